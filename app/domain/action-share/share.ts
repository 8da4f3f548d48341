/** What an action says it brings of the target of a maatregel: an amount, a part of it, or that it can't be said. */
export const shareKinds = ['bedrag', 'percentage', 'niet_te_becijferen'] as const;
export type ShareKind = (typeof shareKinds)[number];

/** `thousands` of euros, of the year of the action; `basisPoints`: hundredths of a percent of the target of that year. */
export type Share =
  | { kind: 'bedrag'; thousands: number }
  | { kind: 'percentage'; basisPoints: number }
  | { kind: 'niet_te_becijferen' };

export type StoredShare = { share: ShareKind | null; thousands: number | null; basisPoints: number | null };

/** Null while nobody has said it. The database keeps an amount with bedrag and a part with percentage. */
export function readShare({ share, thousands, basisPoints }: StoredShare): Share | null {
  if (share === 'bedrag') return thousands === null ? null : { kind: share, thousands };
  if (share === 'percentage') return basisPoints === null ? null : { kind: share, basisPoints };
  return share === null ? null : { kind: share };
}

export const storeShare = (share: Share): StoredShare => ({
  share: share.kind,
  thousands: share.kind === 'bedrag' ? share.thousands : null,
  basisPoints: share.kind === 'percentage' ? share.basisPoints : null,
});
