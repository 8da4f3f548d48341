import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { subjectKinds, type SubjectKind } from '~/domain/agenda-item/subject';
import { decisionEffects, effectsFor, reasonsNotToApply, type EffectDraft } from './effects';
import { decisionKinds, guessDecisionKind, type DecisionKind } from './kinds';
import { formatDecisionNumber, nextSequence, numberingFaults, parseDecisionNumber } from './number';
import {
  cleanPosition,
  countPositions,
  reasonsNotToTakePosition,
  reasonsNotToTakePositions,
  type Position,
} from './positions';
import {
  reasonsNotToEdit,
  reasonsNotToRecord,
  reasonsNotToReplace,
  reasonsNotToWithdraw,
  type DecisionFacts,
  type DecisionMeetingFacts,
} from './rules';

describe('the number of a besluit', () => {
  test.each([
    [{ prefix: 'BOHA', year: 2021, sequence: 3 }, 'BOHA 2021-03'],
    [{ prefix: 'BO Rijk-VNG', year: 2021, sequence: 12 }, 'BO Rijk-VNG 2021-12'],
    [{ prefix: 'BOHA', year: 2028, sequence: 104 }, 'BOHA 2028-104'],
  ])('%j is %s and back', (number, text) => {
    expect(formatDecisionNumber(number)).toBe(text);
    expect(parseDecisionNumber(text)).toEqual(number);
  });
  test.each(['BOHA', '2021-03', 'BOHA 2021-00', 'BOHA 21-03', 'BOHA 2021/03', '', 'BOHA 2021-03 bis'])(
    '%j is no number',
    (text) => {
      expect(parseDecisionNumber(text)).toBeUndefined();
    },
  );
  test('counts on from the last, and starts at 1', () => {
    expect([undefined, 0, 7].map(nextSequence)).toEqual([1, 1, 8]);
  });
  test('gaps and doubles are named', () => {
    expect(numberingFaults([1, 2, 4, 4])).toEqual({ missing: [3], doubled: [4] });
    expect(numberingFaults([])).toEqual({ missing: [], doubled: [] });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), (count) => {
        expect(numberingFaults(Array.from({ length: count }, (_, index) => index + 1))).toEqual({
          missing: [],
          doubled: [],
        });
      }),
    );
  });
});

test.each<[string, DecisionKind, boolean]>([
  ['Het BOHA stelt de uitgangspunten vast, gehoord de inbreng.', 'stelt_vast', true],
  ['De partijen stemmen in met de planning', 'stemt_in', true],
  ['Het BOHA gaat akkoord met de Code of Conduct', 'stemt_in', true],
  ['Het BOHA gaat niet akkoord met de planning', 'wijst_af', true],
  ['neemt kennis van de preambule', 'neemt_kennis', true],
  ['Het BOHA houdt punt 5 aan', 'houdt_aan', true],
  ['Het BOHA geeft de werkgroep Toegang opdracht B17 uit te werken', 'geeft_opdracht', true],
  ['Het BOHA verzoekt VWS om een nieuwe tekst', 'geeft_opdracht', true],
  ['wijst het alternatief af', 'wijst_af', true],
  ['Landelijke inkoop hoort bij Regionalisering', 'stelt_vast', false],
])('%j is guessed as %s (sure: %s)', (text, kind, sure) => {
  expect(guessDecisionKind(text)).toEqual({ kind, sure });
});

