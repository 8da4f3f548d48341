import type { IsoDate } from '~/domain/dates/calendar';
import type { YearRange } from '~/domain/amount-series/series';
import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { readRevisions, readSeries } from '~/domain/maatregel/read-series';
import { wasKnown } from '~/domain/maatregel/as-known';
import { readProvenance } from '~/domain/source/provenance';
import { db } from '~/platform/db/client.server';
import {
  visibleMaatregelen,
  visibleRevisions,
  visibleTaakopdrachten,
} from '~/platform/db/visible/programma.server';
import { knownOn } from '~/platform/db/known-on.server';
import { claimsOn } from '~/platform/db/action-share/claims.server';
import { visibleActions, visibleDecisions } from '~/platform/db/visible/decisions.server';
import { actionsAbout } from './actions-about.server';
import { decisionsAbout } from './decisions-about.server';
import { fichesAbout } from './fiches-about.server';
import { itemsAbout } from './items-about.server';
import { seenWerkgroepen } from './seen-werkgroepen.server';
import { seriesSelect } from './series-select.server';

/** A maatregel with its reeks, and everything that hangs on it and that this person may see. */
export async function maatregelPage(ctx: Ctx, id: string, range: YearRange, zoals: IsoDate | null = null) {
  const { actor } = ctx;
  const about = [{ kind: 'maatregel' as const, id }];
  const [maatregel, seen, sources, taakopdrachten, items, decisions, actions, fiches, claims] =
    await Promise.all([
      db().maatregel.findFirst({
        where: { AND: [visibleMaatregelen(actor), { id }] },
        select: {
          id: true,
          code: true,
          name: true,
          description: true,
          tabel: true,
          note: true,
          source: true,
          werkgroepen: { select: { werkgroepId: true } },
          revisions: {
            where: { AND: [visibleRevisions(actor), knownOn(zoals)] },
            ...seriesSelect,
            select: {
              ...seriesSelect.select,
              source: true,
              decisionId: true,
              party: { select: { shortName: true } },
            },
          },
        },
      }),
      seenWerkgroepen(actor),
      db().source.findMany({ where: { programmaId: actor.programmaId }, select: { key: true, title: true } }),
      adoptedWith(ctx, id),
      itemsAbout(ctx, about),
      decisionsAbout(ctx, about),
      actionsAbout(ctx, { maatregelen: { some: { maatregelId: id } } }),
      fichesAbout(ctx, id),
      claimsOn(db(), [id], visibleActions(actor)),
    ]);
  if (!maatregel) return null;
  const { revisions, source, werkgroepen, ...facts } = maatregel;
  const titleOf = (key: string | null) => sources.find((one) => one.key === key)?.title ?? null;
  const { current, award, currentId } = readRevisions(revisions);
  const provenance = readProvenance(source);
  return {
    maatregel: facts,
    provenance: { ...provenance, title: titleOf(provenance.document) },
    range,
    zoals,
    current,
    award,
    currentId,
    revisions: revisions.map(({ cells, source: from, date, party, ...revision }) => {
      const read = readProvenance(from);
      return {
        ...revision,
        /** Of a realised reeks: who reported it. */
        partyName: party?.shortName ?? null,
        date: date.toISOString().slice(0, 10),
        sourceTitle: titleOf(read.document),
        sourcePlace: read.place,
        ...readSeries(cells),
        decision: decisions.find((decision) => decision.id === revision.decisionId) ?? null,
        proposedIn: fiches.proposedIn.find((one) => one.revisionId === revision.id) ?? null,
      };
    }),
    werkgroepen: seen && seen.filter((one) => werkgroepen.some((link) => link.werkgroepId === one.id)),
    taakopdrachten: taakopdrachten.filter(({ adoptedOn }) => wasKnown(adoptedOn, zoals)),
    items: items.filter(({ meeting }) => wasKnown(meeting?.date ?? null, zoals)),
    decisions: decisions.filter(({ date }) => wasKnown(date, zoals)),
    actions,
    /** The shares that count, also of parts of actions. */
    claims,
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
