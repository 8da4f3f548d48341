/** Doel of an agendapunt, from light to heavy: the heavier, the fuller the label (look.md). */
export const purposes = [
  'ter_informatie',
  'ter_bespreking',
  'ter_vaststelling',
  'ter_besluitvorming',
] as const;
export type Purpose = (typeof purposes)[number];

/** Where an agendapunt came from; null is typed by the secretary. */
export const itemOrigins = [
  'standing',
  'minutes',
  'open_actions',
  'parked',
  'carried_over',
  'subject',
] as const;
export type ItemOrigin = (typeof itemOrigins)[number];

export type PurposeFacts = {
  purposes: readonly Purpose[];
  origin: ItemOrigin | null;
  hasChildren: boolean;
  hasProposal: boolean;
  hasExplanation: boolean;
  attachmentCount: number;
  subjectCount: number;
};

/** Opening and rondvraag need no doel, and a group has the doelen of its sub-items. */
export function needsPurpose(item: PurposeFacts): boolean {
  return item.origin !== 'standing' && !item.hasChildren;
}

/** An inhoudelijk punt carries something to read or to decide. */
export function isSubstantive(item: PurposeFacts): boolean {
  return item.hasProposal || item.hasExplanation || item.attachmentCount > 0 || item.subjectCount > 0;
}

/** Earlier minutes and the list of open actions say by themselves what they are about. */
export function explainsItself(item: PurposeFacts): boolean {
  return item.hasExplanation || item.origin === 'minutes' || item.origin === 'open_actions';
}

/** Who is asked to adopt or decide must be able to read what; the agenda itself, a standing item, is read already. */
export function needsPaper(item: PurposeFacts): boolean {
  if (item.origin === 'standing') return false;
  return item.purposes.includes('ter_vaststelling') || item.purposes.includes('ter_besluitvorming');
}

/** Without doubles and in the fixed order, however they were ticked. */
export function inOrder(chosen: readonly Purpose[]): Purpose[] {
  return purposes.filter((purpose) => chosen.includes(purpose));
}
