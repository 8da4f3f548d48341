import type { BouwsteenState } from './status';

const delivered: ReadonlySet<BouwsteenState> = new Set(['ingediend', 'aanvaard', 'verwerkt']);

export type Deliveries = { expected: number; delivered: number; late: number };

/** How many are expected, how many of them are in, how many are late; what was handed back is not in. */
export const countDeliveries = (
  bouwstenen: readonly { state: BouwsteenState; late: boolean }[],
): Deliveries => ({
  expected: bouwstenen.length,
  delivered: bouwstenen.filter(({ state }) => delivered.has(state)).length,
  late: bouwstenen.filter(({ late }) => late).length,
});
