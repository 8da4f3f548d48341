import type { Ctx } from '~/domain/context';
import { ficheSnapshotSchema } from '~/domain/fiche/snapshot';
import { readContent } from '~/domain/taakopdracht/content';
import { db } from '~/platform/db/client.server';
import { visibleComments, visibleFicheVersions } from '~/platform/db/visible/bouwstenen.server';
import { visibleTaakopdrachten, visibleWerkgroepen } from '~/platform/db/visible/programma.server';
import { consultationsOn } from '../consultation/consultations-on.server';

const FEW = 8;

/** What others expect of a werkgroep, as far as this person may see. Each part takes one statement and what hangs on it. */
export async function expectedOf(ctx: Ctx, werkgroepId: string) {
  const [relations, fiches, comments, consultations] = await Promise.all([
    inTaakopdrachten(ctx, werkgroepId),
    inFiches(ctx, werkgroepId),
    openComments(ctx, werkgroepId),
    consultationsOn(ctx, {
      closedAt: null,
      OR: [{ taakopdrachtVersion: { werkgroepId } }, { bouwsteenVersion: { bouwsteen: { werkgroepId } } }],
    }),
  ]);
  return { relations, fiches, comments, consultations };
}

/** Other werkgroepen whose newest taakopdracht that was put round names this one. */
async function inTaakopdrachten({ actor }: Ctx, werkgroepId: string) {
  const others = await db().werkgroep.findMany({
    where: { AND: [visibleWerkgroepen(actor)], id: { not: werkgroepId } },
    orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
    select: {
      id: true,
      name: true,
      taakopdrachten: {
        where: { AND: [visibleTaakopdrachten(actor)], state: { not: 'concept' } },
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, content: true },
      },
    },
  });
  return others.flatMap(({ id, name, taakopdrachten }) =>
    taakopdrachten.flatMap(({ number, content }) =>
      readContent(content)
        .relations.filter((relation) => relation.werkgroepId === werkgroepId)
        .map(({ text }) => ({ id, name, number, text })),
    ),
  );
}

/** Fiches of other werkgroepen that say, as they were last submitted, how they hang together with this one. */
async function inFiches({ actor }: Ctx, werkgroepId: string) {
  // What the fiche no longer says is no longer expected; searching all that was ever submitted would be slow.
  const linked = await db().fiche.findMany({
    where: {
      withdrawnAt: null,
      links: { some: { werkgroepId } },
      bouwsteen: { werkgroepId: { not: werkgroepId }, withdrawnAt: null },
    },
    select: { id: true },
  });
  if (linked.length === 0) return [];
  const rows = await db().ficheVersion.findMany({
    where: { AND: [visibleFicheVersions(actor)], ficheId: { in: linked.map(({ id }) => id) } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: 4 * FEW,
    select: { ficheId: true, snapshot: true, bouwsteenVersion: { select: { number: true } } },
  });
  const newest = rows.filter((row, index) => rows.findIndex((one) => one.ficheId === row.ficheId) === index);
  return newest.slice(0, FEW).flatMap(({ ficheId, snapshot, bouwsteenVersion }) => {
    const fiche = ficheSnapshotSchema.safeParse(snapshot).data;
    return (fiche?.links ?? [])
      .filter(({ werkgroep }) => werkgroep?.id === werkgroepId)
      .map(({ text }) => ({
        id: ficheId,
        title: fiche?.title ?? '',
        werkgroep: fiche?.werkgroep.name ?? '',
        number: bouwsteenVersion.number,
        text,
      }));
  });
}

/** What members said of its bouwstenen and fiches and nobody settled. */
async function openComments({ actor }: Ctx, werkgroepId: string) {
  const where = { AND: [visibleComments(actor)], werkgroepId, settledAt: null };
  const [count, rows] = await Promise.all([
    db().werkgroepComment.count({ where }),
    db().werkgroepComment.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: FEW,
      select: { id: true, objectKind: true, objectId: true, text: true, by: { select: { name: true } } },
    }),
  ]);
  return { count, rows: rows.map(({ by, ...comment }) => ({ ...comment, by: by.name })) };
}

export type Expected = Awaited<ReturnType<typeof expectedOf>>;
