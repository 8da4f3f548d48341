import { agreedInWerkgroep, type ActionFacts } from '~/domain/access/action-item';
import type { Prisma } from '../generated/client';

/** What must be read of an action to ask domain/access about it. */
export const actionFactsSelect = {
  origin: true,
  programmaId: true,
  werkgroepMeetingId: true,
  werkgroep: { select: { id: true, overlegId: true } },
  roles: { select: { partyId: true, kind: true } },
  decision: { select: { shares: { select: { overlegId: true } } } },
  meeting: { select: { overlegId: true, minutesState: true, versions: { select: { id: true }, take: 1 } } },
} as const satisfies Prisma.ActionItemSelect;

type Row = Prisma.ActionItemGetPayload<{ select: typeof actionFactsSelect }>;

export const actionFacts = (row: Row): ActionFacts => ({
  origin: row.origin,
  programmaId: row.programmaId,
  parties: row.roles.map(({ partyId }) => partyId),
  werkgroep: agreedInWerkgroep(row),
  meeting: row.meeting && {
    overlegId: row.meeting.overlegId,
    minutesState: row.meeting.minutesState,
    sent: row.meeting.versions.length > 0,
    sharedWith: row.decision?.shares.map(({ overlegId }) => overlegId) ?? [],
  },
});
