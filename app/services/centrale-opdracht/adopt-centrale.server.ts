import { reasonsNotToAdoptCentrale } from '~/domain/centrale-opdracht/rules';
import type { AdoptCentrale } from '~/domain/centrale-opdracht/schema';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { centraleAtHand, tryOnCentrale } from './opdracht-at-hand.server';

/** From now on every bouwsteen is checked against this version; the one before is vervangen and stays to be read. */
export async function adoptCentrale(
  ctx: Ctx,
  number: number,
  { adoptedOn, label, note, version }: AdoptCentrale,
): Promise<Outcome<{ number: number }>> {
  const { programmaId } = ctx.actor;
  const attempt = await tryOnCentrale(ctx, number, 'centrale_opdracht_adopted');
  return change(ctx, attempt, async (tx, record) => {
    const found = await centraleAtHand(tx, ctx, number);
    if (!found.ok) return found;
    const { row } = found;
    const reasons = reasonsNotToAdoptCentrale({ state: row.state, partCount: row.parts.length });
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code })));
    if (row.version !== version) return refused({ code: 'centrale_changed_since_seen' });
    if (adoptedOn > amsterdamDate(ctx.now))
      return refused({ code: 'centrale_date_to_come', field: 'adoptedOn' });
    const former = await tx.centraleOpdrachtVersion.findMany({
      where: { programmaId, state: 'vastgesteld' },
      select: { id: true, number: true, adoptedOn: true },
    });
    const on = new Date(adoptedOn);
    if (former.some((one) => one.adoptedOn !== null && on < one.adoptedOn))
      return refused({ code: 'centrale_date_before', field: 'adoptedOn' });
    // First, for only one version may hold at a time (the database says so too).
    await tx.centraleOpdrachtVersion.updateMany({
      where: { programmaId, state: 'vastgesteld' },
      data: { state: 'vervangen', version: { increment: 1 } },
    });
    await tx.centraleOpdrachtVersion.update({
      where: { id: row.id },
      data: { state: 'vastgesteld', adoptedOn: on, label, note, version: { increment: 1 } },
    });
    record({
      object: { kind: 'centrale_opdracht', id: row.id },
      change: {
        fields: { state: { from: row.state, to: 'vastgesteld' }, label: { from: row.label, to: label } },
        detail: { title: `versie ${number}`, adoptedOn, reason: note },
      },
    });
    for (const { id, number: was } of former) {
      record({
        action: 'centrale_opdracht_changed',
        object: { kind: 'centrale_opdracht', id },
        change: {
          fields: { state: { from: 'vastgesteld', to: 'vervangen' } },
          detail: { title: `versie ${was}`, by: row.id },
        },
      });
    }
    return done({ number });
  });
}
