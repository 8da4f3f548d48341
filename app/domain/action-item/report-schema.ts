import { z } from 'zod';
import { choiceField, lineField, optionalIdField, textField, versionField } from '~/domain/form/fields';
import { progressStates } from './progress';

const said = {
  progress: choiceField(progressStates),
  text: textField('report_text_missing'),
  /** What is needed of others. */
  needs: textField(),
  evidenceUrl: lineField(2000),
  version: versionField,
};

/** The form with which a party says how far it is. */
export const reportSchema = z.object({ ...said, partyId: optionalIdField });

/** The same in a round, where the party is known by the set. */
export const roundReportSchema = z.object(said);
export type RoundReportInput = z.infer<typeof roundReportSchema>;

export type ReportInput = z.infer<typeof reportSchema>;
