import { may } from '~/domain/access/may';
import { reasonsNotToAssignPm } from '~/domain/amount-series/record';
import type { AssignPmInput } from '~/domain/amount-series/record-schema';
import { cellOf, isYearIn } from '~/domain/amount-series/series';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { changedValues } from '~/domain/history/changed-values';
import { done, forbidden, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { maatregelAtHand } from './maatregel-at-hand.server';
import type { PmAddress } from './quantify-pm.server';

/** Says who quantifies a PM cell and by when; version 0 is that nobody was named yet. */
export async function assignPm(
  ctx: Ctx,
  { maatregelId, year }: PmAddress,
  input: AssignPmInput,
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'maatregel', id: maatregelId } as const;
  return change(ctx, { action: 'pm_assigned', object }, async (tx, record) => {
    const maatregel = await maatregelAtHand(tx, ctx, maatregelId);
    if (!maatregel || !isYearIn(maatregel.range, year)) return hidden;
    if (!may(ctx.actor, 'pm:assign', maatregel)) return forbidden;
    const { partyId, dueOn, note, version } = input;
    const key = { maatregelId, year };
    const before = await tx.pmAssignment.findUnique({ where: { maatregelId_year: key } });
    const was = before && {
      partyId: before.partyId,
      dueOn: before.dueOn.toISOString().slice(0, 10),
      note: before.note,
    };
    const said = { partyId, dueOn, note };
    if ((before?.version ?? 0) !== version)
      return stale(await bothTexts(tx, before?.version ?? 0, was, said));
    const now = cellOf(maatregel.current ?? {}, year);
    const reasons = reasonsNotToAssignPm(now, dueOn, amsterdamDate(ctx.now));
    if (reasons.length > 0) return refused(...reasons);
    if ((await tx.party.count({ where: { id: partyId, programmaId: maatregel.programmaId } })) === 0)
      return refused({ code: 'party_unknown', field: 'partyId' });
    const row = { partyId, dueOn: new Date(dueOn), note };
    await tx.pmAssignment.upsert({
      where: { maatregelId_year: key },
      create: { id: newId(), ...key, ...row },
      update: { ...row, version: { increment: 1 } },
    });
    record({ change: { fields: changedValues(was ?? {}, said), detail: { year } } });
    return done({ id: maatregelId });
  });
}

type Said = { partyId: string; dueOn: string; note: string };

/** Somebody named another in between: both, with the names of the parties. */
async function bothTexts(tx: Tx, version: number, theirs: Said | null, yours: Said) {
  const parties = await tx.party.findMany({
    where: { id: { in: [yours.partyId, ...(theirs ? [theirs.partyId] : [])] } },
    select: { id: true, shortName: true },
  });
  const named = (said: Said | null) => ({
    dueOn: said?.dueOn ?? '',
    note: said?.note ?? '',
    partyId: parties.find(({ id }) => id === said?.partyId)?.shortName ?? '',
  });
  const [now, typed] = [named(theirs), named(yours)];
  const labels = { partyId: 'Wie', dueOn: 'Uiterlijk op', note: 'Toelichting' };
  return {
    version,
    fields: (['partyId', 'dueOn', 'note'] as const).map((name) => ({
      name,
      label: labels[name],
      theirs: now[name],
      yours: typed[name],
    })),
  };
}
