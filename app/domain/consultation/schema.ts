import { z } from 'zod';
import {
  choiceField,
  dateField,
  idField,
  lineField,
  optionalIdField,
  idsField,
  textField,
  versionField,
} from '~/domain/form/fields';
import { remarkAnswers } from '~/domain/minutes/remark';
import { consultationPositions, consultationRemarkKinds, consultationSubjectKinds } from './kinds';

export const openConsultationSchema = z.object({
  kind: choiceField(consultationSubjectKinds),
  versionId: idField(),
  title: lineField(200, 'title_missing'),
  explanation: textField(),
  until: dateField,
  partyIds: idsField,
});

export const extendSchema = z.object({ until: dateField, version: versionField });

const consultationRemarkSchema = z.object({
  place: lineField(200),
  kind: choiceField(consultationRemarkKinds),
  text: textField('text_missing'),
});
/** With what comes after it: back to the list, or the next remark. */
export const newConsultationRemarkSchema = consultationRemarkSchema.extend({
  intent: choiceField(['klaar', 'volgende']),
});
export const changeConsultationRemarkSchema = consultationRemarkSchema.extend({ version: versionField });

/** No choice yet is allowed while the list is gathered. */
const positionField = z
  .string()
  .catch('')
  .transform((value) => consultationPositions.find((one) => one === value) ?? null);

export const responseSchema = z.object({
  position: positionField,
  note: textField(),
  /** Mark of the list as the person saw it (list-mark.ts). */
  seen: lineField(40),
  /** What the button says: hand in, or keep the position for now. */
  intent: choiceField(['bewaren', 'indienen']),
  version: versionField,
});

export const answerConsultationRemarkSchema = z.object({
  answer: choiceField(remarkAnswers),
  why: textField(),
  /** The remark that waits after this one. */
  nextId: optionalIdField,
  version: versionField,
});
