import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { lastDay, reasonsNotToEndGrant } from '~/domain/person/rules';
import type { GrantEnd } from '~/domain/person/schema';
import { change } from '~/platform/db/change.server';
import { isoOf, optionalDayOf, optionalIsoOf } from '../beheer/day';
import { mayManage } from '../beheer/may-manage';
import { holdBeheerders, otherBeheerders, personAtHand } from '../beheer/people-at-hand.server';

/** Says on which day a role ends. It is never taken away: who could do what when stays known (product rule 13). */
export async function endGrant(
  ctx: Ctx,
  place: { personId: string; grantId: string },
  input: GrantEnd,
): Promise<Outcome<{ id: string }>> {
  const { personId, grantId: id } = place;
  const attempt = { action: 'role_ended', object: { kind: 'role', id } } as const;
  const { programmaId } = ctx.actor;
  return change(ctx, attempt, async (tx, record) => {
    if (!mayManage(ctx)) return hidden;
    await holdBeheerders(tx, programmaId);
    const person = await personAtHand(tx, programmaId, personId);
    const grant = person?.grants.find((one) => one.id === id && one.programmaId === programmaId);
    if (!grant) return hidden;
    const today = amsterdamDate(ctx.now);
    const last = lastDay(input.how, input.until, today);
    const before = optionalIsoOf(grant.until);
    const reasons = reasonsNotToEndGrant(last, {
      role: grant.role,
      from: isoOf(grant.from),
      until: before,
      otherBeheerders: await otherBeheerders(tx, programmaId, personId, today),
      today,
    });
    if (reasons.length > 0) return refused(...reasons);
    const saved = await tx.roleGrant.updateMany({
      where: { id, version: input.version },
      data: { until: optionalDayOf(last), version: { increment: 1 } },
    });
    if (saved.count === 0) {
      const field = { name: 'until', label: 'Laatste dag', theirs: before ?? '', yours: last ?? '' };
      return stale({ version: grant.version, fields: [field] });
    }
    record({
      change: { fields: { until: { from: before, to: last } }, detail: { personId, role: grant.role } },
    });
    return done({ id });
  });
}
