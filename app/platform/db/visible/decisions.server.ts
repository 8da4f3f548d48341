import { doesActionsOf, inProgramma, werkgroepenOf, type Actor } from '~/domain/access/actor';
import type { Prisma } from '../generated/client';
import { visibleMinutes } from './meetings.server';

const reachedOverleggen = (actor: Actor) => [...new Set([...actor.participatesIn, ...actor.secretarisOf])];

const reachedByShare = (actor: Actor): Prisma.DecisionWhereInput => ({
  meeting: { minutesState: 'vastgesteld' },
  shares: { some: { overlegId: { in: reachedOverleggen(actor) } } },
});

/** decision:read */
export const visibleDecisions = (actor: Actor): Prisma.DecisionWhereInput => ({
  overleg: { programmaId: actor.programmaId },
  OR: [{ meeting: visibleMinutes(actor) }, reachedByShare(actor)],
});

/** Agreed in a meeting of a werkgroep: that werkgroep's, its secretarissen's, and who must do it. */
const agreedInWerkgroep = (actor: Actor): Prisma.ActionItemWhereInput => ({
  werkgroepMeetingId: { not: null },
  OR: [
    {
      werkgroep: {
        OR: [{ id: { in: werkgroepenOf(actor) } }, { overlegId: { in: [...actor.secretarisOf] } }],
      },
    },
    { roles: { some: { partyId: { in: doesActionsOf(actor) } } } },
  ],
});

/** action:read */
export const visibleActions = (actor: Actor): Prisma.ActionItemWhereInput => ({
  programmaId: actor.programmaId,
  OR: [
    ...(inProgramma(actor) ? [{ meetingId: null, werkgroepMeetingId: null }] : []),
    agreedInWerkgroep(actor),
    { meeting: visibleMinutes(actor) },
    {
      meeting: { minutesState: 'vastgesteld' },
      OR: [
        { decision: { shares: { some: { overlegId: { in: reachedOverleggen(actor) } } } } },
        { roles: { some: { partyId: { in: doesActionsOf(actor) } } } },
      ],
    },
  ],
});
