import { cellText } from '~/domain/amount-series/format';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import type { Ctx } from '~/domain/context';
import { readCell } from '~/domain/maatregel/read-series';
import { db } from '~/platform/db/client.server';
import { visibleFicheVersions } from '~/platform/db/visible/bouwstenen.server';

export type SeriesProposal = {
  /** Of the version of the fiche. */
  id: string;
  maatregelId: string;
  title: string;
  /** "3c". */
  bouwsteen: string;
  number: number;
  /** As it would be typed. */
  cells: Record<string, string>;
};

/** The reeksen that an agendapunt brings: of the fiches it is about, and of those in the bouwstenen it is about. */
export async function proposalsAt(ctx: Ctx, itemId: string): Promise<SeriesProposal[]> {
  const subjects = await db().itemSubject.findMany({
    where: { agendaItemId: itemId, kind: { in: ['fiche', 'bouwsteen'] } },
    select: { kind: true, subjectId: true },
  });
  if (subjects.length === 0) return [];
  const idsOf = (kind: string) => subjects.filter((one) => one.kind === kind).map((one) => one.subjectId);
  const rows = await db().ficheVersion.findMany({
    where: {
      AND: [
        visibleFicheVersions(ctx.actor),
        { revisionId: { not: null } },
        { OR: [{ id: { in: idsOf('fiche') } }, { bouwsteenVersionId: { in: idsOf('bouwsteen') } }] },
      ],
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      fiche: { select: { title: true } },
      bouwsteenVersion: { select: { number: true, bouwsteen: { select: { number: true, letter: true } } } },
      revision: {
        select: { maatregelId: true, cells: { select: { year: true, kind: true, thousands: true } } },
      },
    },
  });
  return rows.flatMap(({ id, fiche, bouwsteenVersion, revision }): SeriesProposal[] =>
    revision
      ? [
          {
            id,
            maatregelId: revision.maatregelId,
            title: fiche.title,
            bouwsteen: bouwsteenLabel(bouwsteenVersion.bouwsteen),
            number: bouwsteenVersion.number,
            cells: Object.fromEntries(revision.cells.map((cell) => [cell.year, cellText(readCell(cell))])),
          },
        ]
      : [],
  );
}
