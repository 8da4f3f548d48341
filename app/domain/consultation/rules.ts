import type { IsoDate } from '~/domain/dates/calendar';
import type { RemarkAnswer } from '~/domain/minutes/remark';
import type { ConsultationPosition } from './kinds';
import type { ConsultationRefusal } from './refusals';
import type { ConsultationState } from './state';

type Reasons = ConsultationRefusal[];

/** A day that is still to come, or today. */
export const reasonsNotToOpen = (until: IsoDate, parties: number, today: IsoDate): Reasons => [
  ...(parties === 0 ? (['consultation_parties_missing'] as const) : []),
  ...(until < today ? (['consultation_until_past'] as const) : []),
];

/** Time is given, never taken back; a later day opens again what was closed. */
export function reasonsNotToExtend(
  now: { until: IsoDate; state: ConsultationState },
  until: IsoDate,
  today: IsoDate,
): Reasons {
  if (until < today) return ['consultation_until_past'];
  const given = now.state === 'closed' ? until >= now.until : until > now.until;
  return given ? [] : ['consultation_until_earlier'];
}

export const reasonsNotToClose = (state: ConsultationState): Reasons =>
  state === 'closed' ? ['consultation_closed'] : [];

/** The list of a party: remarks, position, handing in. */
export type ResponseFacts = { state: ConsultationState; handedIn: boolean };

/** As long as it isn't closed, late or not, until the party has handed in. */
export function reasonsNotToRespond({ state, handedIn }: ResponseFacts): Reasons {
  if (handedIn) return ['consultation_handed_in'];
  return state === 'closed' ? ['consultation_closed'] : [];
}

/** A remark that was answered before its party got the list back stays as it was answered. */
export function reasonsNotToChangeRemark(
  party: ResponseFacts,
  remark: { answered: boolean; withdrawn: boolean },
): Reasons {
  const reasons = reasonsNotToRespond(party);
  if (reasons.length > 0) return reasons;
  if (remark.withdrawn) return ['consultation_remark_withdrawn'];
  return remark.answered ? ['consultation_remark_answered'] : [];
}

/**
 * | position | needs |
 * | akkoord | nothing |
 * | kanttekening, voorbehoud, niet akkoord | a text |
 */
export const reasonsNotToTake = (position: ConsultationPosition | null, note: string): Reasons =>
  position !== null && position !== 'akkoord' && note.trim() === '' ? ['consultation_note_missing'] : [];

/** What is handed in says what the party thinks of the whole; without remarks that alone is an answer. */
export const reasonsNotToHandIn = (position: ConsultationPosition | null, note: string): Reasons =>
  position === null ? ['consultation_position_missing'] : reasonsNotToTake(position, note);

/** The werkorganisatie gives a list back while the consultation runs. */
export function reasonsNotToGiveBack({ state, handedIn }: ResponseFacts): Reasons {
  if (state === 'closed') return ['consultation_closed'];
  return handedIn ? [] : ['consultation_not_handed_in'];
}

/** Also after closing; who is not fully followed hears why. */
export function reasonsNotToAnswerRemark(
  remark: { handedIn: boolean; withdrawn: boolean },
  answer: RemarkAnswer,
  why: string,
): Reasons {
  if (remark.withdrawn) return ['consultation_remark_withdrawn'];
  if (!remark.handedIn) return ['consultation_not_handed_in'];
  return answer !== 'overgenomen' && why.trim() === '' ? ['consultation_why_missing'] : [];
}

/** `silent`: parties without answer that were not reminded lately. */
export function reasonsNotToRemindParties(
  state: ConsultationState,
  parties: { silent: number; remindedLately: number; people: number },
): Reasons {
  if (state === 'closed') return ['consultation_closed'];
  if (parties.silent === 0) return ['consultation_nobody_silent'];
  if (parties.remindedLately === parties.silent) return ['consultation_reminded_lately'];
  return parties.people === 0 ? ['consultation_nobody_to_mail'] : [];
}
