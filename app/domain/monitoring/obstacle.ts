import { z } from 'zod';
import type { IsoDate } from '~/domain/dates/calendar';
import { lineField, optionalDateField, optionalIdField, textField, versionField } from '~/domain/form/fields';
import type { Refusal } from '~/domain/outcome';
import { reasonsAgainstThing } from './thing';

const answerFields = {
  /** What is done about it. */
  answer: textField(),
  /** The day on which a knelpunt was solved or a risk was over; null while it is open. */
  endedOn: optionalDateField,
};

const fields = {
  title: lineField(300, 'title_missing'),
  text: textField('text_missing'),
  maatregelId: optionalIdField,
  /** Of a risk only. */
  goalId: optionalIdField,
  /** Who is to answer it. */
  partyId: optionalIdField,
  source: lineField(500),
  ...answerFields,
};

export const newObstacleSchema = z.object(fields);
export const obstacleSchema = z.object({ ...fields, version: versionField });
export const answerSchema = z.object({ ...answerFields, version: versionField });
export type ObstacleInput = z.infer<typeof newObstacleSchema>;
export type AnswerInput = Pick<ObstacleInput, 'answer' | 'endedOn'>;

/** What is over was over by today. */
export const reasonsNotToAnswer = ({ endedOn }: AnswerInput, { today }: { today: IsoDate }): Refusal[] =>
  endedOn !== null && endedOn > today ? [{ code: 'obstacle_ended_in_future', field: 'endedOn' }] : [];

export const reasonsNotToKeepObstacle = (
  input: ObstacleInput,
  { otherTitles, today }: { otherTitles: readonly string[]; today: IsoDate },
): Refusal[] => [...reasonsAgainstThing(input, { otherTitles }), ...reasonsNotToAnswer(input, { today })];