describe('positions of parties', () => {
  const cases: [position: Position, note: string, until: string | null, reasons: string[]][] = [
    ['akkoord', '', null, []],
    ['niet_aanwezig', '', null, []],
    ['kanttekening', '', null, ['position_note_missing']],
    ['kanttekening', 'mits de toets er komt', null, []],
    ['niet_akkoord', '  ', null, ['position_note_missing']],
    ['niet_akkoord', 'te snel', null, []],
    ['voorbehoud', '', null, ['position_until_missing']],
    ['voorbehoud', '', '2021-02-31', ['position_until_impossible']],
    ['voorbehoud', '', '2021-10-06', ['position_until_past']],
    ['voorbehoud', '', '2021-11-01', []],
  ];
  test.each(cases)('%s with note %j until %s: %j', (position, note, until, reasons) => {
    expect(reasonsNotToTakePosition({ partyId: 'vng', position, note, until }, '2021-10-07')).toEqual(
      reasons,
    );
  });
  test('only parties of the overleg, each once', () => {
    const draft = { position: 'akkoord' as const, note: '', until: null };
    const drafts = [
      { ...draft, partyId: 'vng' },
      { ...draft, partyId: 'vng' },
      { ...draft, partyId: 'x' },
    ];
    expect(reasonsNotToTakePositions(drafts, new Set(['vng']), '2021-10-07')).toEqual([
      { partyId: 'vng', reason: 'position_twice' },
      { partyId: 'x', reason: 'position_of_outsider' },
    ]);
  });
  test('a date without voorbehoud is dropped', () => {
    expect(
      cleanPosition({ partyId: 'vng', position: 'akkoord', note: ' ja ', until: '2021-11-01' }),
    ).toMatchObject({ note: 'ja', until: null });
  });
  test('are counted in the fixed order', () => {
    expect(countPositions(['voorbehoud', 'akkoord', 'akkoord'])).toEqual([
      { position: 'akkoord', count: 2 },
      { position: 'voorbehoud', count: 1 },
    ]);
  });
});

describe('effects (product rule 6)', () => {
  test.each<[DecisionKind, SubjectKind | null, string[]]>([
    [
      'stelt_vast',
      'taakopdracht',
      ['taakopdracht_vaststellen', 'decharge_verlenen', 'actie_opdragen', 'geen'],
    ],
    ['stemt_in', 'escalatie', ['escalatie_beantwoorden', 'actie_opdragen', 'geen']],
    ['wijst_af', 'escalatie', ['escalatie_beantwoorden', 'geen']],
    ['stelt_vast', 'verslag', ['verslag_vaststellen', 'actie_opdragen', 'geen']],
    ['stemt_in', 'verslag', ['actie_opdragen', 'geen']],
    ['stelt_vast', 'maatregel', ['reeks_herzien', 'actie_opdragen', 'geen']],
    ['stemt_in', 'bouwsteen', ['bouwsteen_aanvaarden', 'actie_opdragen', 'geen']],
    ['stelt_vast', null, ['actie_opdragen', 'geen']],
    ['neemt_kennis', 'bouwsteen', ['geen']],
    ['wijst_af', 'maatregel', ['geen']],
    ['houdt_aan', 'taakopdracht', ['punt_aanhouden']],
    ['geeft_opdracht', null, ['actie_opdragen', 'geen']],
  ])('%s about %s can do %j', (kind, subject, effects) => {
    expect(effectsFor(kind, subject)).toEqual(effects);
  });
  const draft: EffectDraft = {
    kind: 'stelt_vast',
    effect: 'geen',
    subject: null,
    noEffectReason: '',
    actionCount: 0,
    hasSeries: false,
  };
  test.each<[string, Partial<EffectDraft>, string[]]>([
    ['no effect says why', {}, ['effect_reason_missing']],
    ['no effect with a reason', { noEffectReason: 'redactie' }, []],
    ['noting does nothing by nature', { kind: 'neemt_kennis' }, []],
    ['turning down does nothing by nature', { kind: 'wijst_af' }, []],
    ['held over must be held over', { kind: 'houdt_aan', noEffectReason: 'x' }, ['effect_kind_mismatch']],
    [
      'adopting a taakopdracht without one',
      { effect: 'taakopdracht_vaststellen' },
      ['effect_subject_missing'],
    ],
    [
      'adopting a taakopdracht with another subject',
      { effect: 'taakopdracht_vaststellen', subject: 'fiche' },
      ['effect_subject_mismatch'],
    ],
    ['assigning actions without actions', { effect: 'actie_opdragen' }, ['effect_actions_missing']],
    [
      'revising a reeks without a reeks',
      { effect: 'reeks_herzien', subject: 'maatregel' },
      ['effect_series_missing'],
    ],
    ['revising a reeks', { effect: 'reeks_herzien', subject: 'maatregel', hasSeries: true }, []],
  ])('%s', (_why, change, reasons) => {
    expect(reasonsNotToApply({ ...draft, ...change })).toEqual(reasons);
  });
  test('what is offered is what is accepted, for every kind and subject', () => {
    const full = { noEffectReason: 'x', actionCount: 1, hasSeries: true };
    for (const kind of decisionKinds)
      for (const subject of [null, ...subjectKinds]) {
        const accepted = decisionEffects.filter(
          (effect) => reasonsNotToApply({ ...full, kind, subject, effect }).length === 0,
        );
        expect([...effectsFor(kind, subject)].sort()).toEqual([...accepted].sort());
        expect(accepted).not.toEqual([]);
      }
  });
});

