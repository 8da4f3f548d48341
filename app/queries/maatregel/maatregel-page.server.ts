import type { IsoDate } from '~/domain/dates/calendar';
import { claimedOf } from '~/domain/action-share/claimed';
import { cellOf, isYearIn, type YearRange } from '~/domain/amount-series/series';
import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { readRevisions, readSeries } from '~/domain/maatregel/read-series';
import { isUndecided, shownRevisions } from '~/domain/maatregel/shown-revisions';
import { wasKnown } from '~/domain/maatregel/as-known';
import { readProvenance } from '~/domain/source/provenance';
import { db } from '~/platform/db/client.server';
import { visibleMaatregelen, visibleTaakopdrachten } from '~/platform/db/visible/programma.server';
import { visibleDecisions } from '~/platform/db/visible/decisions.server';
import { actionsByYear } from './actions-by-year.server';
import { fichesAbout } from './fiches-about.server';
import { latestDecisions } from './latest-decisions.server';
import { latestItems } from './latest-items.server';
import { revisionsOf } from './revisions-of.server';
import { seenWerkgroepen } from './seen-werkgroepen.server';

/** Agendapunten that the page shows; the search has the rest. */
const ITEMS = 6;

/**
 * A maatregel with its reeks, and what hangs on it and this person may see: of what can be much, the first or the latest with
 * how many there are. The number of statements and what they bring don't grow with what hangs on it.
 */
export async function maatregelPage(ctx: Ctx, id: string, range: YearRange, zoals: IsoDate | null = null) {
  const { actor } = ctx;
  const [maatregel, revisions, seen, sources, taakopdrachten, items, decisions, years, fiches] =
    await Promise.all([
      db().maatregel.findFirst({
        where: { AND: [visibleMaatregelen(actor), { id }] },
        select: {
          id: true,
          key: true,
          code: true,
          name: true,
          description: true,
          tabel: true,
          note: true,
          source: true,
          werkgroepen: { select: { werkgroepId: true } },
        },
      }),
      revisionsOf(ctx, id, zoals),
      seenWerkgroepen(actor),
      db().source.findMany({ where: { programmaId: actor.programmaId }, select: { key: true, title: true } }),
      adoptedWith(ctx, id),
      latestItems(ctx, { about: [{ kind: 'maatregel', id }], take: ITEMS, zoals }),
      latestDecisions(ctx, id, zoals),
      actionsByYear(ctx, id, zoals),
      fichesAbout(ctx, id),
    ]);
  if (!maatregel) return null;
  const { source, werkgroepen, ...facts } = maatregel;
  const titleOf = (key: string | null) => sources.find((one) => one.key === key)?.title ?? null;
  const { current, award, currentId } = readRevisions(revisions);
  const provenance = readProvenance(source);
  const dated = revisions.map((one) => ({ ...one, date: one.date.toISOString().slice(0, 10) }));
  return {
    maatregel: facts,
    provenance: { ...provenance, title: titleOf(provenance.document) },
    range,
    zoals,
    current,
    award,
    currentId,
    revisionCount: revisions.length,
    undecided: isUndecided(revisions),
    revisions: shownRevisions(dated, currentId).map(({ cells, source: from, ...revision }) => {
      const read = readProvenance(from);
      return {
        ...revision,
        sourceTitle: titleOf(read.document),
        sourcePlace: read.place,
        ...readSeries(cells),
        decision: decisions.deciding.find((decision) => decision.id === revision.decisionId) ?? null,
        proposedIn: fiches.proposedIn.find((one) => one.revisionId === revision.id) ?? null,
      };
    }),
    werkgroepen: seen && seen.filter((one) => werkgroepen.some((link) => link.werkgroepId === one.id)),
    taakopdrachten: taakopdrachten.filter(({ adoptedOn }) => wasKnown(adoptedOn, zoals)),
    items,
    decisions: { total: decisions.total, latest: decisions.latest },
    years: years.map(({ shares, year, ...inYear }) => {
      const target = year !== null && isYearIn(range, year) ? cellOf(current.series, year) : null;
      return { ...inYear, year, target, claimed: target && claimedOf(shares, target) };
    }),
    mayRecord: may(actor, 'series:record', { programmaId: actor.programmaId }),
    fiches: {
      submitted: fiches.submitted.filter(({ date }) => wasKnown(date, zoals)),
      open: zoals === null ? fiches.open : [],
    },
  };
}

/** Versions of taakopdrachten that name this maatregel, with the besluit that adopted them where that may be seen. */
async function adoptedWith({ actor }: Ctx, maatregelId: string) {
  const versions = await db().taakopdrachtVersion.findMany({
    where: {
      AND: [
        visibleTaakopdrachten(actor),
        { state: { not: 'vervangen' } },
        { content: { path: ['maatregelIds'], array_contains: [maatregelId] } },
      ],
    },
    orderBy: [{ adoptedAt: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }],
    select: {
      id: true,
      number: true,
      state: true,
      label: true,
      adoptedAt: true,
      decisionId: true,
      werkgroep: { select: { id: true, name: true } },
    },
  });
  const besluiten = await db().decision.findMany({
    where: {
      AND: [
        visibleDecisions(actor),
        { id: { in: versions.flatMap(({ decisionId }) => (decisionId === null ? [] : [decisionId])) } },
      ],
    },
    select: { id: true, number: true, overleg: { select: { shortName: true } } },
  });
  return versions.map(({ adoptedAt, decisionId, ...version }) => ({
    ...version,
    adoptedOn: adoptedAt?.toISOString().slice(0, 10) ?? null,
    decision: besluiten.find(({ id }) => id === decisionId) ?? null,
  }));
}

export type MaatregelPage = NonNullable<Awaited<ReturnType<typeof maatregelPage>>>;
