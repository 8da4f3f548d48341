import { describe, expect, it } from 'vitest';
import { missingBeside, representationOn, type Perspectief, type Seat } from './representation';

const seat = (perspectief: Perspectief, over: Partial<Seat> = {}): Seat => ({
  role: 'lid',
  perspectief,
  from: null,
  until: null,
  ...over,
});
const missing = (...seats: Seat[]) => representationOn(seats, '2021-10-07').missing;

describe('which hoeken are represented', () => {
  it.each<[string, Seat[], string[]]>([
    [
      'nobody yet: all five are missing',
      [],
      ['rijk', 'gemeenten', 'aanbieders', 'professionals', 'clienten'],
    ],
    [
      'a voorzitter is neutral and fills no corner',
      [seat('gemeenten', { role: 'voorzitter' }), seat('rijk')],
      ['gemeenten', 'aanbieders', 'professionals', 'clienten'],
    ],
    [
      'wetenschap and advies are no corner',
      [seat('wetenschap'), seat('advies'), seat('rijk')],
      ['gemeenten', 'aanbieders', 'professionals', 'clienten'],
    ],
    [
      'who has left or still has to come does not count today',
      [
        seat('rijk', { until: '2021-10-06' }),
        seat('gemeenten', { from: '2021-10-08' }),
        seat('aanbieders', { from: '2021-10-07', until: '2021-10-07' }),
      ],
      ['rijk', 'gemeenten', 'professionals', 'clienten'],
    ],
  ])('%s', (_why, seats, expected) => expect(missing(...seats)).toEqual(expected));

  it('counts members per hoek, and the others beside them', () => {
    const { counts, wetenschap, adviseurs } = representationOn(
      [seat('rijk'), seat('rijk'), seat('wetenschap'), seat('advies', { role: 'adviseur' })],
      '2021-10-07',
    );
    expect(counts).toEqual({ rijk: 2, gemeenten: 0, aanbieders: 0, professionals: 0, clienten: 0 });
    expect([wetenschap, adviseurs]).toEqual([1, 1]);
  });

  it('a hoek that does not take part in the overleg can not be asked for a member', () => {
    expect(missingBeside(['gemeenten', 'clienten'], new Set(['rijk', 'gemeenten']))).toEqual({
      asked: ['gemeenten'],
      outside: ['clienten'],
    });
  });
});
