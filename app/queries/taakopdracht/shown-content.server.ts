import type { Ctx } from '~/domain/context';
import { readRevisions } from '~/domain/maatregel/read-series';
import type { TaakopdrachtContent } from '~/domain/taakopdracht/content';
import { relationsOf } from '~/domain/taakopdracht/relations';
import { readContent } from '~/domain/taakopdracht/content';
import { db } from '~/platform/db/client.server';
import {
  visibleMaatregelen,
  visibleRevisions,
  visibleTaakopdrachten,
  visibleWerkgroepen,
} from '~/platform/db/visible/programma.server';
import { seriesSelect } from '../maatregel/series-select.server';

/** The maatregelen that versions name, in the order of the tables, each with the reeks that holds now. */
export async function maatregelenIn(ctx: Ctx, ids: readonly string[]) {
  const rows = await db().maatregel.findMany({
    where: { AND: [visibleMaatregelen(ctx.actor), { id: { in: [...ids] } }] },
    orderBy: [{ tabel: 'asc' }, { sortOrder: 'asc' }],
    select: {
      id: true,
      code: true,
      name: true,
      tabel: true,
      revisions: { where: visibleRevisions(ctx.actor), ...seriesSelect },
    },
  });
  return rows.map(({ revisions, ...maatregel }) => ({ ...maatregel, ...readRevisions(revisions) }));
}

export const werkgroepNames = (ctx: Ctx) =>
  db().werkgroep.findMany({
    where: visibleWerkgroepen(ctx.actor),
    orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true },
  });

/** Who this opdracht names, and whose opdracht names it; of others the newest that is put round or adopted. */
export async function relationsIn(ctx: Ctx, werkgroepId: string, content: TaakopdrachtContent) {
  const [werkgroepen, others] = await Promise.all([
    werkgroepNames(ctx),
    db().taakopdrachtVersion.findMany({
      where: {
        AND: [
          visibleTaakopdrachten(ctx.actor),
          { werkgroepId: { not: werkgroepId }, state: { in: ['rondgestuurd', 'vastgesteld'] } },
        ],
      },
      orderBy: { number: 'desc' },
      distinct: ['werkgroepId'],
      select: { werkgroepId: true, content: true },
    }),
  ]);
  const incoming = others.flatMap((other) =>
    readContent(other.content)
      .relations.filter((relation) => relation.werkgroepId === werkgroepId)
      .map(({ text }) => ({ werkgroepId: other.werkgroepId, text })),
  );
  return relationsOf(
    content.relations,
    incoming,
    werkgroepen.filter(({ id }) => id !== werkgroepId),
  );
}
