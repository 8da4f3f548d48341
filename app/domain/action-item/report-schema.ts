import { z } from 'zod';
import { choiceField, lineField, optionalIdField, textField, versionField } from '~/domain/form/fields';
import { progressStates } from './progress';

/** The form with which a party says how far it is. */
export const reportSchema = z.object({
  progress: choiceField(progressStates),
  text: textField('report_text_missing'),
  /** What is needed of others. */
  needs: textField(),
  evidenceUrl: lineField(2000),
  partyId: optionalIdField,
  version: versionField,
});

export type ReportInput = z.infer<typeof reportSchema>;
