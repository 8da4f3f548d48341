import type { Prisma } from '~/platform/db/generated/client';
import { meetingOfHistory } from '../history/meeting-history.server';

/** What the page of an action reads of its row. */
export const seenSelect = {
  origin: true,
  programmaId: true,
  deelagendaNumber: true,
  version: true,
  state: true,
  progress: true,
  reportedAt: true,
  startOn: true,
  deadlineYear: true,
  createdAt: true,
  withdrawnAt: true,
  decisionId: true,
  werkgroepId: true,
  werkgroepMeetingId: true,
  werkgroep: { select: { id: true, overlegId: true } },
  parentId: true,
  predecessorId: true,
  id: true,
  roles: {
    orderBy: [{ kind: 'asc' }, { party: { sortOrder: 'asc' } }],
    select: { partyId: true, kind: true, party: { select: { shortName: true, hoek: true } } },
  },
  decision: { select: { shares: { select: { overlegId: true } } } },
  item: { select: { id: true, title: true, sent: { select: { title: true } } } },
  meeting: { select: meetingOfHistory },
  reports: {
    orderBy: { id: 'desc' },
    select: {
      id: true,
      createdAt: true,
      partyId: true,
      state: true,
      progress: true,
      text: true,
      needs: true,
      evidenceUrl: true,
      evidence: { select: { id: true, name: true, file: { select: { size: true, mediaType: true } } } },
      party: { select: { shortName: true, hoek: true } },
    },
  },
} as const satisfies Prisma.ActionItemSelect;

export const dayOf = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

export type Seen = Prisma.ActionItemGetPayload<{ select: typeof seenSelect }>;
