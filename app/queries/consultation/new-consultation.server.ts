import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { consultationSubject, type ConsultationSubject } from '~/platform/db/consultation/subject.server';

/** What is put round, and the parties that can be asked, those of the overleg first; null for who may not put it round. */
export async function newConsultation(ctx: Ctx, asked: ConsultationSubject) {
  const { programmaId } = ctx.actor;
  const subject = await consultationSubject(db(), ctx.actor, asked);
  if (!subject || !may(ctx.actor, 'consultation:manage', { programmaId, overlegId: subject.overlegId })) {
    return null;
  }
  const { told, overlegId, reasons } = subject;
  const parties = await db().party.findMany({
    where: { programmaId, kind: { not: 'secretariat' } },
    orderBy: [{ sortOrder: 'asc' }, { shortName: 'asc' }],
    select: {
      id: true,
      shortName: true,
      name: true,
      hoek: true,
      kind: true,
      overleggen: { where: { overlegId }, select: { overlegId: true } },
    },
  });
  const all = parties.map(({ overleggen, ...party }) => ({ ...party, takesPart: overleggen.length > 0 }));
  return {
    told,
    reasons,
    participants: all.filter(({ takesPart }) => takesPart),
    others: all.filter(({ takesPart, kind }) => !takesPart && kind !== 'group'),
  };
}
