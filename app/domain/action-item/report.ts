import { isWebLink } from '../rich-text/link';

/** How far an action is; each report says it anew. */
export const actionStates = ['open', 'loopt', 'afgerond', 'vervallen'] as const;
export type ActionState = (typeof actionStates)[number];

export const reportRefusals = [
  'report_text_missing',
  'report_party_missing',
  'report_action_withdrawn',
  'evidence_not_a_link',
  'evidence_there',
] as const;
export type ReportRefusal = (typeof reportRefusals)[number];

export type ReportFacts = {
  /** Taken back in the minutes: there is nothing to do any more. */
  withdrawn: boolean;
  /** The own parties that are named on it, themselves or through a group. */
  ownNamed: readonly string[];
};

/** Product rule 8: a report is always of one party that is named. Who represents one needs not choose. */
export function reportingParty(facts: ReportFacts, chosen: string | null): string | null {
  if (chosen !== null) return facts.ownNamed.find((id) => id === chosen) ?? null;
  return facts.ownNamed.length === 1 ? (facts.ownNamed[0] ?? null) : null;
}

export function reasonsNotToReport(
  facts: ReportFacts,
  draft: { partyId: string | null; text: string; evidenceUrl: string },
): { code: ReportRefusal; field?: string }[] {
  if (facts.withdrawn) return [{ code: 'report_action_withdrawn' }];
  const reasons: { code: ReportRefusal; field?: string }[] = [];
  if (reportingParty(facts, draft.partyId) === null)
    reasons.push({ code: 'report_party_missing', field: 'partyId' });
  return [...reasons, ...reasonsAgainstWords(draft)];
}

/** A state alone says too little; evidence elsewhere is an address on the web. */
export function reasonsAgainstWords({ text, evidenceUrl }: { text: string; evidenceUrl: string }): {
  code: ReportRefusal;
  field: string;
}[] {
  return [
    ...(text.trim() === '' ? [{ code: 'report_text_missing', field: 'text' } as const] : []),
    ...(evidenceUrl !== '' && !isWebLink(evidenceUrl)
      ? [{ code: 'evidence_not_a_link', field: 'evidenceUrl' } as const]
      : []),
  ];
}
