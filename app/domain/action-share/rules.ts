import type { Cell } from '~/domain/amount-series/cell';
import type { Refusal } from '~/domain/outcome';
import { claimedOf } from './claimed';
import type { Share } from './share';

export const actionShareRefusals = [
  'action_share_note_missing',
  'action_share_year_missing',
  'action_share_year_outside',
  'action_share_of_pm',
  'action_share_of_nothing',
  'action_share_other_sign',
  'action_share_not_amount',
  'action_share_not_percentage',
  'action_share_over',
  'action_share_twice',
  'action_share_withdrawn',
] as const;
export type ActionShareRefusal = (typeof actionShareRefusals)[number];

/** A share of this action's own euros that stands elsewhere: at its whole or part, or at an alternative of the maatregel. */
export type Elsewhere = { where: string; share: Share };

export type ShareFacts = {
  withdrawn: boolean;
  /** When the action is due; null while the plan leaves it open. */
  year: number | null;
  /** What the maatregel must yield in that year; null outside the years of its reeks. */
  target: Cell | null;
  /** Shares of the other actions of this maatregel that are due in that year and still go on. */
  others: readonly (Share | null)[];
  elsewhere: readonly Elsewhere[];
  /** Finished sentences for the sum that is refused. */
  words: { target: string; sum: (basisPoints: number) => string };
};

/**
 * Whether an action may claim this share of the target of a maatregel in its year.
 *
 * | target | share | |
 * | any | niet te becijferen, with why | yes, also without a year |
 * | € 300 mln | an amount or a part | as long as all shares of that year stay within 100% |
 * | PM, onbekend | a part | within 100%; an amount can't be held against it |
 * | € 0 | a part | within 100% |
 * | a cost | a cost | an amount with the other sign is no share of it |
 * | any | what its whole, its part or an alternative counts already | never: the same euro twice |
 */
export function reasonsNotToClaim(share: Share, note: string, facts: ShareFacts): Refusal[] {
  const { withdrawn, year, target, others, elsewhere, words } = facts;
  if (withdrawn) return [{ code: 'action_share_withdrawn' }];
  if (share.kind === 'niet_te_becijferen')
    return note.trim() === '' ? [{ code: 'action_share_note_missing', field: 'shareNote' }] : [];
  if (year === null) return [{ code: 'action_share_year_missing', field: 'share' }];
  if (target === null) return [{ code: 'action_share_year_outside', field: 'share', params: { year } }];
  if (share.kind === 'bedrag') {
    if (target.kind !== 'amount')
      return [{ code: 'action_share_of_pm', field: 'share', params: { target: words.target } }];
    if (target.thousands === 0)
      return [{ code: 'action_share_of_nothing', field: 'share', params: { year } }];
    if (share.thousands * target.thousands < 0)
      return [{ code: 'action_share_other_sign', field: 'thousands', params: { target: words.target } }];
  }
  const [twice] = elsewhere.filter((one) => one.share.kind !== 'niet_te_becijferen');
  const field = share.kind === 'bedrag' ? 'thousands' : 'basisPoints';
  const sum = claimedOf([...others, share, ...(twice ? [twice.share] : [])], target);
  if (twice)
    return [
      {
        code: 'action_share_twice',
        field,
        params: { where: twice.where, sum: words.sum(sum.basisPoints), target: words.target, year },
      },
    ];
  return sum.over
    ? [
        {
          code: 'action_share_over',
          field,
          params: { sum: words.sum(sum.basisPoints), target: words.target, year },
        },
      ]
    : [];
}
