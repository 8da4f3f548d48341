import { may } from '~/domain/access/may';
import { reasonsNotToQuantify } from '~/domain/amount-series/record';
import type { QuantifyInput } from '~/domain/amount-series/record-schema';
import { cellOf, isYearIn } from '~/domain/amount-series/series';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { done, forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { visibleDecisions } from '~/platform/db/visible/decisions.server';
import { insertRevision } from './insert-revision.server';
import { maatregelAtHand } from './maatregel-at-hand.server';

export type PmAddress = { maatregelId: string; year: number };

/**
 * Gives a PM cell its amount. Only a besluit makes a reeks hold (product rule 4): with the besluit that asked for it the
 * amount holds from today, without one it is a proposal that waits for a besluit.
 */
export async function quantifyPm(
  ctx: Ctx,
  { maatregelId, year }: PmAddress,
  input: QuantifyInput,
): Promise<Outcome<{ id: string; holds: boolean }>> {
  const object = { kind: 'maatregel', id: maatregelId } as const;
  return change(ctx, { action: 'series_quantified', object }, async (tx, record) => {
    const maatregel = await maatregelAtHand(tx, ctx, maatregelId);
    if (!maatregel || !isYearIn(maatregel.range, year)) return hidden;
    if (!may(ctx.actor, 'series:record', maatregel)) return forbidden;
    const { amount, reason, source, decisionId } = input;
    const current = maatregel.current ?? {};
    const reasons = reasonsNotToQuantify(cellOf(current, year), amount, { reason, source });
    if (reasons.length > 0) return refused(...reasons);
    if (decisionId !== null && !(await decidesAbout(tx, ctx, decisionId, maatregelId)))
      return refused({ code: 'choice_unknown', field: 'decisionId' });
    const holds = decisionId !== null;
    const series = { ...current, [year]: amount };
    const revisionId = await insertRevision(
      tx,
      {
        maatregelId,
        kind: holds ? 'decision' : 'proposal',
        date: new Date(amsterdamDate(ctx.now)),
        reason,
        source: { place: source },
        decisionId,
        byPersonId: ctx.actor.personId,
        createdAt: ctx.now,
      },
      { series, range: maatregel.range },
    );
    record({
      change: {
        fields: { series: { from: current, to: series } },
        detail: { year, revisionId, decisionId, reason, source },
      },
    });
    return done({ id: maatregelId, holds });
  });
}

/** A besluit that the person may read, that still stands, and that is about this maatregel. */
const decidesAbout = async (tx: Tx, ctx: Ctx, id: string, maatregelId: string): Promise<boolean> =>
  (await tx.decision.count({
    where: {
      AND: [
        visibleDecisions(ctx.actor),
        {
          id,
          withdrawnAt: null,
          replacedBy: null,
          subjects: { some: { kind: 'maatregel', subjectId: maatregelId } },
        },
      ],
    },
  })) > 0;
