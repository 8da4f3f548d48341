import { reasonsNotToRemindParties } from '~/domain/consultation/rules';
import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { consultationAtHand } from './consultation-at-hand.server';
import { mailParties } from './mail-parties.server';

/** Hours in which a party is reminded once, however often somebody presses. */
const QUIET_HOURS = 20;

/** Mails the people of the parties that have not handed in. */
export async function remindParties(ctx: Ctx, id: string): Promise<Outcome<{ people: number }>> {
  const object = { kind: 'consultation', id } as const;
  return change(ctx, { action: 'consultation_changed', object }, async (tx, record) => {
    const found = await consultationAtHand(tx, ctx, id);
    if (!found.ok) return found;
    const { row, until, state } = found;
    const silent = row.parties.filter(({ answeredAt }) => answeredAt === null).map(({ partyId }) => partyId);
    const lately = await remindedLately(tx, ctx, id);
    const toRemind = silent.filter((partyId) => !lately.has(partyId));
    const about = { id, title: row.title, until };
    const facts = { silent: silent.length, remindedLately: silent.length - toRemind.length };
    const blocked = reasonsNotToRemindParties(state, { ...facts, people: 1 });
    if (blocked.length > 0) return refused(...blocked.map((code) => ({ code })));
    const people = await mailParties(tx, ctx, about, toRemind, 'reminder');
    const reasons = reasonsNotToRemindParties(state, { ...facts, people });
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code })));
    record({ overlegId: row.overlegId, change: { detail: { reminded: toRemind, people } } });
    return done({ people });
  });
}

/** The parties that got a reminder in the past hours, as the events tell. */
async function remindedLately(tx: Tx, ctx: Ctx, id: string): Promise<Set<string>> {
  const since = new Date(ctx.now.getTime() - QUIET_HOURS * 3_600_000);
  const events = await tx.event.findMany({
    where: {
      objectKind: 'consultation',
      objectId: id,
      action: 'consultation_changed',
      result: 'done',
      at: { gt: since },
    },
    select: { change: true },
  });
  return new Set(
    events.flatMap(({ change: told }) => {
      const { detail } = told as { detail?: { reminded?: string[] } };
      return detail?.reminded ?? [];
    }),
  );
}
