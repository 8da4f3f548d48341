import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleConsultationRemarks, visibleConsultations } from '~/platform/db/visible/consultations.server';

/** The consultations of one version, each with how many of its remarks this person may read. */
export async function attachedRemarks(ctx: Ctx, versionId: string) {
  const rows = await db().consultation.findMany({
    where: {
      AND: [visibleConsultations(ctx.actor), { subjectKind: 'taakopdracht', subjectId: versionId }],
    },
    orderBy: { openedAt: 'asc' },
    select: {
      id: true,
      title: true,
      until: true,
      closedAt: true,
      remarks: {
        where: { AND: [visibleConsultationRemarks(ctx.actor), { withdrawnAt: null }] },
        orderBy: [{ party: { sortOrder: 'asc' } }, { position: 'asc' }],
        select: {
          id: true,
          place: true,
          text: true,
          answer: true,
          party: { select: { shortName: true, hoek: true } },
        },
      },
    },
  });
  return rows.map(({ until, closedAt, ...consultation }) => ({
    ...consultation,
    until: until.toISOString().slice(0, 10),
    closed: closedAt !== null,
  }));
}
