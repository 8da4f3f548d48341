import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { readRevisions } from '~/domain/maatregel/read-series';
import { readProvenance } from '~/domain/source/provenance';
import { readContent } from '~/domain/taakopdracht/content';
import { db } from '~/platform/db/client.server';
import { visibleDecisions } from '~/platform/db/visible/decisions.server';
import {
  visibleMaatregelen,
  visibleRevisions,
  visibleTaakopdrachten,
  visibleWerkgroepen,
} from '~/platform/db/visible/programma.server';
import { historyOf } from '../history/thing-history.server';
import { seriesSelect } from '../maatregel/series-select.server';

/** One version of a taakopdracht to read; null where it is hidden. */
export async function taakopdrachtPage(ctx: Ctx, werkgroepId: string, number: number) {
  const { actor } = ctx;
  const version = await db().taakopdrachtVersion.findFirst({
    where: { AND: [visibleTaakopdrachten(actor), { werkgroepId, number }] },
    select: {
      id: true,
      number: true,
      state: true,
      label: true,
      content: true,
      adoptedAt: true,
      sentRoundAt: true,
      decisionId: true,
      source: true,
      werkgroep: { select: { id: true, name: true, overlegId: true } },
    },
  });
  if (!version) return null;
  const { id, content, source, adoptedAt, sentRoundAt, decisionId, ...facts } = version;
  const ofWerkgroep = { programmaId: actor.programmaId, werkgroepId, overlegId: facts.werkgroep.overlegId };
  const { maatregelIds, relations, ...read } = readContent(content);
  const provenance = readProvenance(source);
  const [maatregelen, werkgroepen, others, decision, document, history] = await Promise.all([
    db().maatregel.findMany({
      where: { AND: [visibleMaatregelen(actor), { id: { in: maatregelIds } }] },
      orderBy: [{ tabel: 'asc' }, { sortOrder: 'asc' }],
      select: {
        id: true,
        code: true,
        name: true,
        tabel: true,
        revisions: { where: visibleRevisions(actor), ...seriesSelect },
      },
    }),
    db().werkgroep.findMany({
      where: { AND: [visibleWerkgroepen(actor), { id: { in: relations.map((one) => one.werkgroepId) } }] },
      select: { id: true, name: true },
    }),
    db().taakopdrachtVersion.findMany({
      where: { AND: [visibleTaakopdrachten(actor), { werkgroepId }] },
      orderBy: { number: 'desc' },
      select: { number: true, state: true },
    }),
    db().decision.findFirst({
      where: { AND: [visibleDecisions(actor), { id: decisionId ?? werkgroepId }] },
      select: { id: true, number: true },
    }),
    db().source.findFirst({
      where: { programmaId: actor.programmaId, key: provenance.document ?? '' },
      select: { title: true },
    }),
    historyOf(ctx, {
      kind: 'taakopdracht',
      id,
      works: may(actor, 'taakopdracht:write', ofWerkgroep),
      shownSince: sentRoundAt ?? adoptedAt,
    }),
  ]);
  return {
    ...facts,
    ...read,
    adoptedOn: adoptedAt?.toISOString().slice(0, 10) ?? null,
    decision,
    versions: others,
    relations: relations.flatMap(({ werkgroepId: id, text }) => {
      const werkgroep = werkgroepen.find((one) => one.id === id);
      return werkgroep ? [{ werkgroep, text }] : [];
    }),
    maatregelen: maatregelen.map(({ revisions, ...maatregel }) => ({
      ...maatregel,
      series: readRevisions(revisions).current.series,
    })),
    history,
    provenance: { ...provenance, title: document?.title ?? null },
  };
}

export type TaakopdrachtPage = NonNullable<Awaited<ReturnType<typeof taakopdrachtPage>>>;
