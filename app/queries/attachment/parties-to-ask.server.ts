import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';

export type PartyToAsk = { id: string; shortName: string; name: string; takesPart: boolean };

/** Every party that can be asked for a bijlage; those of the overleg come first. */
export async function partiesToAsk(ctx: Ctx, overlegId: string): Promise<PartyToAsk[]> {
  const parties = await db().party.findMany({
    where: { programmaId: ctx.actor.programmaId, kind: { not: 'secretariat' } },
    select: {
      id: true,
      shortName: true,
      name: true,
      overleggen: { where: { overlegId }, select: { overlegId: true } },
    },
    orderBy: [{ sortOrder: 'asc' }, { shortName: 'asc' }],
  });
  const all = parties.map(({ overleggen, ...party }) => ({ ...party, takesPart: overleggen.length > 0 }));
  return [...all.filter((party) => party.takesPart), ...all.filter((party) => !party.takesPart)];
}
