import { expect, it } from 'vitest';
import { amount, pm } from '~/domain/amount-series/cell';
import { againstTarget, yearsOffTarget } from './target';

const range = { from: 2025, to: 2026 };
const b12 = { 2025: amount(49_000), 2026: amount(49_000) };
const b17 = { 2025: pm, 2026: amount(300_000) };

it('adds what holds now and what was awarded, year by year', () => {
  const [first] = againstTarget(
    [
      { current: b12, award: b12 },
      { current: b17, award: b17 },
    ],
    range,
  );
  expect(first).toMatchObject({
    now: { amount: 49_000, pmCount: 1 },
    difference: { amount: 0, pmCount: 0, unknownCount: 0 },
  });
});

it('an amount that became PM is a shortfall and one more PM, never 0 (rules 1 and 9)', () => {
  const years = againstTarget([{ current: { 2025: pm, 2026: pm }, award: b17 }], range);
  expect(yearsOffTarget(years)).toMatchObject([
    { year: 2026, difference: { amount: -300_000, pmCount: 1, unknownCount: 0 } },
  ]);
});
