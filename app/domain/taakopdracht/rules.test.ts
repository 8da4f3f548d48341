import { describe, expect, it } from 'vitest';
import {
  openDeliveries,
  reasonsNotToChange,
  reasonsNotToDischarge,
  reasonsNotToDraft,
  reasonsNotToPlace,
  reasonsNotToSendRound,
  type DeliveredFacts,
  type TaakopdrachtRuleFacts,
} from './rules';

type State = TaakopdrachtRuleFacts['state'];
const facts = (state: State, more: Partial<TaakopdrachtRuleFacts> = {}): TaakopdrachtRuleFacts => ({
  state,
  discharged: false,
  hasGoal: true,
  hasQuestions: true,
  onAgenda: false,
  ...more,
});
const accepted: DeliveredFacts = [{ number: '1', accepted: true }];
const open: DeliveredFacts = [
  { number: '3a', accepted: true },
  { number: '3b', accepted: false },
  { number: '3c', accepted: false },
];

describe('a new version', () => {
  it.each<[string, State[], string[]]>([
    ['when there is none yet', [], []],
    ['of one that is adopted', ['vastgesteld'], []],
    ['of one that is put round: that is how remarks are worked in', ['vastgesteld', 'rondgestuurd'], []],
    ['not beside another concept', ['vastgesteld', 'concept'], ['taakopdracht_concept_exists']],
  ])('%s', (_why, states, reasons) => {
    expect(reasonsNotToDraft(states.map((state) => ({ state })))).toEqual(reasons);
  });
});

describe('changing and sending round, per state', () => {
  it.each<[State, boolean]>([
    ['concept', true],
    ['rondgestuurd', false],
    ['vastgesteld', false],
    ['vervangen', false],
  ])('%s: %s', (state, may) => {
    const reasons = may ? [] : ['taakopdracht_not_concept'];
    expect(reasonsNotToChange(facts(state))).toEqual(reasons);
    expect(reasonsNotToSendRound(facts(state))).toEqual(reasons);
  });

  it.each<[string, Partial<TaakopdrachtRuleFacts>, string[]]>([
    ['without a goal', { hasGoal: false }, ['taakopdracht_goal_missing']],
    ['without questions', { hasQuestions: false }, ['taakopdracht_questions_missing']],
    ['on an agenda as well', { onAgenda: true }, []],
  ])('sending round %s', (_what, more, reasons) => {
    expect(reasonsNotToSendRound(facts('concept', more))).toEqual(reasons);
  });
});

describe('placing on an agenda', () => {
  it.each<[string, TaakopdrachtRuleFacts, DeliveredFacts, string[]]>([
    ['a concept', facts('concept'), [], []],
    ['one that was put round', facts('rondgestuurd'), [], []],
    [
      'one that stands there already',
      facts('rondgestuurd', { onAgenda: true }),
      [],
      ['taakopdracht_on_agenda'],
    ],
    [
      'one without questions',
      facts('concept', { hasQuestions: false }),
      [],
      ['taakopdracht_questions_missing'],
    ],
    ['one that was replaced', facts('vervangen'), [], ['taakopdracht_replaced']],
    ['an adopted one, for decharge', facts('vastgesteld'), accepted, []],
    ['an adopted one with open bouwstenen', facts('vastgesteld'), open, ['discharge_not_all_accepted']],
    [
      'an adopted one on an agenda',
      facts('vastgesteld', { onAgenda: true }),
      accepted,
      ['taakopdracht_on_agenda'],
    ],
  ])('%s', (_what, given, delivered, reasons) => {
    expect(reasonsNotToPlace(given, delivered)).toEqual(reasons);
  });
});

describe('decharge', () => {
  it.each<[string, TaakopdrachtRuleFacts, DeliveredFacts, string[]]>([
    ['all accepted', facts('vastgesteld'), accepted, []],
    ['some not accepted', facts('vastgesteld'), open, ['discharge_not_all_accepted']],
    ['nothing delivered', facts('vastgesteld'), [], ['discharge_nothing_delivered']],
    ['given already', facts('vastgesteld', { discharged: true }), accepted, ['discharge_done']],
    ['of a concept', facts('concept'), accepted, ['discharge_not_adopted']],
    ['of one that was put round', facts('rondgestuurd'), accepted, ['discharge_not_adopted']],
    ['of one that was replaced', facts('vervangen'), accepted, ['discharge_not_adopted']],
  ])('%s', (_what, given, delivered, reasons) => {
    expect(reasonsNotToDischarge(given, delivered)).toEqual(reasons);
  });

  it('names what is not accepted', () => {
    expect(openDeliveries(open)).toEqual(['3b', '3c']);
  });
});
