import { reasonsNotToRevise } from '~/domain/amount-series/revision';
import { readTypedCells } from '~/domain/amount-series/typed-cells';
import { done, refused } from '~/domain/outcome';
import { insertRevision } from '../../series/insert-revision.server';
import { maatregelAtHand } from '../../series/maatregel-at-hand.server';
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
  const maatregel = await maatregelAtHand(tx, ctx, maatregelId);
  if (!maatregel) return refused({ code: 'unknown_reference', field: 'subjects' });
  const { range, current } = maatregel;
  const silent = Object.values(input.cells).every((text) => text.trim() === '');
  const cells = silent && proposed ? proposed : input.cells;
  const typed = readTypedCells(cells, range);
  if (!typed.ok) return refused(...typed.reasons);
  const reasons = reasonsNotToRevise({
    reason: input.reason,
    source: of.number,
    series: typed.series,
    current: current ?? undefined,
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
  const revisionId = await insertRevision(
    tx,
    {
      maatregelId,
      kind: 'decision',
      date: new Date(of.date),
      reason: input.reason.trim(),
      source: { decision: of.number, ...from },
      decisionId: of.decisionId,
      byPersonId: ctx.actor.personId,
      createdAt: ctx.now,
    },
    { series: typed.series, range, typed: cells },
  );
  record({
    action: 'series_revised',
    object: { kind: 'maatregel', id: maatregelId },
    change: {
      fields: { series: { from: current, to: typed.series } },
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
