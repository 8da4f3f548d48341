import { may } from '~/domain/access/may';
import { proposeItems } from '~/domain/agenda-item/proposals';
import type { Ctx } from '~/domain/context';
import { amsterdamInstant } from '~/domain/dates/amsterdam';
import { chairByRotation, chairFunctionOf, keptReason, reasonsNotToChair } from '~/domain/meeting/chair';
import type { NewMeeting } from '~/domain/meeting/schema';
import { done, forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { proposalFacts } from '~/platform/db/agenda/proposal-facts.server';
import { chairFacts } from '~/platform/db/agenda/chair-facts.server';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { fillAgenda } from './fill-agenda.server';

/**
 * A new meeting that fills itself: what was ticked of the proposals stands on its agenda, what was offered and not
 * ticked is refused and stays away.
 */
export async function addMeeting(ctx: Ctx, input: NewMeeting): Promise<Outcome<{ id: string }>> {
  const { overlegId } = input;
  const attempt = { action: 'meeting_added', object: { kind: 'meeting', id: null }, overlegId } as const;
  return change(ctx, attempt, async (tx, record) => {
    // Locked, so that pressing twice doesn't make two meetings.
    await tx.$queryRaw`SELECT 1 FROM "Overleg" WHERE "id" = ${overlegId}::uuid FOR NO KEY UPDATE`;
    const overleg = await tx.overleg.findFirst({
      where: { id: overlegId, programmaId: ctx.actor.programmaId },
      select: { id: true },
    });
    if (!overleg || !may(ctx.actor, 'overleg:read', { overlegId })) return hidden;
    if (!may(ctx.actor, 'agenda:prepare', { overlegId })) return forbidden;

    const startsAt = amsterdamInstant(input.date, input.startTime);
    const same = await tx.meeting.findFirst({ where: { overlegId, startsAt, state: { not: 'afgelast' } } });
    if (same) return refused({ code: 'meeting_same_moment', field: 'date' });
    const { rotation, earlier, participants } = await chairFacts(tx, overlegId, startsAt);
    const byTurn = chairByRotation(rotation, earlier);
    const choice = { partyId: input.chairPartyId, reason: input.chairReason };
    const reasons = reasonsNotToChair(
      choice,
      byTurn,
      participants.map(({ partyId }) => partyId),
    );
    if (reasons.length > 0) return refused(...reasons);

    const id = newId();
    const facts = {
      startsAt,
      minutes: input.minutes,
      place: input.place,
      link: input.link,
      kenmerk: input.kenmerk || null,
      chairPartyId: input.chairPartyId,
      chairFunction: chairFunctionOf(
        { partyId: input.chairPartyId, function: input.chairFunction },
        participants,
      ),
      chairReason: keptReason(choice, byTurn),
    };
    await tx.meeting.create({ data: { id, overlegId, ...facts } });
    const proposals = proposeItems(await proposalFacts(tx, overlegId, id, startsAt));
    const accepted = proposals.filter(({ key }) => input.proposals.includes(key));
    const declined = proposals.filter(
      ({ key }) => input.offered.includes(key) && !input.proposals.includes(key),
    );
    await fillAgenda(tx, { id, overlegId }, accepted);
    await tx.refusedProposal.createMany({
      data: declined.map(({ key }) => ({ meetingId: id, proposal: key })),
    });
    record({
      object: { kind: 'meeting', id },
      meetingId: id,
      change: {
        detail: {
          ...facts,
          accepted: accepted.map(({ title }) => title),
          refused: declined.map(({ title }) => title),
        },
      },
    });
    return done({ id });
  });
}
