import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { addDays } from '~/domain/dates/calendar';
import { done, hidden, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';

/** From today nobody stands in any more; what had not begun yet is gone. */
export async function endSubstitute(ctx: Ctx, id: string): Promise<Outcome<null>> {
  const { programmaId } = ctx.actor;
  const attempt = { action: 'substitute_ended', object: { kind: 'substitute', id } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await tx.partySubstitute.findFirst({
      where: { id, party: { programmaId } },
      select: { partyId: true, personId: true, from: true, until: true },
    });
    if (!found || !may(ctx.actor, 'substitute:manage', { programmaId, partyId: found.partyId }))
      return hidden;
    const today = amsterdamDate(ctx.now);
    const { partyId, personId } = found;
    if (found.from < new Date(today)) {
      const until = new Date(addDays(today, -1));
      // Sent twice: it had ended already, and stays as it was.
      await tx.partySubstitute.updateMany({
        where: { id, OR: [{ until: null }, { until: { gt: until } }] },
        data: { until, version: { increment: 1 } },
      });
    } else await tx.partySubstitute.deleteMany({ where: { id } });
    record({ change: { detail: { partyId, personId } } });
    return done(null);
  });
}
