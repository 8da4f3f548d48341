import type { IsoDate } from '~/domain/dates/calendar';
import type { Series } from '~/domain/amount-series/series';
import type { FicheKind } from '~/domain/fiche/kinds';

/** What one fiche proposes as yield, as submitted or as it is being written. */
export type Proposal = {
  ficheId: string;
  bouwsteenId: string;
  kind: FicheKind;
  /** The maatregel that it works out. */
  maatregelId: string | null;
  /** Of an alternatief: the maatregel that it comes in place of. */
  insteadOfId: string | null;
  /** The day in Amsterdam; null while it is being written. */
  submittedOn: IsoDate | null;
  /** Which was later: an instant as text, of submitting or else of making the fiche. */
  order: string;
  series: Series;
};

/** The maatregel in whose place the proposal counts: of an alternatief the one that it replaces, else its own. */
export const placeOf = ({ kind, maatregelId, insteadOfId }: Proposal): string | null =>
  kind === 'alternatief' ? insteadOfId : maatregelId;

/** A fiche without one amount, PM or onbekend proposes nothing about money: what holds now stays. */
export const saysAmounts = ({ series }: Proposal): boolean => Object.keys(series).length > 0;

/**
 * What would be submitted if every bouwsteen that is worked on went in today: its fiches as they are being written in
 * the place of what was submitted before.
 */
export function asBeingWritten<P extends Proposal>(
  submitted: readonly P[],
  written: readonly P[],
  openBouwstenen: ReadonlySet<string>,
): P[] {
  return [...submitted.filter(({ bouwsteenId }) => !openBouwstenen.has(bouwsteenId)), ...written];
}

/** What is still written is newer than anything submitted; of one moment the fiche that was made last. */
export function newestFirst(a: Proposal, b: Proposal): number {
  const [dayA, dayB] = [a.submittedOn ?? '9999', b.submittedOn ?? '9999'];
  return dayB.localeCompare(dayA) || b.order.localeCompare(a.order) || b.ficheId.localeCompare(a.ficheId);
}
