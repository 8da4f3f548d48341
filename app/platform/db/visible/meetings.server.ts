import type { Actor } from '~/domain/access/actor';
import type { Prisma } from '../generated/client';

/** Where-clauses for lists: each says for a table what `may` says for a row (proved in tests/integration/access). */

const secretaris = (actor: Actor) => ({ overlegId: { in: [...actor.secretarisOf] } });
const participant = (actor: Actor) => ({ overlegId: { in: [...actor.participatesIn] } });

/** overleg:read */
export const visibleOverleggen = (actor: Actor): Prisma.OverlegWhereInput => ({
  programmaId: actor.programmaId,
  id: { in: [...new Set([...actor.secretarisOf, ...actor.participatesIn])] },
});

/** meeting:read */
export const visibleMeetings = (actor: Actor): Prisma.MeetingWhereInput => ({
  overleg: { programmaId: actor.programmaId },
  OR: [secretaris(actor), { ...participant(actor), versions: { some: {} } }],
});

/** minutes:read */
export const visibleMinutes = (actor: Actor): Prisma.MeetingWhereInput => ({
  overleg: { programmaId: actor.programmaId },
  OR: [secretaris(actor), { ...participant(actor), minutesState: { in: ['ter_correctie', 'vastgesteld'] } }],
});

/** item:read, the row as it stands now or stood when sent. */
export const visibleItems = (actor: Actor): Prisma.AgendaItemWhereInput => ({
  overleg: { programmaId: actor.programmaId },
  OR: [
    secretaris(actor),
    { submittedById: actor.personId },
    { ...participant(actor), sent: { isNot: null } },
  ],
});

/** annotation:read (product rule 10) */
export const visibleAnnotations = (actor: Actor): Prisma.AnnotationWhereInput => ({
  partyId: { in: [...actor.parties] },
  item: visibleItems(actor),
});

/** remark:read */
export const visibleRemarks = (actor: Actor): Prisma.MinutesRemarkWhereInput => ({
  OR: [
    { meeting: secretaris(actor) },
    {
      meeting: { ...participant(actor), minutesState: { in: ['ter_correctie', 'vastgesteld'] } },
      OR: [{ answeredAt: { not: null } }, { partyId: { in: [...actor.parties] } }],
    },
  ],
});
