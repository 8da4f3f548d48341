import type { Cell } from '~/domain/amount-series/cell';
import type { Share } from './share';

/** Hundredths of a percent in a whole. */
export const WHOLE = 10_000;

/**
 * What the shares of one maatregel in one year come to, of its target.
 * `leftOut`: amounts that can't be set against the target, because it is PM, unknown or nothing.
 */
export type Claimed = {
  /** Never rounded down to a whole target, nor up to it. */
  basisPoints: number;
  over: boolean;
  quantified: number;
  leftOut: number;
  notQuantifiable: number;
  /** Actions that say nothing yet. */
  silent: number;
};

/** Adds in whole numbers, so that a cent over is over. A cost is covered by costs, as a saving is by savings. */
export function claimedOf(shares: readonly (Share | null)[], target: Cell): Claimed {
  const whole = target.kind === 'amount' ? target.thousands : 0;
  let parts = 0;
  let amounts = 0;
  let leftOut = 0;
  for (const share of shares) {
    if (share?.kind === 'percentage') parts += share.basisPoints;
    else if (share?.kind === 'bedrag' && whole !== 0) amounts += share.thousands * Math.sign(whole);
    else if (share?.kind === 'bedrag') leftOut += 1;
  }
  const exact = whole === 0 ? parts : parts + (amounts * WHOLE) / Math.abs(whole);
  const over =
    whole === 0 ? parts > WHOLE : parts * Math.abs(whole) + amounts * WHOLE > WHOLE * Math.abs(whole);
  return {
    basisPoints: over ? Math.ceil(exact) : exact < WHOLE ? Math.min(Math.round(exact), WHOLE - 1) : WHOLE,
    over,
    quantified: shares.filter((one) => one !== null && one.kind !== 'niet_te_becijferen').length - leftOut,
    leftOut,
    notQuantifiable: shares.filter((one) => one?.kind === 'niet_te_becijferen').length,
    silent: shares.filter((one) => one === null).length,
  };
}
