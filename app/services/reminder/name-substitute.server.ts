import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import type { SubstituteInput } from '~/domain/reminder/schema';
import { reasonsNotToName } from '~/domain/reminder/substitute';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { substitutable } from '~/platform/db/reminder/substitutable.server';
import { isoOf, optionalDayOf, optionalIsoOf, dayOf } from '../beheer/day';

/** A representative names somebody of the own party who is reminded in its place for a while, and may report. */
export async function nameSubstitute(ctx: Ctx, input: SubstituteInput): Promise<Outcome<{ id: string }>> {
  const { programmaId } = ctx.actor;
  const { partyId, personId, from, until } = input;
  const attempt = { action: 'substitute_named', object: { kind: 'substitute', id: null } } as const;
  return change(ctx, attempt, async (tx, record) => {
    if (!may(ctx.actor, 'substitute:manage', { programmaId, partyId })) return hidden;
    const today = amsterdamDate(ctx.now);
    // Two representatives at once: the second finds the first.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${partyId}, 10))`;
    const others = await tx.partySubstitute.findMany({
      where: { partyId },
      select: { from: true, until: true },
    });
    const reasons = reasonsNotToName(
      { from, until },
      { today, others: others.map((one) => ({ from: isoOf(one.from), until: optionalIsoOf(one.until) })) },
    );
    const known = await tx.person.findFirst({
      where: { AND: [{ id: personId }, substitutable({ programmaId, partyId, today })] },
      select: { name: true },
    });
    if (!known) reasons.push({ code: 'choice_unknown', field: 'personId' });
    if (reasons.length > 0) return refused(...reasons);
    const id = newId();
    await tx.partySubstitute.create({
      data: { id, partyId, personId, from: dayOf(from), until: optionalDayOf(until) },
    });
    record({
      object: { kind: 'substitute', id },
      change: { detail: { partyId, personId, person: known?.name, from, until } },
    });
    return done({ id });
  });
}
