import { describe, expect, test } from 'vitest';
import {
  escalatieState,
  reasonsNotToAnswer,
  reasonsNotToAsk,
  reasonsNotToChange,
  reasonsNotToCopy,
  reasonsNotToLink,
  reasonsNotToPlace,
  reasonsNotToWithdraw,
  type EscalatieFacts,
} from './rules';

const facts = (change: Partial<EscalatieFacts> = {}): EscalatieFacts => ({
  overlegId: 'boha',
  hasShortfall: true,
  standing: null,
  decisionId: null,
  withdrawn: false,
  ...change,
});
const standing = { parkedItemId: null, waiting: true, sent: false, dealtWith: false };
const parked = facts({ standing: { ...standing, parkedItemId: 'p1' } });
const waiting = facts({ standing });
const sent = facts({ standing: { ...standing, sent: true } });
const discussed = facts({ standing: { ...standing, waiting: false, sent: true, dealtWith: true } });
const heldOver = facts({ standing: { parkedItemId: 'p2', waiting: true, sent: true, dealtWith: true } });
const answered = { ...discussed, decisionId: 'd1' };
const withdrawn = { ...discussed, withdrawn: true };

describe('what may be done with an escalatie', () => {
  test.each<[string, EscalatieFacts, string, string[], string[], string[]]>([
    ['just made', facts(), 'open', [], [], []],
    ['on the parking list', parked, 'ingebracht', [], [], ['escalatie_on_agenda']],
    ['on a concept agenda', waiting, 'geagendeerd', [], [], ['escalatie_on_agenda']],
    ['on an agenda that was sent', sent, 'geagendeerd', ['escalatie_sent'], [], ['escalatie_on_agenda']],
    [
      'its meeting was held without an answer',
      discussed,
      'besproken',
      ['escalatie_sent'],
      [],
      ['escalatie_on_agenda'],
    ],
    [
      'answered',
      answered,
      'beantwoord',
      ['escalatie_answered'],
      ['escalatie_answered'],
      ['escalatie_answered'],
    ],
    [
      'withdrawn',
      withdrawn,
      'ingetrokken',
      ['escalatie_withdrawn'],
      ['escalatie_withdrawn'],
      ['escalatie_withdrawn'],
    ],
  ])('%s', (_why, one, state, change, withdraw, place) => {
    expect(escalatieState(one)).toBe(state);
    expect(reasonsNotToChange(one)).toEqual(change);
    expect(reasonsNotToWithdraw(one)).toEqual(withdraw);
    expect(reasonsNotToPlace(one)).toEqual(place);
  });
});

describe('another agendapunt about it', () => {
  test.each<[string, EscalatieFacts, string, string[]]>([
    ['that has none yet', facts(), 'boha', []],
    ['while its own waits', parked, 'boha', ['escalatie_on_agenda']],
    ['while its own is on an agenda', sent, 'boha', ['escalatie_on_agenda']],
    ['once the meeting of its own was held', discussed, 'boha', []],
    ['that was held over, while that waits', heldOver, 'boha', ['escalatie_on_agenda']],
    ['that was answered, to answer anew', answered, 'boha', []],
    ['that was taken back', withdrawn, 'boha', ['escalatie_withdrawn']],
    ['of another overleg', facts(), 'dgo', ['escalatie_other_overleg']],
  ])('%s', (_why, one, overlegId, expected) => {
    expect(reasonsNotToLink(one, { overlegId })).toEqual(expected);
  });
});

describe('a copy of the agendapunt about it', () => {
  test.each<[string, EscalatieFacts, string[]]>([
    ['while it waits on the parking list', parked, ['escalatie_waits']],
    ['while it is on an agenda', sent, ['escalatie_waits']],
    ['while what was held over waits', heldOver, ['escalatie_waits']],
    ['once its meeting was held', discussed, []],
    ['once it stands nowhere: taken off, or its meeting was called off', facts(), []],
    ['once it was answered', answered, []],
  ])('%s', (_why, one, codes) => {
    expect(reasonsNotToCopy(one)).toEqual(codes);
  });
});

describe('asking', () => {
  const today = '2021-12-24';
  test.each<[string, string, string, boolean, string[]]>([
    ['a shortfall without an argument (rule 9)', '', '2022-01-12', true, ['escalatie_argument_missing']],
    ['a question without money needs none', '', '2022-01-12', false, []],
    ['an answer needed yesterday', 'Omdat', '2021-12-23', true, ['escalatie_needed_by_past']],
    ['today is not too late', 'Omdat', today, true, []],
  ])('%s', (_why, argument, neededBy, hasShortfall, codes) => {
    const reasons = reasonsNotToAsk({ argument, neededBy }, { hasShortfall, today });
    expect(reasons.map(({ code }) => code)).toEqual(codes);
  });
});

describe('answering', () => {
  const by: Parameters<typeof reasonsNotToAnswer>[1] = {
    overlegId: 'boha',
    replacesId: null,
    answer: 'Ja',
    effect: 'Het richtbedrag blijft',
  };
  test.each<[string, EscalatieFacts, Partial<typeof by>, string[]]>([
    ['by the overleg that was asked', sent, {}, []],
    ['also before it stood on an agenda', facts(), {}, []],
    ['not by another overleg', sent, { overlegId: 'dg' }, ['escalatie_other_overleg']],
    ['not twice', answered, {}, ['escalatie_answered']],
    ['anew by the besluit that replaces the answer', answered, { replacesId: 'd1' }, []],
    ['not by one that replaces another besluit', answered, { replacesId: 'd2' }, ['escalatie_answered']],
    ['not what was withdrawn', withdrawn, {}, ['escalatie_withdrawn']],
    [
      'not without saying what, and what it means',
      sent,
      { answer: ' ', effect: '' },
      ['escalatie_answer_missing', 'escalatie_effect_missing'],
    ],
  ])('%s', (_why, one, change, codes) => {
    expect(reasonsNotToAnswer(one, { ...by, ...change })).toEqual(codes);
  });
});
