import { may } from '~/domain/access/may';
import { cellOf, isYearIn, type YearRange } from '~/domain/amount-series/series';
import type { Ctx } from '~/domain/context';
import { readRevisions } from '~/domain/maatregel/read-series';
import { db } from '~/platform/db/client.server';
import { visibleMaatregelen } from '~/platform/db/visible/programma.server';
import { decisionsAbout } from '../maatregel/decisions-about.server';

/** What the forms about a reeks need: the maatregel, what holds now, the parties, and the besluiten about it. */
export async function seriesForm(ctx: Ctx, maatregelId: string, range: YearRange) {
  const { actor } = ctx;
  const [maatregel, parties, decisions] = await Promise.all([
    db().maatregel.findFirst({
      where: { AND: [visibleMaatregelen(actor), { id: maatregelId }] },
      select: {
        id: true,
        code: true,
        name: true,
        tabel: true,
        revisions: {
          where: { kind: { in: ['award', 'decision'] } },
          orderBy: [{ date: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
          select: { id: true, kind: true, date: true, cells: true },
        },
        pmAssignments: { select: { year: true, partyId: true, dueOn: true, note: true, version: true } },
      },
    }),
    db().party.findMany({
      where: { programmaId: actor.programmaId },
      orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
      select: { id: true, shortName: true },
    }),
    decisionsAbout(ctx, [{ kind: 'maatregel', id: maatregelId }]),
  ]);
  if (!maatregel) return null;
  const { revisions, pmAssignments, ...facts } = maatregel;
  const { series } = readRevisions(revisions).current;
  const programma = { programmaId: actor.programmaId };
  return {
    maatregel: facts,
    range,
    parties,
    decisions: decisions
      .filter(({ replacedBy }) => replacedBy === null)
      .map(({ id, number, text }) => ({ id, number, text })),
    /** The cell of a year and who fills it in; null outside the years of the programma. */
    cellIn: (year: number) => {
      if (!isYearIn(range, year)) return null;
      const found = pmAssignments.find((one) => one.year === year);
      return {
        cell: cellOf(series, year),
        assigned: found ? { ...found, dueOn: found.dueOn.toISOString().slice(0, 10) } : null,
      };
    },
    mayAssign: may(actor, 'pm:assign', programma),
    mayRecord: may(actor, 'series:record', programma),
  };
}
