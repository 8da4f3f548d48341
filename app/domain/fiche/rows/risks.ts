import type { Refusal } from '~/domain/outcome';
import { numbered, readOr, rowsIn, tooManyRows, type Entries, type Read } from './entries';

export type Risk = { risk: string; answer: string };

export const riskEntries = (risks: readonly Risk[]): Entries =>
  numbered(risks.map(({ risk, answer }) => ({ risk, answer })));

/** What is done about nothing can't be read later: a row says the risk first. */
export function readRisks(entries: Entries): Read<Risk[]> {
  const rows = rowsIn(entries, ['risk', 'answer']);
  const reasons: Refusal[] = tooManyRows(rows);
  for (const { index, values } of rows) {
    if (values.risk === '') reasons.push({ code: 'fiche_risk_missing', field: `risk-${index}` });
  }
  return readOr(
    reasons,
    rows.map(({ values }) => values),
  );
}
