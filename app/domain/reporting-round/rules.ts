import type { IsoDate } from '~/domain/dates/calendar';
import type { Refusal } from '~/domain/outcome';
import { isHandedIn, type SubmissionState } from './submission';

/** `asOf`: the day of which the round tells the state; `dueOn`: the last day to hand in. */
export type RoundDraft = { asOf: IsoDate; dueOn: IsoDate; partyIds: readonly string[] };

export function reasonsNotToOpenRound(
  { asOf, dueOn, partyIds }: RoundDraft,
  facts: { dayTaken: boolean; today: IsoDate },
): Refusal[] {
  return [
    ...(facts.dayTaken ? [{ code: 'round_day_taken', field: 'asOf' } as const] : []),
    ...(dueOn < asOf ? [{ code: 'round_due_before_day', field: 'dueOn' } as const] : []),
    ...(dueOn < facts.today ? [{ code: 'round_due_past', field: 'dueOn' } as const] : []),
    ...(partyIds.length === 0 ? [{ code: 'round_parties_missing', field: 'partyIds' } as const] : []),
  ];
}

export type RoundWords = { title: string; dueOn: IsoDate; explanation: string };

/** An open round changes its name, explanation and last day; a day that is moved is not before today nor before its own day. */
export function reasonsNotToChangeRound(
  round: RoundWords & { asOf: IsoDate; frozen: boolean },
  to: RoundWords,
  today: IsoDate,
): Refusal[] {
  if (round.frozen) return [{ code: 'round_frozen' }];
  const moved = to.dueOn !== round.dueOn;
  if (!moved && to.title === round.title && to.explanation === round.explanation)
    return [{ code: 'round_same' }];
  return [
    ...(moved && to.dueOn < round.asOf ? [{ code: 'round_due_before_day', field: 'dueOn' } as const] : []),
    ...(moved && to.dueOn < today ? [{ code: 'round_due_past', field: 'dueOn' } as const] : []),
  ];
}

export type SubmissionAtHand = { frozen: boolean; state: SubmissionState };

/** A set is written until it is handed in, and again when it comes back. */
export function reasonsNotToWrite({ frozen, state }: SubmissionAtHand): Refusal[] {
  if (frozen) return [{ code: 'round_frozen' }];
  return isHandedIn(state) ? [{ code: 'submission_handed_in' }] : [];
}

/** Handed in as a set: every action that is asked has its report. */
export function reasonsNotToHandIn(
  at: SubmissionAtHand,
  { asked, missing }: { asked: number; missing: number },
): Refusal[] {
  const closed = reasonsNotToWrite(at);
  if (closed.length > 0) return closed;
  if (asked === 0) return [{ code: 'submission_empty' }];
  return missing > 0 ? [{ code: 'submission_incomplete', params: { missing } }] : [];
}

/** Also what was approved can come back, while the round is not frozen; never without a word why. */
export function reasonsNotToReturn({ frozen, state }: SubmissionAtHand, remark: string): Refusal[] {
  if (frozen) return [{ code: 'round_frozen' }];
  if (!isHandedIn(state)) return [{ code: 'submission_not_handed_in' }];
  return remark.trim() === '' ? [{ code: 'round_remark_missing', field: 'remark' }] : [];
}

export function reasonsNotToApprove({ frozen, state }: SubmissionAtHand): Refusal[] {
  if (frozen) return [{ code: 'round_frozen' }];
  return state === 'ingediend' ? [] : [{ code: 'submission_not_handed_in' }];
}

/** The stand is taken when all is settled; after the last day also without who never handed in. */
export function reasonsNotToFreeze(
  round: { frozen: boolean; dueOn: IsoDate; states: readonly SubmissionState[] },
  today: IsoDate,
): Refusal[] {
  if (round.frozen) return [{ code: 'round_frozen' }];
  if (round.states.includes('ingediend')) return [{ code: 'round_waits_for_answer' }];
  const waiting = round.states.some((state) => !isHandedIn(state));
  return waiting && today <= round.dueOn ? [{ code: 'round_waits_for_parties' }] : [];
}
