import { proposeItems, type Proposal } from '~/domain/agenda-item/proposals';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { isAhead } from '~/domain/meeting/status';
import { proposalFacts } from '~/platform/db/agenda/proposal-facts.server';
import { db } from '~/platform/db/client.server';

export type MeetingProposals = {
  meeting: { id: string; date: string; overleg: { id: string; shortName: string } };
  open: boolean;
  proposals: Proposal[];
  /** Refused before; can still be taken over. */
  refused: Proposal[];
};

/** What the agenda proposes by itself, and what was refused; secretarissen only. */
export async function meetingProposals(ctx: Ctx, meetingId: string): Promise<MeetingProposals | null> {
  const { actor } = ctx;
  const meeting = await db().meeting.findFirst({
    where: {
      id: meetingId,
      overlegId: { in: [...actor.secretarisOf] },
      overleg: { programmaId: actor.programmaId },
    },
    select: {
      id: true,
      startsAt: true,
      state: true,
      overlegId: true,
      overleg: { select: { id: true, shortName: true } },
    },
  });
  if (!meeting) return null;
  const facts = await proposalFacts(db(), meeting.overlegId, meetingId, meeting.startsAt);
  const all = proposeItems({ ...facts, refused: new Set() });
  return {
    meeting: { id: meeting.id, date: amsterdamDate(meeting.startsAt), overleg: meeting.overleg },
    open: isAhead(meeting.state),
    proposals: all.filter(({ key }) => !facts.refused.has(key)),
    refused: all.filter(({ key }) => facts.refused.has(key)),
  };
}
