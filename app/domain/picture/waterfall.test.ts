import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { amount, onbekend, pm, type Cell } from '~/domain/amount-series/cell';
import { addSums, noSum, type Sum } from '~/domain/amount-series/sum';
import { waterfallSteps, type Travelled, type WaterfallStep } from './waterfall';

const years = [2025, 2026];
const series = (first: Cell, second: Cell) => ({ 2025: first, 2026: second });
const b12: Travelled = {
  label: 'B12',
  award: series(amount(49_000), amount(49_000)),
  current: series(amount(49_000), amount(49_000)),
  realised: [],
};
/** Its 300 million became PM by a besluit. */
const b17: Travelled = {
  label: 'B17',
  award: series(pm, amount(300_000)),
  current: series(pm, pm),
  realised: [],
};
const stepsOf = (...maatregelen: Travelled[]) => waterfallSteps(maatregelen, years, 5);
const sum = (amountOf: number, pmCount = 0, unknownCount = 0): Sum => ({
  amount: amountOf,
  pmCount,
  unknownCount,
});

describe('from awarded to decided to realised', () => {
  test.each<[string, Travelled[], WaterfallStep[]]>([
    [
      'nothing changed and nothing reported: nothing is no 0',
      [b12],
      [
        { kind: 'total', of: 'awarded', sum: sum(98_000) },
        { kind: 'total', of: 'decided', sum: sum(98_000) },
        { kind: 'nothing', of: 'realised' },
      ],
    ],
    [
      'an amount that became PM takes the amount away and brings one PM (rule 1)',
      [b12, b17],
      [
        { kind: 'total', of: 'awarded', sum: sum(398_000, 1) },
        { kind: 'change', by: { kind: 'maatregel', label: 'B17' }, difference: sum(-300_000, 1) },
        { kind: 'total', of: 'decided', sum: sum(98_000, 2) },
        { kind: 'nothing', of: 'realised' },
      ],
    ],
    [
      'a year that nobody reported on is a step of its own',
      [{ ...b12, realised: [{ 2025: amount(40_000) }] }],
      [
        { kind: 'total', of: 'awarded', sum: sum(98_000) },
        { kind: 'total', of: 'decided', sum: sum(98_000) },
        { kind: 'change', by: { kind: 'unreported' }, difference: sum(-49_000) },
        { kind: 'change', by: { kind: 'otherwise' }, difference: sum(-9_000) },
        { kind: 'total', of: 'realised', sum: sum(40_000) },
      ],
    ],
    [
      'what two parties report counts together; onbekend stays onbekend',
      [{ ...b12, realised: [{ 2025: amount(40_000), 2026: onbekend }, { 2025: amount(9_000) }] }],
      [
        { kind: 'total', of: 'awarded', sum: sum(98_000) },
        { kind: 'total', of: 'decided', sum: sum(98_000) },
        { kind: 'change', by: { kind: 'otherwise' }, difference: sum(-49_000, 0, 1) },
        { kind: 'total', of: 'realised', sum: sum(49_000, 0, 1) },
      ],
    ],
  ])('%s', (_why, maatregelen, expected) => {
    expect(stepsOf(...maatregelen)).toEqual(expected);
  });

  it('small changes stand together, so that a picture of 200 maatregelen can be read', () => {
    const many = [10, 50, 20, 30, 40, 5].map((millions, index): Travelled => ({
      label: String(index),
      award: series(amount(0), amount(0)),
      current: series(amount(millions * 1000), amount(0)),
      realised: [],
    }));
    expect(waterfallSteps(many, years, 3).slice(1, 4)).toEqual([
      { kind: 'change', by: { kind: 'maatregel', label: '1' }, difference: sum(50_000) },
      { kind: 'change', by: { kind: 'maatregel', label: '4' }, difference: sum(40_000) },
      { kind: 'change', by: { kind: 'others', count: 4 }, difference: sum(65_000) },
    ]);
  });

  it('every total is the one before it and the steps between, PM and onbekend included', () => {
    const cell = fc.oneof(
      fc.integer({ min: -90, max: 90 }).map(amount),
      fc.constant(pm),
      fc.constant(onbekend),
    );
    const whole = fc.tuple(cell, cell).map(([first, second]) => series(first, second));
    const some = fc.oneof(
      whole,
      cell.map((one) => ({ 2026: one })),
      fc.constant({}),
    );
    const travelled = fc.record({
      label: fc.string(),
      award: whole,
      current: whole,
      realised: fc.array(some, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(travelled, { maxLength: 9 }), fc.integer({ min: 1, max: 5 }), (all, most) => {
        let running = noSum;
        for (const [index, step] of waterfallSteps(all, years, most).entries()) {
          if (step.kind === 'change') running = addSums(running, step.difference);
          if (step.kind !== 'total') continue;
          if (index > 0) expect(step.sum).toEqual(running);
          running = step.sum;
        }
      }),
    );
  });
});
