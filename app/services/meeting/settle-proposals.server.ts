import { proposeItems } from '~/domain/agenda-item/proposals';
import { reasonsNotToChangeAgenda } from '~/domain/agenda-item/rules';
import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { proposalFacts } from '~/platform/db/agenda/proposal-facts.server';
import { change } from '~/platform/db/change.server';
import { fillAgenda } from './fill-agenda.server';
import { preparing } from './preparing.server';

export type Settling = { meetingId: string; accept: readonly string[]; refuse: readonly string[] };

/**
 * Takes over some of what the agenda proposes by itself and refuses the rest. A refused proposal can still be taken
 * over later; one that is no longer there (done, or already on the agenda) refuses the whole form.
 */
export async function settleProposals(
  ctx: Ctx,
  input: Settling,
): Promise<Outcome<{ accepted: number; refused: number }>> {
  const { meetingId } = input;
  const action = input.accept.length > 0 ? 'proposal_accepted' : 'proposal_refused';
  const attempt = { action, object: { kind: 'meeting', id: meetingId }, meetingId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await preparing(tx, ctx, meetingId);
    if (!found.ok) return found;
    const { meeting } = found;
    const closed = reasonsNotToChangeAgenda(meeting);
    if (closed.length > 0) return refused(...closed.map((code) => ({ code })));
    if (input.accept.length + input.refuse.length === 0)
      return refused({ code: 'choice_missing', field: 'proposals' });

    const facts = await proposalFacts(tx, meeting.overlegId, meetingId, meeting.startsAt);
    const proposals = proposeItems({ ...facts, refused: new Set() });
    const accepted = proposals.filter(({ key }) => input.accept.includes(key));
    const declined = proposals.filter(({ key }) => input.refuse.includes(key) && !facts.refused.has(key));
    if (accepted.length < input.accept.length) return refused({ code: 'proposal_gone', field: 'proposals' });

    await tx.refusedProposal.deleteMany({
      where: { meetingId, proposal: { in: accepted.map(({ key }) => key) } },
    });
    await fillAgenda(tx, meeting, accepted);
    await tx.refusedProposal.createMany({
      data: declined.map(({ key }) => ({ meetingId, proposal: key })),
      skipDuplicates: true,
    });
    const titles = {
      accepted: accepted.map(({ title }) => title),
      refused: declined.map(({ title }) => title),
    };
    record({ overlegId: meeting.overlegId, change: { detail: titles } });
    return done({ accepted: accepted.length, refused: declined.length });
  });
}
