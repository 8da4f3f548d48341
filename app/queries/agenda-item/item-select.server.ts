import type { ItemRuleFacts } from '~/domain/agenda-item/rules';
import type { Prisma } from '~/platform/db/generated/client';

const place = { id: true, meetingId: true, title: true, meeting: { select: { startsAt: true } } } as const;

/** What the pages of one agendapunt need of it. */
export const itemSelect = {
  id: true,
  overlegId: true,
  meetingId: true,
  title: true,
  purposes: true,
  minutes: true,
  submitterId: true,
  proposal: true,
  explanation: true,
  withdrawnAt: true,
  withdrawnReason: true,
  version: true,
  overleg: { select: { id: true, shortName: true } },
  meeting: {
    select: {
      id: true,
      startsAt: true,
      state: true,
      versions: { select: { id: true }, take: 1 },
    },
  },
  submitter: { select: { id: true, name: true, shortName: true } },
  subjects: { select: { kind: true, subjectId: true }, orderBy: { id: 'asc' } },
  carriedFrom: { select: place },
  carriedTo: { where: { withdrawnAt: null }, orderBy: { id: 'desc' }, select: place },
  sent: { select: { agendaVersionId: true, withdrawn: true } },
  _count: {
    select: {
      children: { where: { withdrawnAt: null } },
      decisions: { where: { withdrawnAt: null } },
      contributions: true,
      actionItems: { where: { withdrawnAt: null } },
    },
  },
} satisfies Prisma.AgendaItemSelect;

export type FoundItem = Prisma.AgendaItemGetPayload<{ select: typeof itemSelect }>;

/** What the rules of the domain ask of it. */
export function ruleFacts(found: FoundItem): ItemRuleFacts {
  const { meeting, _count: count } = found;
  return {
    meeting: meeting && {
      id: meeting.id,
      overlegId: found.overlegId,
      state: meeting.state,
      sent: meeting.versions.length > 0,
    },
    overlegId: found.overlegId,
    withdrawn: found.withdrawnAt !== null,
    hasChildren: count.children > 0,
    decisionCount: count.decisions,
    contributionCount: count.contributions,
    actionCount: count.actionItems,
    carriedToMeetingId: found.carriedTo[0]?.meetingId ?? null,
  };
}
