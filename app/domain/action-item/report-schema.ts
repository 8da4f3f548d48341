import { z } from 'zod';
import { choiceField, optionalIdField, textField, versionField } from '~/domain/form/fields';
import { actionStates } from './report';

/** The form with which a party says how far it is. */
export const reportSchema = z.object({
  state: choiceField(actionStates),
  text: textField('report_text_missing'),
  partyId: optionalIdField,
  version: versionField,
});

export type ReportInput = z.infer<typeof reportSchema>;
