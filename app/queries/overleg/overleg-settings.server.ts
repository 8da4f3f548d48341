import type { Purpose } from '~/domain/agenda-item/purposes';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';

export type OverlegSettings = {
  id: string;
  name: string;
  shortName: string;
  version: number;
  defaultPlace: string;
  defaultStartTime: string;
  defaultMinutes: number;
  /** Every party of the programma, those who take part first and in their order. */
  parties: {
    id: string;
    shortName: string;
    name: string;
    kind: 'deelnemer' | 'adviseur' | '';
    /** Place in the rotation, from 1. */
    chairOrder: number | null;
    chairFunction: string;
  }[];
  standingItems: { id: string; title: string; purposes: Purpose[]; minutes: number }[];
};

/** What can be set for an overleg; its secretarissen only. */
export async function overlegSettings(ctx: Ctx, overlegId: string): Promise<OverlegSettings | null> {
  const { actor } = ctx;
  if (!actor.secretarisOf.has(overlegId)) return null;
  const [overleg, parties] = await Promise.all([
    db().overleg.findFirst({
      where: { id: overlegId, programmaId: actor.programmaId },
      include: { participants: true, standingItems: { orderBy: { position: 'asc' } } },
    }),
    db().party.findMany({
      where: { programmaId: actor.programmaId },
      orderBy: [{ sortOrder: 'asc' }, { shortName: 'asc' }],
      select: { id: true, shortName: true, name: true },
    }),
  ]);
  if (!overleg) return null;
  const chairs = overleg.participants
    .filter(({ chairOrder }) => chairOrder !== null)
    .sort((a, b) => Number(a.chairOrder) - Number(b.chairOrder))
    .map(({ partyId }) => partyId);
  const seat = new Map(overleg.participants.map((one) => [one.partyId, one]));
  const order = (id: string) => seat.get(id)?.sortOrder ?? Number.MAX_SAFE_INTEGER;
  return {
    id: overleg.id,
    name: overleg.name,
    shortName: overleg.shortName,
    version: overleg.version,
    defaultPlace: overleg.defaultPlace,
    defaultStartTime: overleg.defaultStartTime,
    defaultMinutes: overleg.defaultMinutes,
    parties: parties
      .map((party) => {
        const taken = seat.get(party.id);
        return {
          ...party,
          kind: taken?.kind ?? ('' as const),
          chairOrder: chairs.includes(party.id) ? chairs.indexOf(party.id) + 1 : null,
          chairFunction: taken?.chairFunction ?? '',
        };
      })
      .sort((a, b) => order(a.id) - order(b.id)),
    standingItems: overleg.standingItems.map(({ id, title, purposes, minutes }) => ({
      id,
      title,
      purposes,
      minutes,
    })),
  };
}
