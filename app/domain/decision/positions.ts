import { isIsoDate } from '~/domain/dates/calendar';

/** What a party says of a besluit; drawn in the pentagon with the same words (product rule 14). */
export const positions = ['akkoord', 'kanttekening', 'voorbehoud', 'niet_akkoord', 'niet_aanwezig'] as const;
export type Position = (typeof positions)[number];

export const positionRefusals = [
  'position_note_missing',
  'position_until_missing',
  'position_until_impossible',
  'position_until_past',
  'position_of_outsider',
  'position_twice',
] as const;
export type PositionRefusal = (typeof positionRefusals)[number];

export type PositionDraft = { partyId: string; position: Position; note: string; until: string | null };

/**
 * | position | needs |
 * | akkoord, niet_aanwezig | nothing |
 * | kanttekening, niet_akkoord | a text |
 * | voorbehoud | the date until which the achterban is asked, not before the meeting |
 */
export function reasonsNotToTakePosition(draft: PositionDraft, meetingDate: string): PositionRefusal[] {
  const needsNote = draft.position === 'kanttekening' || draft.position === 'niet_akkoord';
  if (needsNote && draft.note.trim() === '') return ['position_note_missing'];
  if (draft.position !== 'voorbehoud') return [];
  if (!draft.until) return ['position_until_missing'];
  if (!isIsoDate(draft.until)) return ['position_until_impossible'];
  return draft.until < meetingDate ? ['position_until_past'] : [];
}

/** All positions on one besluit together: only parties that take part, each once. */
export function reasonsNotToTakePositions(
  drafts: readonly PositionDraft[],
  participantIds: ReadonlySet<string>,
  meetingDate: string,
): { partyId: string; reason: PositionRefusal }[] {
  const seen = new Set<string>();
  return drafts.flatMap((draft) => {
    const reasons = reasonsNotToTakePosition(draft, meetingDate);
    if (!participantIds.has(draft.partyId)) reasons.push('position_of_outsider');
    if (seen.has(draft.partyId)) reasons.push('position_twice');
    seen.add(draft.partyId);
    return reasons.map((reason) => ({ partyId: draft.partyId, reason }));
  });
}

/** What stays of note and date when the position does not carry them. */
export function cleanPosition(draft: PositionDraft): PositionDraft {
  const carriesNote = draft.position !== 'niet_aanwezig';
  return {
    ...draft,
    note: carriesNote ? draft.note.trim() : '',
    until: draft.position === 'voorbehoud' ? draft.until : null,
  };
}

/** "3 akkoord, 1 met kanttekening": the counts, in the fixed order, without the zeroes. */
export function countPositions(taken: readonly Position[]): { position: Position; count: number }[] {
  return positions
    .map((position) => ({ position, count: taken.filter((one) => one === position).length }))
    .filter(({ count }) => count > 0);
}
