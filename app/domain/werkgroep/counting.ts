import { amount } from '~/domain/amount-series/cell';
import { yearsIn, type Series, type YearRange } from '~/domain/amount-series/series';
import type { IsoDate } from '~/domain/dates/calendar';
import { newestFirst, placeOf, saysAmounts, type Proposal } from './proposal';

export type CoveredMaatregel = {
  id: string;
  award: Series;
  current: Series;
  /** Of the besluit that made the reeks that holds now; null where the award still holds. */
  decidedOn: IsoDate | null;
};

export type CoverageRow<M, P> = {
  maatregel: M;
  /** The proposal that counts here; null: what holds now counts. */
  counts: P | null;
  /** Proposals for the same place that don't count, newest first. */
  others: P[];
  /** The maatregel at which the amounts count already, so that they bring nothing more here. */
  countedAt: string | null;
  /** What this place brings into the sum. */
  proposed: Series;
};

/**
 * Which proposal counts for which maatregel (product rule 9). Each counts once, with one proposal at most:
 * - an alternatief stands in the place of the maatregel that it replaces and goes before a fiche that works that out;
 * - of several for one place the newest counts; what is being written is newer than what was submitted;
 * - a proposal of before a besluit on that reeks has been answered by it and counts no more;
 * - where nothing is proposed, what holds now counts.
 * Alternatieven that work out the same maatregel in two places bring its amounts once: at that maatregel itself when it
 * stands here and isn't replaced, else at the place of the newest of them. The other places then bring nothing.
 */
export function countOnce<M extends CoveredMaatregel, P extends Proposal>(
  maatregelen: readonly M[],
  proposals: readonly P[],
  range: YearRange,
): CoverageRow<M, P>[] {
  const newest = proposals.filter(saysAmounts).sort(newestFirst);
  const chosen = new Map(maatregelen.map((maatregel) => [maatregel.id, choose(maatregel, newest)]));
  const detours = detoursOf(chosen);
  const carriers = carriersOf(chosen, detours);
  return maatregelen.map((maatregel): CoverageRow<M, P> => {
    const { counts: own, others } = chosen.get(maatregel.id) ?? { counts: null, others: [] };
    const carrier = own && carriers.get(otherMaatregel(own) ?? '');
    if (carrier && carrier !== maatregel.id)
      return { maatregel, counts: own, others, countedAt: carrier, proposed: nothing(range) };
    // What comes in place of another maatregel may be the newest that is said of this one.
    const here = carriers.get(maatregel.id) === maatregel.id ? detours : [];
    const said = here.flatMap(({ counts, other }) => (other === maatregel.id ? [counts] : []));
    const [counts = null] = [...(own ? [own] : []), ...said.filter((one) => isOpen(maatregel, one))].sort(
      newestFirst,
    );
    return { maatregel, counts, others, countedAt: null, proposed: counts?.series ?? maatregel.current };
  });
}

/** A besluit of that day or later has answered the proposal. */
const isOpen = ({ decidedOn }: CoveredMaatregel, { submittedOn }: Proposal): boolean =>
  submittedOn === null || decidedOn === null || submittedOn > decidedOn;

type Place<P> = { counts: P | null; others: P[] };

function choose<P extends Proposal>(maatregel: CoveredMaatregel, newest: readonly P[]): Place<P> {
  const here = newest.filter((one) => placeOf(one) === maatregel.id);
  const open = here.filter((one) => isOpen(maatregel, one));
  const counts = open.find(({ kind }) => kind === 'alternatief') ?? open[0] ?? null;
  return { counts, others: here.filter((one) => one !== counts) };
}

/** The maatregel that an alternatief works out, when that is another than the one it replaces. */
const otherMaatregel = ({ kind, maatregelId, insteadOfId }: Proposal): string | null =>
  kind === 'alternatief' && maatregelId !== insteadOfId ? maatregelId : null;

type Detour<P> = { id: string; counts: P; other: string };

/** Places that count an alternatief which works out another maatregel, the newest first. */
function detoursOf<P extends Proposal>(chosen: ReadonlyMap<string, Place<P>>): Detour<P>[] {
  return [...chosen]
    .flatMap(([id, { counts }]) => {
      const other = counts && otherMaatregel(counts);
      return counts && other !== null ? [{ id, counts, other }] : [];
    })
    .sort((a, b) => newestFirst(a.counts, b.counts));
}

/** For each maatregel that an alternatief works out: where its amounts count. */
function carriersOf<P extends Proposal>(
  chosen: ReadonlyMap<string, Place<P>>,
  detours: readonly Detour<P>[],
): Map<string, string> {
  const carriers = new Map<string, string>();
  for (const { id, other } of detours) {
    const itself = chosen.get(other);
    const stands = itself !== undefined && (itself.counts === null || itself.counts.maatregelId === other);
    if (!carriers.has(other)) carriers.set(other, stands ? other : id);
  }
  return carriers;
}

const nothing = (range: YearRange): Series =>
  Object.fromEntries(yearsIn(range).map((year) => [year, amount(0)]));
