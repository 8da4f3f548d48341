import { cellSentence, formatMillions } from '~/domain/amount-series/format';
import { percentageText } from './percentage';
import type { Share } from './share';

/** "€ 150 mln", "33,33%", "niet te becijferen", "nog niet gezegd". */
export function shareText(share: Share | null): string {
  if (share === null) return 'nog niet gezegd';
  if (share.kind === 'bedrag') return cellSentence({ kind: 'amount', thousands: share.thousands });
  return share.kind === 'percentage' ? percentageText(share.basisPoints) : 'niet te becijferen';
}

/** A share as the fields of its form hold it; an amount in millions, as it is typed. */
export const shareFields = ({ share, shareNote }: { share: Share | null; shareNote: string }) => ({
  share: share?.kind ?? '',
  thousands: share?.kind === 'bedrag' ? formatMillions(share.thousands) : '',
  basisPoints: share?.kind === 'percentage' ? percentageText(share.basisPoints) : '',
  shareNote,
});
