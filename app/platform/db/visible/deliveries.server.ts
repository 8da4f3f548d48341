import type { Actor } from '~/domain/access/actor';
import type { Prisma } from '../generated/client';

/** beheer:manage, of mail: about meetings of this programma, and else to people who have a role in it. */
export const visibleDeliveries = (actor: Actor): Prisma.DeliveryWhereInput =>
  actor.beheerder
    ? {
        OR: [
          { meeting: { overleg: { programmaId: actor.programmaId } } },
          { meetingId: null, person: { grants: { some: { programmaId: actor.programmaId } } } },
        ],
      }
    : { id: { in: [] } };
