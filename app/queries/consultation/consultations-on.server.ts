import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';
import { visibleConsultations } from '~/platform/db/visible/consultations.server';

const FEW = 8;

/** The consultations of a thing that this person may see, what is open first. */
export async function consultationsOn({ actor }: Ctx, where: Prisma.ConsultationWhereInput) {
  const rows = await db().consultation.findMany({
    where: { AND: [visibleConsultations(actor), where] },
    orderBy: [{ closedAt: { sort: 'desc', nulls: 'first' } }, { until: 'asc' }, { id: 'asc' }],
    take: FEW,
    select: { id: true, title: true, until: true, closedAt: true },
  });
  return rows.map(({ until, closedAt, ...row }) => ({
    ...row,
    until: until.toISOString().slice(0, 10),
    closed: closedAt !== null,
  }));
}
