import { cellOf } from '../format/money';
import { derivedId } from './derived-id';
import { day, sourceOf, type Loading } from './loading';

/** Maatregelen with the reeks as awarded, and what the source printed as totals. */
export async function loadMoney({ tx, world, programmaId, id, now }: Loading): Promise<void> {
  await tx.maatregel.createMany({
    data: world.maatregelen.map((maatregel) => ({
      id: id('maatregel', maatregel.key),
      programmaId,
      key: maatregel.key,
      code: maatregel.code,
      name: maatregel.name,
      description: maatregel.description ?? '',
      tabel: maatregel.tabel,
      sortOrder: maatregel.order,
      note: maatregel.note ?? '',
      source: sourceOf(maatregel),
    })),
  });
  await tx.maatregelWerkgroep.createMany({
    data: world.maatregelen.flatMap((maatregel) =>
      maatregel.werkgroepen.map((werkgroep) => ({
        maatregelId: id('maatregel', maatregel.key),
        werkgroepId: id('werkgroep', werkgroep),
      })),
    ),
  });
  await tx.seriesRevision.createMany({
    data: world.maatregelen.map((maatregel) => ({
      id: derivedId(id('maatregel', maatregel.key), 'award'),
      maatregelId: id('maatregel', maatregel.key),
      kind: 'award' as const,
      date: day(maatregel.awardedOn),
      reason: `Tabel ${maatregel.tabel} van de Commissie van Wijzen`,
      source: sourceOf({ source: maatregel.source }),
      createdAt: now,
    })),
  });
  await tx.seriesCell.createMany({
    data: world.maatregelen.flatMap((maatregel) =>
      Object.entries(maatregel.cells).map(([year, printed]) => {
        const cell = cellOf(printed);
        return {
          revisionId: derivedId(id('maatregel', maatregel.key), 'award'),
          year: Number(year),
          kind: cell.kind,
          thousands: cell.kind === 'amount' ? cell.thousands : null,
          literal: printed.literal,
          ...(printed.doubt ? { doubt: printed.doubt } : {}),
        };
      }),
    ),
  });
  await tx.printedTotal.createMany({
    data: world.printedTotals.map((total) => ({
      id: id('printedTotal', total.key),
      programmaId,
      tabel: total.tabel,
      year: total.year,
      literal: total.literal,
      thousands: total.amount,
      pm: total.pm,
      source: sourceOf(total),
    })),
  });
}
