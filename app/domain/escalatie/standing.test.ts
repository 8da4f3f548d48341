import { describe, expect, test } from 'vitest';
import { standingOf, waitsForPlace, type EscalatiePoint } from './standing';

const point = (change: Partial<EscalatiePoint> = {}): EscalatiePoint => ({
  id: 'p1',
  withdrawn: false,
  sent: false,
  meeting: 'concept',
  ...change,
});
const parked = point({ id: 'parked', meeting: null });
const sent = point({ meeting: 'verzonden', sent: true });
const gone = { ...sent, withdrawn: true };
const held = point({ meeting: 'gehouden', sent: true });
const off = point({ meeting: 'afgelast', sent: true });

describe('where an escalatie stands', () => {
  test.each<[string, EscalatiePoint[], string | null]>([
    ['without a point', [], null],
    ['parked', [parked], 'waiting parked'],
    ['on a concept agenda', [point()], 'waiting'],
    ['on an agenda that was sent', [sent], 'waiting sent'],
    ['taken off a sent agenda', [gone], null],
    ['moved from a sent agenda to the next one', [gone, point()], 'waiting sent'],
    ['moved from a sent agenda to the parking list', [gone, parked], 'waiting sent parked'],
    ['its meeting was held', [held], 'sent dealtWith'],
    ['held over: it waits again', [held, parked], 'waiting sent dealtWith parked'],
    ['its meeting was called off', [off], null],
    ['its meeting was called off, and it came back', [off, point()], 'waiting sent'],
  ])('%s', (_why, points, expected) => {
    const standing = standingOf(points);
    const words = (['waiting', 'sent', 'dealtWith'] as const).filter((word) => standing?.[word]);
    const told = standing && [...words, ...(standing.parkedItemId ? [standing.parkedItemId] : [])].join(' ');
    expect(told).toBe(expected);
  });
});

describe('whether a secretaris has still to choose its meeting', () => {
  test.each<[string, EscalatiePoint[], boolean]>([
    ['nothing is about it', [], true],
    ['it is parked', [parked], true],
    ['it was moved from a sent agenda to the parking list', [gone, parked], true],
    ['its meeting was called off', [off], true],
    ['it was moved to the next agenda', [gone, point()], false],
    ['it stood on a meeting that was held', [held], false],
    ['it was held over to the parking list', [held, parked], true],
  ])('%s', (_why, points, expected) => {
    expect(waitsForPlace(standingOf(points))).toBe(expected);
  });
});