describe('recording and changing a besluit (product rule 5)', () => {
  const meeting: DecisionMeetingFacts = {
    id: 'm',
    overlegId: 'boha',
    state: 'gehouden',
    minutesState: 'concept',
  };
  const decision: DecisionFacts = {
    id: 'd',
    overlegId: 'boha',
    meeting,
    locked: false,
    withdrawn: false,
    replacedById: null,
    effectApplied: false,
  };
  const item = { meetingId: 'm', withdrawn: false };
  test.each<[DecisionMeetingFacts['state'], DecisionMeetingFacts['minutesState'], string[]]>([
    ['concept', 'geen', ['decision_meeting_not_sent']],
    ['verzonden', 'geen', []],
    ['verzonden', 'concept', []],
    ['gehouden', 'concept', []],
    ['gehouden', 'ter_correctie', []],
    ['gehouden', 'vastgesteld', ['decision_minutes_adopted']],
    ['afgelast', 'geen', ['decision_meeting_cancelled']],
  ])('meeting %s, minutes %s', (state, minutesState, reasons) => {
    expect(reasonsNotToRecord({ ...meeting, state, minutesState }, item, 'tekst')).toEqual(reasons);
  });
  test('needs words and an item of this meeting', () => {
    expect(reasonsNotToRecord(meeting, { meetingId: 'x', withdrawn: true }, ' ')).toEqual([
      'decision_item_elsewhere',
      'decision_item_withdrawn',
      'decision_text_missing',
    ]);
  });
  test.each<[string, Partial<DecisionFacts>, string[], string[]]>([
    ['a draft', {}, [], []],
    ['adopted: for life', { locked: true }, ['decision_locked'], ['decision_locked']],
    [
      'minutes adopted a moment ago',
      { meeting: { ...meeting, minutesState: 'vastgesteld' } },
      ['decision_locked'],
      ['decision_locked'],
    ],
    ['withdrawn', { withdrawn: true }, ['decision_withdrawn'], ['decision_withdrawn']],
    ['its effect is at work', { effectApplied: true }, [], ['decision_effect_applied']],
  ])('editing text, and effect, of %s', (_why, change, text, effect) => {
    expect(reasonsNotToEdit({ ...decision, ...change }, { effect: false })).toEqual(text);
    expect(reasonsNotToEdit({ ...decision, ...change }, { effect: true })).toEqual(effect);
  });
  test('withdrawing a draft needs a reason', () => {
    expect(reasonsNotToWithdraw(decision, '')).toEqual(['decision_withdraw_reason_missing']);
    expect(reasonsNotToWithdraw(decision, 'dubbel')).toEqual([]);
  });
  test.each<[string, Partial<DecisionFacts>, string, string[]]>([
    ['an adopted one', { locked: true }, 'boha', []],
    ['a draft: edit it', {}, 'boha', ['decision_not_locked']],
    [
      'one that was replaced before',
      { locked: true, replacedById: 'e' },
      'boha',
      ['decision_replaced_already'],
    ],
    ['one of another overleg', { locked: true }, 'dg', ['decision_other_overleg']],
    ['itself', { locked: true, id: 'new' }, 'boha', ['decision_replaces_itself']],
    ['a withdrawn one', { withdrawn: true }, 'boha', ['decision_withdrawn']],
  ])('replacing %s', (_why, change, overlegId, reasons) => {
    expect(reasonsNotToReplace({ ...decision, ...change }, { id: 'new', overlegId })).toEqual(reasons);
  });
});
