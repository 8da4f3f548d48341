import type { IsoDate } from '~/domain/dates/calendar';
import type { Refusal } from '~/domain/outcome';
import type { EscalatieTexts } from './schema';
import type { EscalatieStanding } from './standing';

export type EscalatieFacts = {
  overlegId: string;
  hasShortfall: boolean;
  /** What the agendapunten about it say; null when none counts. */
  standing: EscalatieStanding | null;
  /** The besluit that answered it. */
  decisionId: string | null;
  withdrawn: boolean;
};

export type EscalatieState =
  'open' | 'ingebracht' | 'geagendeerd' | 'besproken' | 'beantwoord' | 'ingetrokken';

/**
 * Once the meeting was held without a besluit that answers, it is besproken and stays so until one does: on which agenda
 * it comes back is for who may see that agenda.
 */
export function escalatieState({
  standing,
  decisionId,
  withdrawn,
}: Pick<EscalatieFacts, 'standing' | 'decisionId' | 'withdrawn'>): EscalatieState {
  if (withdrawn) return 'ingetrokken';
  if (decisionId !== null) return 'beantwoord';
  if (standing === null) return 'open';
  if (standing.dealtWith) return 'besproken';
  return standing.parkedItemId !== null ? 'ingebracht' : 'geagendeerd';
}

export const escalatieRefusals = [
  'escalatie_question_missing',
  'escalatie_wish_missing',
  'escalatie_argument_missing',
  'escalatie_needed_by_past',
  'escalatie_no_shortfall',
  'escalatie_withdrawn',
  'escalatie_answered',
  'escalatie_sent',
  'escalatie_on_agenda',
  'escalatie_waits',
  'escalatie_other_overleg',
  'escalatie_answer_missing',
  'escalatie_effect_missing',
] as const;
export type EscalatieRefusal = (typeof escalatieRefusals)[number];

/** A shortfall must be argued (product rule 9), and what is asked must still be of use. */
export function reasonsNotToAsk(
  { argument, neededBy }: Pick<EscalatieTexts, 'argument' | 'neededBy'>,
  facts: { hasShortfall: boolean; today: IsoDate },
): Refusal[] {
  return [
    ...(facts.hasShortfall && argument.trim() === ''
      ? [{ code: 'escalatie_argument_missing', field: 'argument' } as const]
      : []),
    ...(neededBy < facts.today ? [{ code: 'escalatie_needed_by_past', field: 'neededBy' } as const] : []),
  ];
}

const settled = ({ withdrawn, decisionId }: EscalatieFacts): EscalatieRefusal[] => {
  if (withdrawn) return ['escalatie_withdrawn'];
  return decisionId === null ? [] : ['escalatie_answered'];
};

/** What the participants got on an agenda stays as they got it (product rule 11). */
export const reasonsNotToChange = (facts: EscalatieFacts): EscalatieRefusal[] => {
  const reasons = settled(facts);
  return reasons.length === 0 && facts.standing?.sent ? ['escalatie_sent'] : reasons;
};

export const reasonsNotToWithdraw = settled;

export const reasonsNotToPlace = (facts: EscalatieFacts): EscalatieRefusal[] => {
  const reasons = settled(facts);
  return reasons.length === 0 && facts.standing !== null ? ['escalatie_on_agenda'] : reasons;
};

/**
 * Another agendapunt can be about it too: once its own was dealt with, for what was held over or is answered anew; never
 * while one still waits.
 */
export function reasonsNotToLink(facts: EscalatieFacts, by: { overlegId: string }): EscalatieRefusal[] {
  if (facts.overlegId !== by.overlegId) return ['escalatie_other_overleg'];
  if (facts.withdrawn) return ['escalatie_withdrawn'];
  return facts.standing?.waiting && facts.decisionId === null ? ['escalatie_on_agenda'] : [];
}

/** The agendapunt about it may be moved, not be put on a second agenda as well while it waits. */
export const reasonsNotToCopy = (facts: EscalatieFacts): EscalatieRefusal[] =>
  settled(facts).length === 0 && facts.standing?.waiting ? ['escalatie_waits'] : [];

/**
 * Only a besluit of the overleg that was asked answers an escalatie, and says what that means. A besluit that replaces the
 * one that answered may answer anew.
 */
export function reasonsNotToAnswer(
  facts: EscalatieFacts,
  by: { overlegId: string; replacesId: string | null; answer: string; effect: string },
): EscalatieRefusal[] {
  const again = facts.decisionId !== null && facts.decisionId === by.replacesId;
  return [
    ...(facts.withdrawn || !again ? settled(facts) : []),
    ...(facts.overlegId === by.overlegId ? [] : (['escalatie_other_overleg'] as const)),
    ...(by.answer.trim() === '' ? (['escalatie_answer_missing'] as const) : []),
    ...(by.effect.trim() === '' ? (['escalatie_effect_missing'] as const) : []),
  ];
}
