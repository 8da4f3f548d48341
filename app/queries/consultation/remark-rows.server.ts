import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleConsultationRemarks } from '~/platform/db/visible/consultations.server';

/**
 * The remarks that this person may see, in the order of parties and of their lists. "MIND 3" is a remark for everybody:
 * numbers count per party, so that they say nothing of what is not seen. One statement.
 */
export function remarkRows(ctx: Ctx, consultationId: string) {
  return db().consultationRemark.findMany({
    where: { AND: [{ consultationId }, visibleConsultationRemarks(ctx.actor)] },
    orderBy: [{ party: { sortOrder: 'asc' } }, { partyId: 'asc' }, { position: 'asc' }],
    select: {
      id: true,
      partyId: true,
      position: true,
      place: true,
      kind: true,
      text: true,
      answer: true,
      answerWhy: true,
      withdrawnAt: true,
      version: true,
      party: { select: { shortName: true, hoek: true } },
    },
  });
}

export type RemarkRow = Awaited<ReturnType<typeof remarkRows>>[number];
