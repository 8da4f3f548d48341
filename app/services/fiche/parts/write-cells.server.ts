import { sameCell } from '~/domain/amount-series/cell';
import type { FicheRow } from '~/domain/fiche/kinds';
import type { Entries } from '~/domain/fiche/rows/entries';
import { readSeriesEntries } from '~/domain/fiche/rows/series';
import { readCell } from '~/domain/maatregel/read-series';
import { done, refused, type Outcome } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import type { FicheAtHand } from '../fiche-at-hand.server';

/** One row of amounts. A cell that stays the same keeps what its source said, doubt included. */
export async function writeCells(
  tx: Tx,
  fiche: FicheAtHand,
  row: FicheRow,
  entries: Entries,
): Promise<Outcome<null>> {
  const read = readSeriesEntries(entries, fiche.years);
  if (!read.ok) return refused(...read.reasons);
  const stored = fiche.cells.filter((cell) => cell.row === row);
  await tx.ficheCell.deleteMany({ where: { ficheId: fiche.id, row } });
  await tx.ficheCell.createMany({
    data: read.input.cells.map(({ year, cell, literal }) => {
      const before = stored.find((one) => one.year === year);
      const kept = before !== undefined && sameCell(readCell(before), cell);
      return {
        ficheId: fiche.id,
        row,
        year,
        kind: cell.kind,
        thousands: cell.kind === 'amount' ? cell.thousands : null,
        literal: kept ? before.literal : literal,
        doubt: kept && before.doubt !== null ? before.doubt : Prisma.DbNull,
      };
    }),
  });
  if (row === 'opbrengst') {
    await tx.fiche.update({
      where: { id: fiche.id },
      data: { reason: read.input.reason, version: { increment: 1 } },
    });
  }
  return done(null);
}
