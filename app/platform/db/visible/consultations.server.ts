import type { Actor } from '~/domain/access/actor';
import type { Prisma } from '../generated/client';

/** Where-clauses of consultations, beside domain/access/consultation.ts. */

const acting = (actor: Actor) => ({ partyId: { in: [...actor.actingParties] } });
const prepared = (actor: Actor) => ({ overlegId: { in: [...actor.secretarisOf] } });

/** In which this person is asked. Who is asked for remarks on a version may read that version. */
export const askedIn = (actor: Actor): Prisma.ConsultationWhereInput => ({
  parties: { some: acting(actor) },
});

/** consultation:read */
export const visibleConsultations = (actor: Actor): Prisma.ConsultationWhereInput => ({
  programmaId: actor.programmaId,
  OR: [prepared(actor), askedIn(actor)],
});

/** consultation-remark:read */
export const visibleConsultationRemarks = (actor: Actor): Prisma.ConsultationRemarkWhereInput => ({
  consultation: { programmaId: actor.programmaId },
  OR: [
    acting(actor),
    {
      consultation: prepared(actor),
      OR: [{ answeredAt: { not: null } }, { asked: { answeredAt: { not: null } } }],
    },
    { answeredAt: { not: null }, consultation: askedIn(actor) },
  ],
});

/** consultation-position:read */
export const visibleConsultationPositions = (actor: Actor): Prisma.ConsultationPartyWhereInput => ({
  consultation: { programmaId: actor.programmaId },
  OR: [
    acting(actor),
    { answeredAt: { not: null }, consultation: prepared(actor) },
    { answeredAt: { not: null }, consultation: { closedAt: { not: null }, ...askedIn(actor) } },
  ],
});
