import { z } from 'zod';
import type { Actor } from '~/domain/access/actor';
import { cellText } from '~/domain/amount-series/format';
import type { StoredRow } from '~/domain/import/judge';
import { readCell } from '~/domain/maatregel/read-series';
import { readProvenance } from '~/domain/source/provenance';
import type { Db, Tx } from '../client.server';
import { visibleRevisions } from '../visible/programma.server';
import { asLine } from './stored-text';

/** The number of the besluit that made a reeks. */
const decidedSchema = z.object({ decision: z.string() });

/**
 * The reeksen that the actor sees, each revision a row. `version` is filled in where a later one of the same party took its
 * place: what is over doesn't change.
 */
export async function storedSeries(tx: Db | Tx, actor: Actor, ids: readonly string[]): Promise<StoredRow[]> {
  const rows = await tx.seriesRevision.findMany({
    where: { AND: [visibleRevisions(actor), { id: { in: [...ids] } }] },
    select: {
      id: true,
      kind: true,
      date: true,
      reason: true,
      source: true,
      partyId: true,
      maatregelId: true,
      party: { select: { shortName: true } },
      maatregel: { select: { key: true, code: true, name: true } },
      cells: { select: { year: true, kind: true, thousands: true } },
    },
  });
  const maatregelIds = [...new Set(rows.map(({ maatregelId }) => maatregelId))];
  const newest = await tx.seriesRevision.findMany({
    where: { kind: 'realised', maatregelId: { in: maatregelIds } },
    orderBy: [{ maatregelId: 'asc' }, { partyId: 'asc' }, { createdAt: 'desc' }, { id: 'desc' }],
    distinct: ['maatregelId', 'partyId'],
    select: { id: true },
  });
  const standing = new Set(newest.map(({ id }) => id));
  const place = new Map(ids.map((id, at) => [id, at]));
  return rows
    .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
    .map(({ id, maatregel, party, cells, ...row }) => ({
      id,
      version: row.kind === 'realised' && !standing.has(id) ? 'vervangen' : '',
      values: {
        maatregel: maatregel.code ?? maatregel.key,
        name: asLine(maatregel.name),
        kind: row.kind,
        party: party?.shortName ?? '',
        date: row.date.toISOString().slice(0, 10),
        source: sourceText(row.source),
        reason: asLine(row.reason),
        ...Object.fromEntries(cells.map((cell) => [String(cell.year), cellText(readCell(cell))])),
      },
    }));
}

function sourceText(source: unknown): string {
  const decided = decidedSchema.safeParse(source);
  if (decided.success) return decided.data.decision;
  const { document, place } = readProvenance(source);
  return [document, place].filter((one) => one !== null).join(', ');
}

/** All of them, maatregel by maatregel in the order in which they were recorded. */
export async function storedSeriesIds(tx: Db | Tx, actor: Actor): Promise<string[]> {
  const rows = await tx.seriesRevision.findMany({
    where: visibleRevisions(actor),
    orderBy: [
      { maatregel: { tabel: 'asc' } },
      { maatregel: { sortOrder: 'asc' } },
      { maatregelId: 'asc' },
      { createdAt: 'asc' },
      { id: 'asc' },
    ],
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
