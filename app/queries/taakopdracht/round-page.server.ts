import type { Ctx } from '~/domain/context';
import { reasonsNotToSendRound } from '~/domain/taakopdracht/rules';
import { db } from '~/platform/db/client.server';
import { writableVersion } from './writable-version.server';

/** Who would get a concept, and why it can't go yet; null for who may not put it round. */
export async function roundPage(ctx: Ctx, werkgroepId: string, number: number) {
  const found = await writableVersion(ctx, werkgroepId, number, 'taakopdracht:put-round');
  if (!found) return null;
  const { werkgroep, overleg, version, label, facts } = found;
  const participants = await db().overlegParticipant.findMany({
    where: { overlegId: overleg.id },
    orderBy: { sortOrder: 'asc' },
    select: { party: { select: { id: true, shortName: true, name: true } } },
  });
  return {
    number,
    label,
    version,
    werkgroep,
    overleg,
    parties: participants.map(({ party }) => party),
    reasons: reasonsNotToSendRound(facts),
  };
}
