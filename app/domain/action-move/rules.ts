import { isYearIn, type YearRange } from '~/domain/amount-series/series';
import type { IsoDate } from '~/domain/dates/calendar';
import type { Refusal } from '~/domain/outcome';

export const actionMoveRefusals = [
  'move_not_here',
  'move_action_done',
  'move_same',
  'move_year_missing',
  'move_year_outside',
  'move_date_other_year',
  'move_decision_missing',
  'succession_kind_missing',
  'succession_one',
  'succession_more',
  'succession_round',
] as const;
export type ActionMoveRefusal = (typeof actionMoveRefusals)[number];

/** When an action is due: a year, and a day in it where that is known. */
export type Due = { year: number | null; deadline: IsoDate | null };

export type MovingAction = { origin: string; state: string; withdrawn: boolean; gone: boolean };

/** Only what is still to be done moves; actions of a meeting are mended in its minutes. */
export function reasonsNotToTouch({ origin, state, withdrawn, gone }: MovingAction): Refusal[] {
  if (origin !== 'deelagenda') return [{ code: 'move_not_here' }];
  return withdrawn || gone || state === 'vervallen' || state === 'afgerond'
    ? [{ code: 'move_action_done' }]
    : [];
}

/** An action moves to another year or day only with a reason and the besluit that allowed it. */
export function reasonsNotToShift(
  from: Due,
  to: Due,
  { reason, decisionId, range }: { reason: string; decisionId: string | null; range: YearRange },
): Refusal[] {
  const { year, deadline } = to;
  return [
    ...(year === null ? [{ code: 'move_year_missing', field: 'year' } as const] : []),
    ...(year !== null && !isYearIn(range, year)
      ? [{ code: 'move_year_outside', field: 'year', params: { ...range } } as const]
      : []),
    ...(deadline !== null && year !== null && Number(deadline.slice(0, 4)) !== year
      ? [{ code: 'move_date_other_year', field: 'deadline', params: { year } } as const]
      : []),
    ...(year === from.year && deadline === from.deadline
      ? [{ code: 'move_same', field: 'year' } as const]
      : []),
    ...(reason.trim() === '' ? [{ code: 'reason_missing', field: 'reason' } as const] : []),
    ...(decisionId === null ? [{ code: 'move_decision_missing', field: 'decisionId' } as const] : []),
  ];
}

export const successionKinds = ['vervangen', 'gesplitst', 'samengevoegd'] as const;
export type SuccessionKind = (typeof successionKinds)[number];

export type Succession = { fromId: string; toId: string };

/**
 * | kind | goes on in |
 * | vervangen, samengevoegd | one other action (several may be merged into it) |
 * | gesplitst | two or more |
 * All that is missing is named at once. Never, over however many steps, back in itself.
 */
export function reasonsNotToSucceed(
  fromId: string,
  { kind, toIds, reason }: { kind: SuccessionKind | null; toIds: readonly string[]; reason: string },
  known: readonly Succession[],
): Refusal[] {
  const field = 'toIds';
  return [
    ...(kind === null ? [{ code: 'succession_kind_missing', field: 'kind' } as const] : []),
    ...(kind === 'gesplitst'
      ? toIds.length < 2
        ? [{ code: 'succession_more', field } as const]
        : []
      : toIds.length === 0 || (kind !== null && toIds.length > 1)
        ? [{ code: 'succession_one', field } as const]
        : []),
    ...(toIds.some((id) => leadsTo(known, id, fromId)) ? [{ code: 'succession_round', field } as const] : []),
    ...(reason.trim() === '' ? [{ code: 'reason_missing', field: 'reason' } as const] : []),
  ];
}

/** Whether one goes on, step by step, in the other. */
function leadsTo(known: readonly Succession[], from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const one of known) if (one.fromId === id) open.push(one.toId);
  }
  return false;
}
