import type { Cell } from './cell';

/**
 * The only way to add cells (product rule 1): the known amounts in thousands of euros, and beside them how
 * many cells are PM and how many are unknown. Associative and commutative, with `noSum` as identity.
 */
export type Sum = { amount: number; pmCount: number; unknownCount: number };

export const noSum: Sum = { amount: 0, pmCount: 0, unknownCount: 0 };

export function sumOfCell(cell: Cell): Sum {
  switch (cell.kind) {
    case 'amount':
      return { amount: cell.thousands, pmCount: 0, unknownCount: 0 };
    case 'pm':
      return { amount: 0, pmCount: 1, unknownCount: 0 };
    case 'onbekend':
      return { amount: 0, pmCount: 0, unknownCount: 1 };
  }
}

export function addSums(a: Sum, b: Sum): Sum {
  return {
    amount: a.amount + b.amount,
    pmCount: a.pmCount + b.pmCount,
    unknownCount: a.unknownCount + b.unknownCount,
  };
}

export function sumOf(cells: Iterable<Cell>): Sum {
  let total = noSum;
  for (const cell of cells) total = addSums(total, sumOfCell(cell));
  return total;
}

export function sumOfSums(sums: Iterable<Sum>): Sum {
  let total = noSum;
  for (const sum of sums) total = addSums(total, sum);
  return total;
}

/** True when nothing in the sum is PM or unknown, so that its amount may be read as the whole truth. */
export function isComplete(sum: Sum): boolean {
  return sum.pmCount === 0 && sum.unknownCount === 0;
}
