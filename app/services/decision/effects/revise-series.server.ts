import { parseCell } from '~/domain/amount-series/parse';
import { currentRevision, reasonsNotToRevise, type Revision } from '~/domain/amount-series/revision';
import { yearsIn, type Series, type YearRange } from '~/domain/amount-series/series';
import type { Cell } from '~/domain/amount-series/cell';
import { done, refused, type Refusal } from '~/domain/outcome';
import { newId } from '~/platform/db/id.server';
import { isoDay } from '../../minutes/minuting.server';
import type { Effected, Work } from './effect-work';
import type { TargetSeries } from './series-target.server';

export type SeriesInput = {
  /** As typed, per year: "36", "−47", "PM", "onbekend". */
  cells: Readonly<Record<string, string>>;
  reason: string;
};

/** A besluit alone makes a new reeks current; the one before stays to be read (product rule 4). */
export async function reviseSeries(
  work: Work,
  { maatregelId, from, proposed }: TargetSeries,
  input: SeriesInput,
): Effected {
  const { tx, ctx, record, of } = work;
  await tx.$queryRaw`SELECT 1 FROM "Maatregel" WHERE "id" = ${maatregelId}::uuid FOR NO KEY UPDATE`;
  const maatregel = await tx.maatregel.findFirst({
    where: { id: maatregelId, programmaId: ctx.actor.programmaId },
    select: {
      name: true,
      code: true,
      programma: { select: { firstYear: true, lastYear: true } },
      revisions: {
        where: { kind: { in: ['award', 'decision'] } },
        orderBy: { createdAt: 'asc' },
        include: { cells: true },
      },
    },
  });
  if (!maatregel) return refused({ code: 'unknown_reference', field: 'subjects' });
  const range = { from: maatregel.programma.firstYear, to: maatregel.programma.lastYear };
  const silent = Object.values(input.cells).every((text) => text.trim() === '');
  const cells = silent && proposed ? proposed : input.cells;
  const typed = readCells(cells, range);
  if (!typed.ok) return refused(...typed.reasons);
  const revisions = maatregel.revisions.map((revision, sequence): Revision => ({
    kind: revision.kind,
    date: isoDay(revision.date),
    sequence,
    series: Object.fromEntries(revision.cells.map((cell) => [cell.year, cellOf(cell)])),
  }));
  const current = currentRevision(revisions)?.series;
  const reasons = reasonsNotToRevise({
    reason: input.reason,
    source: of.number,
    series: typed.series,
    current,
    range,
  });
  if (reasons.length > 0) {
    return refused(
      ...reasons.map((code) => ({
        code,
        field: code === 'revision_reason_missing' ? 'seriesReason' : 'cells',
      })),
    );
  }
  const revisionId = newId();
  await tx.seriesRevision.create({
    data: {
      id: revisionId,
      maatregelId,
      kind: 'decision',
      date: new Date(of.date),
      reason: input.reason.trim(),
      source: { decision: of.number, ...from },
      decisionId: of.decisionId,
      byPersonId: ctx.actor.personId,
      createdAt: ctx.now,
    },
  });
  await tx.seriesCell.createMany({
    data: yearsIn(range).map((year) => {
      const cell = typed.series[year] ?? { kind: 'onbekend' as const };
      const thousands = cell.kind === 'amount' ? cell.thousands : null;
      return {
        revisionId,
        year,
        kind: cell.kind,
        thousands,
        literal: cells[String(year)]?.trim() ?? null,
      };
    }),
  });
  record({
    action: 'series_revised',
    object: { kind: 'maatregel', id: maatregelId },
    change: {
      fields: { series: { from: current ?? null, to: typed.series } },
      detail: {
        decisionId: of.decisionId,
        number: of.number,
        revisionId,
        reason: input.reason.trim(),
        ...from,
      },
    },
  });
  // A besluit on a fiche is a besluit on its maatregel too.
  await tx.decisionSubject.createMany({
    data: [{ decisionId: of.decisionId, kind: 'maatregel', subjectId: maatregelId }],
    skipDuplicates: true,
  });
  return done({ did: 'reeks_herzien', maatregelId, revisionId, name: maatregel.code ?? maatregel.name });
}

const cellOf = (row: { kind: Cell['kind']; thousands: number | null }): Cell =>
  row.kind === 'amount' ? { kind: 'amount', thousands: row.thousands ?? 0 } : { kind: row.kind };

function readCells(
  cells: SeriesInput['cells'],
  range: YearRange,
): { ok: true; series: Series } | { ok: false; reasons: Refusal[] } {
  const series: Record<number, Cell> = {};
  const reasons: Refusal[] = [];
  for (const year of yearsIn(range)) {
    const parsed = parseCell(cells[String(year)] ?? '');
    if (parsed.ok) series[year] = parsed.cell;
    else reasons.push({ code: parsed.reason, field: `cell-${year}` });
  }
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, series };
}
