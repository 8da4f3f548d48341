import { seriesOf, yearsOf } from '~/domain/import/series-row';
import { newId } from '~/platform/db/id.server';
import { idsByName } from '~/platform/db/import/known-names.server';
import { valueOf, type ImportWork, type Written } from './import-work';

/** What was realised, as a party reported it: a new revision beside the others, which all stay (product rule 4). */
export async function writeSeries({ tx, ctx, rows, names, columns, record, batchId }: ImportWork): Written {
  const maatregelen = idsByName(names.maatregelen);
  const parties = idsByName(names.parties);
  const years = yearsOf(columns);
  const made = rows.map((row) => ({
    row,
    id: newId(),
    maatregelId: maatregelen.get(valueOf(row, 'maatregel')),
    partyId: parties.get(valueOf(row, 'party')),
    series: seriesOf(row.change.values, years),
  }));
  const strange = made.find(({ maatregelId, partyId }) => maatregelId === undefined || partyId === undefined);
  if (strange) return strange.row;
  await tx.seriesRevision.createMany({
    data: made.map(({ row, id, maatregelId = '', partyId = '' }) => ({
      id,
      maatregelId,
      partyId,
      kind: 'realised',
      date: new Date(valueOf(row, 'date')),
      reason: valueOf(row, 'reason'),
      source: { place: valueOf(row, 'source') },
      byPersonId: ctx.actor.personId,
      createdAt: ctx.now,
    })),
  });
  await tx.seriesCell.createMany({
    data: made.flatMap(({ row, id, series }) =>
      years.map((year) => {
        const cell = series[year] ?? { kind: 'onbekend' as const };
        return {
          revisionId: id,
          year,
          kind: cell.kind,
          thousands: cell.kind === 'amount' ? cell.thousands : null,
          literal: valueOf(row, String(year)) || null,
        };
      }),
    ),
  });
  for (const { row, id, maatregelId = '', partyId, series } of made) {
    record({
      action: 'series_realised',
      object: { kind: 'maatregel', id: maatregelId },
      change: {
        fields: { series: { from: row.objectId, to: series } },
        detail: { revisionId: id, partyId, reason: valueOf(row, 'reason'), importId: batchId, row: row.row },
      },
    });
  }
  return null;
}
