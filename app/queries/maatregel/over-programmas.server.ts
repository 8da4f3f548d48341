import type { Actor } from '~/domain/access/actor';
import type { YearRange } from '~/domain/amount-series/series';
import type { Ctx } from '~/domain/context';
import type { IsoDate } from '~/domain/dates/calendar';
import { shortLabel } from '~/domain/maatregel/label';
import { addOverProgrammas } from '~/domain/maatregel/over-programmas';
import { readRevisions } from '~/domain/maatregel/read-series';
import { db } from '~/platform/db/client.server';
import { holdingRevisions } from '~/platform/db/holding-revisions.server';
import { otherActors } from '~/platform/db/other-actors.server';
import { visibleMaatregelen } from '~/platform/db/visible/programma.server';

/** `adds`: whether somebody asks for the sum; without that only what could be added is told. */
type Asked = { tabel: number; zoals: IsoDate | null; adds: boolean };

/**
 * The reeksen of a tabel in this programma and in every other one whose maatregelen this person may read, added up as
 * `addOverProgrammas` says and only when that is asked for; null when there is no other programma. `without` names those that have
 * nothing in this tabel.
 */
export async function overProgrammas(ctx: Ctx, own: { name: string; range: YearRange }, asked: Asked) {
  const others = await otherActors(ctx);
  if (others.length === 0) return null;
  if (!asked.adds) return { sum: null };
  const parts = await Promise.all([
    partOf(ctx.actor, own, asked),
    ...others.map(({ programma, actor }) =>
      partOf(
        actor,
        { name: programma.name, range: { from: programma.firstYear, to: programma.lastYear } },
        asked,
      ),
    ),
  ]);
  const isOwn = ({ id }: { id: string }) => id === ctx.actor.programmaId;
  const counting = parts.filter((part) => isOwn(part) || part.maatregelen.length > 0);
  const without = parts.filter((part) => !counting.includes(part)).map(({ name }) => name);
  return { sum: { ...addOverProgrammas(counting), without } };
}

type Found = NonNullable<Awaited<ReturnType<typeof overProgrammas>>>;
export type SumOverProgrammas = NonNullable<Found['sum']>;

async function partOf(actor: Actor, { name, range }: { name: string; range: YearRange }, asked: Asked) {
  const { programmaId } = actor;
  const [rows, revisionsOf] = await Promise.all([
    db().maatregel.findMany({
      where: { AND: [visibleMaatregelen(actor), { tabel: asked.tabel }] },
      orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        code: true,
        name: true,
        // Of the goals of its own programma that serve it: which other programma's they serve as well.
        goals: {
          where: { goal: { programmaId, withdrawnAt: null } },
          select: {
            goal: {
              select: {
                maatregelen: {
                  where: { maatregel: { programmaId: { not: programmaId } } },
                  select: { maatregel: { select: { programmaId: true } } },
                },
              },
            },
          },
        },
      },
    }),
    holdingRevisions(db(), { programmaId, zoals: asked.zoals }),
  ]);
  return {
    id: programmaId,
    name,
    range,
    maatregelen: rows.map((row) => ({
      id: row.id,
      label: shortLabel(row),
      series: readRevisions(revisionsOf(row.id)).current.series,
      alsoIn: row.goals.flatMap(({ goal }) => goal.maatregelen.map(({ maatregel }) => maatregel.programmaId)),
    })),
  };
}
