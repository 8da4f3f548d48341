import { may } from '~/domain/access/may';
import type { ConsultationFilter } from '~/domain/consultation/filter';
import { consultationState } from '~/domain/consultation/state';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { pageOf } from '~/domain/register/page';
import { db } from '~/platform/db/client.server';
import { consultedVersion, subjectSelect } from '~/platform/db/consultation/subject-select';
import type { Prisma } from '~/platform/db/generated/client';
import { askedIn, visibleConsultations } from '~/platform/db/visible/consultations.server';

const PAGE = 50;

/** The consultations that this person may see, the first to end first. Two statements however many there are. */
export async function consultationList(ctx: Ctx, filter: ConsultationFilter) {
  const { actor } = ctx;
  const where: Prisma.ConsultationWhereInput = {
    AND: [visibleConsultations(actor), ...conditions(ctx, filter)],
  };
  const paged = pageOf(filter.page, await db().consultation.count({ where }), PAGE);
  const rows = await db().consultation.findMany({
    where,
    orderBy: [{ until: filter.when === 'open' ? 'asc' : 'desc' }, { id: 'asc' }],
    skip: (paged.page - 1) * PAGE,
    take: PAGE,
    select: {
      id: true,
      programmaId: true,
      overlegId: true,
      title: true,
      until: true,
      closedAt: true,
      overleg: { select: { shortName: true } },
      ...subjectSelect,
      parties: { select: { partyId: true, answeredAt: true, party: { select: { hoek: true } } } },
      _count: { select: { remarks: { where: toAnswer } } },
    },
  });
  const today = amsterdamDate(ctx.now);
  return {
    paged,
    /** Whether the two ways of being mine mean anything to this person. */
    prepares: actor.secretarisOf.size > 0,
    represents: actor.parties.size > 0,
    rows: rows.map((row) => {
      const until = row.until.toISOString().slice(0, 10);
      const answered = row.parties.filter(({ answeredAt }) => answeredAt !== null);
      const own = row.parties.filter(({ partyId }) => actor.actingParties.has(partyId));
      return {
        id: row.id,
        title: row.title,
        overleg: row.overleg.shortName,
        subject: consultedVersion(row),
        until,
        state: consultationState({ until, closed: row.closedAt !== null }, today),
        parties: row.parties.map(({ party, answeredAt }) => ({
          hoek: party.hoek,
          handedIn: answeredAt !== null,
        })),
        answered: answered.length,
        asked: row.parties.length,
        /** Of the own parties one still has to hand in. */
        waitsForOwn: own.some(({ answeredAt }) => answeredAt === null),
        isOwn: own.length > 0,
        /** Remarks to answer; null for who doesn't answer them. */
        unanswered: may(actor, 'consultation:manage', row) ? row._count.remarks : null,
      };
    }),
  };
}

/** Handed in, and waiting for an answer. */
const toAnswer: Prisma.ConsultationRemarkWhereInput = {
  answer: null,
  withdrawnAt: null,
  asked: { answeredAt: { not: null } },
};

function conditions({ actor }: Ctx, filter: ConsultationFilter): Prisma.ConsultationWhereInput[] {
  return [
    ...(filter.when === 'open' ? [{ closedAt: null }] : []),
    ...(filter.when === 'gesloten' ? [{ closedAt: { not: null } }] : []),
    ...(filter.mine === 'gevraagd' ? [askedIn(actor)] : []),
    ...(filter.mine === 'beheerd' ? [{ overlegId: { in: [...actor.secretarisOf] } }] : []),
    ...(filter.kind === undefined ? [] : [{ subjectKind: filter.kind }]),
  ];
}
