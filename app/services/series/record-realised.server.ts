import { may } from '~/domain/access/may';
import { reasonsNotToRealise } from '~/domain/amount-series/record';
import type { RealisedInput } from '~/domain/amount-series/record-schema';
import { yearsIn } from '~/domain/amount-series/series';
import { readTypedCells } from '~/domain/amount-series/typed-cells';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { parseDutchDate } from '~/domain/dates/parse-date';
import { done, forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { insertRevision } from './insert-revision.server';
import { maatregelAtHand } from './maatregel-at-hand.server';

/** Keeps what was realised, by whom it was reported and where that stands; earlier reports stay to be read. */
export async function recordRealised(
  ctx: Ctx,
  maatregelId: string,
  input: RealisedInput,
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'maatregel', id: maatregelId } as const;
  return change(ctx, { action: 'series_realised', object }, async (tx, record) => {
    const maatregel = await maatregelAtHand(tx, ctx, maatregelId);
    if (!maatregel) return hidden;
    if (!may(ctx.actor, 'series:record', maatregel)) return forbidden;
    const { range, programmaId } = maatregel;
    const { partyId, reason, source } = input;
    const cells = Object.fromEntries(yearsIn(range).map((year) => [year, input.cells[year] ?? '']));
    const reasons = reasonsNotToRealise({ ...input, cells }, amsterdamDate(ctx.now));
    const typed = readTypedCells(cells, range);
    const day = parseDutchDate(input.date);
    if (reasons.length > 0 || !typed.ok || !day.ok || partyId === null) return refused(...reasons);
    const { series } = typed;
    const { date } = day;
    if ((await tx.party.count({ where: { id: partyId, programmaId } })) === 0)
      return refused({ code: 'party_unknown', field: 'partyId' });
    const revisionId = await insertRevision(
      tx,
      {
        maatregelId,
        kind: 'realised',
        date: new Date(date),
        reason,
        source: { place: source },
        partyId,
        byPersonId: ctx.actor.personId,
        createdAt: ctx.now,
      },
      { series, range, typed: cells },
    );
    record({ change: { detail: { revisionId, partyId, date, series, reason, source } } });
    return done({ id: maatregelId });
  });
}
