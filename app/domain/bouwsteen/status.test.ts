import { describe, expect, test } from 'vitest';
import {
  bouwsteenMoves,
  bouwsteenStates,
  isLate,
  knownState,
  reasonsNotTo,
  stateAfter,
  whoMustAct,
  type BouwsteenMove,
  type BouwsteenState,
} from './status';

/** Every move from every state: what it becomes, or under which code it is refused. */
const table: Record<BouwsteenState, Record<BouwsteenMove, string>> = {
  aangekondigd: {
    change: 'aangekondigd',
    work: 'in_bewerking',
    submit: 'bouwsteen_not_begun',
    return: 'bouwsteen_not_begun',
    accept: 'bouwsteen_not_begun',
    process: 'bouwsteen_not_begun',
    withdraw: 'aangekondigd',
  },
  in_bewerking: {
    change: 'in_bewerking',
    work: 'in_bewerking',
    submit: 'ingediend',
    return: 'bouwsteen_in_work',
    accept: 'bouwsteen_in_work',
    process: 'bouwsteen_in_work',
    withdraw: 'in_bewerking',
  },
  ingediend: {
    change: 'ingediend',
    work: 'bouwsteen_submitted',
    submit: 'bouwsteen_submitted',
    return: 'teruggelegd',
    accept: 'aanvaard',
    process: 'bouwsteen_submitted',
    withdraw: 'ingediend',
  },
  teruggelegd: {
    change: 'teruggelegd',
    work: 'teruggelegd',
    submit: 'ingediend',
    return: 'bouwsteen_handed_back',
    accept: 'bouwsteen_handed_back',
    process: 'bouwsteen_handed_back',
    withdraw: 'teruggelegd',
  },
  aanvaard: {
    change: 'bouwsteen_accepted',
    work: 'bouwsteen_accepted',
    submit: 'bouwsteen_accepted',
    return: 'bouwsteen_accepted',
    accept: 'bouwsteen_accepted',
    process: 'verwerkt',
    withdraw: 'bouwsteen_accepted',
  },
  verwerkt: {
    change: 'bouwsteen_processed',
    work: 'bouwsteen_processed',
    submit: 'bouwsteen_processed',
    return: 'bouwsteen_processed',
    accept: 'bouwsteen_processed',
    process: 'bouwsteen_processed',
    withdraw: 'bouwsteen_processed',
  },
};

describe('the steps of a bouwsteen', () => {
  for (const state of bouwsteenStates) {
    test.each(bouwsteenMoves.map((move) => [move, table[state][move]] as const))(
      `${state}: %s gives %s`,
      (move, expected) => {
        const [refusal] = reasonsNotTo(move, { state, withdrawn: false });
        expect(refusal ?? stateAfter(move, state)).toBe(expected);
      },
    );
  }

  test('every state can be reached from the announcement', () => {
    const reached = new Set<BouwsteenState>(['aangekondigd']);
    for (const state of reached)
      for (const move of bouwsteenMoves) {
        const next = stateAfter(move, state);
        if (next) reached.add(next);
      }
    expect([...reached].sort()).toEqual([...bouwsteenStates].sort());
  });

  test.each(bouwsteenMoves)('nothing is done with one that was withdrawn: %s', (move) => {
    for (const state of bouwsteenStates)
      expect(reasonsNotTo(move, { state, withdrawn: true })).toEqual(['bouwsteen_withdrawn']);
  });
});

describe('who must act', () => {
  test.each<[BouwsteenState, boolean, ReturnType<typeof whoMustAct>]>([
    ['aangekondigd', false, 'werkgroep'],
    ['in_bewerking', false, 'werkgroep'],
    ['ingediend', false, 'secretaris'],
    ['ingediend', true, 'overleg'],
    ['teruggelegd', false, 'werkgroep'],
    ['teruggelegd', true, 'werkgroep'],
    ['aanvaard', true, 'secretaris'],
    ['verwerkt', true, null],
  ])('%s, on an agenda: %s', (state, onAgenda, who) =>
    expect(whoMustAct({ state, withdrawn: false, onAgenda })).toBe(who),
  );
  test('nobody for what was withdrawn', () =>
    expect(whoMustAct({ state: 'ingediend', withdrawn: true, onAgenda: false })).toBeNull());
});

describe('late', () => {
  test.each<[string, BouwsteenState, string | null, boolean]>([
    ['its day is today', 'in_bewerking', '2021-12-17', false],
    ['its day was yesterday', 'in_bewerking', '2021-12-16', true],
    ['nothing was begun', 'aangekondigd', '2021-12-16', true],
    ['handed back is not delivered', 'teruggelegd', '2021-12-16', true],
    ['delivered waits for others', 'ingediend', '2021-12-16', false],
    ['accepted is done', 'aanvaard', '2021-12-16', false],
    ['no day was agreed', 'aangekondigd', null, false],
  ])('%s', (_why, state, due, late) =>
    expect(isLate({ state, due, withdrawn: false }, '2021-12-17')).toBe(late),
  );
  test('what was withdrawn is never late', () =>
    expect(isLate({ state: 'aangekondigd', due: '2020-01-01', withdrawn: true }, '2021-12-17')).toBe(false));
});

describe('the state as one may know it', () => {
  const nobody = { inWerkgroep: false, handles: false, readsVersion: false };
  const werkgroep = { inWerkgroep: true, handles: false, readsVersion: true };
  const secretaris = { inWerkgroep: false, handles: true, readsVersion: true };
  const participant = { inWerkgroep: false, handles: false, readsVersion: true };
  test.each<[string, BouwsteenState, typeof nobody, BouwsteenState]>([
    ['work is the werkgroep’s own', 'in_bewerking', werkgroep, 'in_bewerking'],
    [
      'to its secretaris it is announced',
      'in_bewerking',
      { ...secretaris, readsVersion: false },
      'aangekondigd',
    ],
    ['to others too', 'in_bewerking', nobody, 'aangekondigd'],
    ['handed back: the werkgroep', 'teruggelegd', werkgroep, 'teruggelegd'],
    ['handed back: its secretaris', 'teruggelegd', secretaris, 'teruggelegd'],
    ['handed back: who was shown it knows it as delivered', 'teruggelegd', participant, 'ingediend'],
    ['handed back: others know it as announced', 'teruggelegd', nobody, 'aangekondigd'],
    ['delivered is known to all', 'ingediend', nobody, 'ingediend'],
    ['accepted is known to all', 'aanvaard', nobody, 'aanvaard'],
  ])('%s', (_why, state, insight, known) => expect(knownState(state, insight)).toBe(known));
});
