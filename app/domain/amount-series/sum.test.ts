import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { amount, cellSchema, MAX_THOUSANDS, onbekend, pm, type Cell } from './cell';
import { addSums, isComplete, noSum, sumOf, sumOfSums, type Sum } from './sum';

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: -MAX_THOUSANDS, max: MAX_THOUSANDS }).map(amount),
  fc.constant(pm),
  fc.constant(onbekend),
);
const anySum: fc.Arbitrary<Sum> = fc.array(anyCell, { maxLength: 30 }).map(sumOf);

describe('a sum of cells (product rule 1)', () => {
  test('B-rows of 2022: known amounts add up, PM and unknown are counted beside them', () => {
    expect(sumOf([amount(33_000), pm, amount(-47_000), pm, onbekend])).toEqual({
      amount: -14_000,
      pmCount: 2,
      unknownCount: 1,
    });
  });

  it('does not depend on how the cells are grouped (associative)', () => {
    fc.assert(
      fc.property(anySum, anySum, anySum, (a, b, c) => {
        expect(addSums(addSums(a, b), c)).toEqual(addSums(a, addSums(b, c)));
      }),
    );
  });

  it('does not depend on the order of the cells (commutative)', () => {
    fc.assert(
      fc.property(anySum, anySum, (a, b) => {
        expect(addSums(a, b)).toEqual(addSums(b, a));
      }),
    );
  });

  it('stays the same when nothing is added (identity)', () => {
    fc.assert(
      fc.property(anySum, (a) => {
        expect(addSums(a, noSum)).toEqual(a);
      }),
    );
  });

  it('of two lists together is the sum of both sums (model invariant 1)', () => {
    fc.assert(
      fc.property(fc.array(anyCell), fc.array(anyCell), (a, b) => {
        expect(sumOf([...a, ...b])).toEqual(sumOfSums([sumOf(a), sumOf(b)]));
      }),
    );
  });

  it('never takes PM or onbekend for 0: each one stays counted', () => {
    fc.assert(
      fc.property(fc.array(anyCell), (cells) => {
        const sum = sumOf(cells);
        expect(sum.pmCount).toBe(cells.filter((cell) => cell.kind === 'pm').length);
        expect(sum.unknownCount).toBe(cells.filter((cell) => cell.kind === 'onbekend').length);
        expect(isComplete(sum)).toBe(cells.every((cell) => cell.kind === 'amount'));
      }),
    );
  });
});

describe('a cell from outside', () => {
  it('survives JSON unchanged, PM included', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        expect(cellSchema.parse(JSON.parse(JSON.stringify(cell)))).toEqual(cell);
      }),
    );
  });

  test.each([
    ['a half thousand is not exact', { kind: 'amount', thousands: 0.5 }],
    ['PM carries no number', { kind: 'pm', thousands: 0 }],
    ['an amount without a number', { kind: 'amount' }],
    ['more than 100 miljard', { kind: 'amount', thousands: MAX_THOUSANDS + 1 }],
    ['null is not a cell', null],
  ])('is refused: %s', (_why, value) => {
    expect(cellSchema.safeParse(value).success).toBe(false);
  });
});
