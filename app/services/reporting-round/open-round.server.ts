import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { done, hidden, forbidden, refused, type Outcome } from '~/domain/outcome';
import { reasonsNotToOpenRound } from '~/domain/reporting-round/rules';
import type { OpenRoundInput } from '~/domain/reporting-round/schema';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { mailRound } from './mail-round.server';

/** Asks parties how it stands with their actions on a day, until another day, and mails their people. */
export async function openRound(ctx: Ctx, input: OpenRoundInput): Promise<Outcome<{ id: string }>> {
  const { programmaId } = ctx.actor;
  const object = { kind: 'round', id: null } as const;
  return change(ctx, { action: 'round_opened', object }, async (tx, record) => {
    if (!may(ctx.actor, 'round:read', { programmaId })) return hidden;
    if (!may(ctx.actor, 'round:manage', { programmaId })) return forbidden;
    // Two secretarissen who open the same round at once: the second finds the first.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${programmaId}, 4))`;
    const { title, asOf, dueOn, explanation, partyIds } = input;
    const dayTaken = (await tx.reportingRound.count({ where: { programmaId, asOf: new Date(asOf) } })) > 0;
    const reasons = reasonsNotToOpenRound(input, { dayTaken, today: amsterdamDate(ctx.now) });
    const known = await tx.party.count({
      where: { id: { in: partyIds }, programmaId, kind: { in: ['organisation', 'adviser'] } },
    });
    if (known < partyIds.length) reasons.push({ code: 'round_party_unknown', field: 'partyIds' });
    if (reasons.length > 0) return refused(...reasons);
    const id = newId();
    const round = { id, title, dueOn: new Date(dueOn) };
    await tx.reportingRound.create({
      data: {
        ...round,
        programmaId,
        key: asOf,
        asOf: new Date(asOf),
        explanation,
        openedAt: ctx.now,
        openedById: ctx.actor.personId,
        submissions: { createMany: { data: partyIds.map((partyId) => ({ partyId })) } },
      },
    });
    let people = 0;
    for (const partyId of partyIds) people += await mailRound(tx, ctx, round, partyId, 'opened');
    record({
      object: { kind: 'round', id },
      change: { detail: { title, asOf, dueOn, parties: partyIds, people } },
    });
    return done({ id });
  });
}
