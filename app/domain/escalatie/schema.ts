import { z } from 'zod';
import { dateField, lineField, optionalIdField, textField, versionField } from '~/domain/form/fields';

const fields = {
  question: lineField(300, 'escalatie_question_missing'),
  wish: textField('escalatie_wish_missing'),
  argument: textField(),
  neededBy: dateField,
};

/** `shortfall` is ticked: the years and sums of the shortfall go with it, as they are now. */
export const newEscalatieSchema = z.object({
  ...fields,
  shortfall: z.literal('ja').optional().catch(undefined),
});

export const escalatieSchema = z.object({ ...fields, version: versionField });

export const withdrawEscalatieSchema = z.object({
  reason: textField('reason_missing'),
  version: versionField,
});

export type EscalatieTexts = { question: string; wish: string; argument: string; neededBy: string };

/** To which meeting; empty: it waits on the parking list. */
export const placeEscalatieSchema = z.object({ target: optionalIdField });
