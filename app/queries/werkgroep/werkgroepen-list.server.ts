import { isInsider } from '~/domain/access/actor';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Hoek } from '~/domain/hoek/hoek';
import { missingBeside, representationOn } from '~/domain/werkgroep/representation';
import { db } from '~/platform/db/client.server';
import { visibleTaakopdrachten, visibleWerkgroepen } from '~/platform/db/visible/programma.server';
import { seatOf } from './seat.server';

/** All werkgroepen with who is represented, subgroepen behind their own werkgroep; null for who may not see any. */
export async function werkgroepenList(ctx: Ctx) {
  const { actor } = ctx;
  if (!isInsider(actor)) return null;
  const rows = await db().werkgroep.findMany({
    where: visibleWerkgroepen(actor),
    orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
    select: {
      id: true,
      name: true,
      description: true,
      parentId: true,
      overleg: {
        select: {
          shortName: true,
          participants: { where: { kind: 'deelnemer' }, select: { party: { select: { hoek: true } } } },
        },
      },
      members: { select: { role: true, perspectief: true, from: true, until: true } },
      taakopdrachten: {
        where: visibleTaakopdrachten(actor),
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, state: true },
      },
      _count: { select: { maatregelen: true } },
    },
  });
  const today = amsterdamDate(ctx.now);
  const list = rows.map(({ overleg, members, taakopdrachten, _count, ...row }) => {
    const represented = representationOn(members.map(seatOf), today);
    const hoeken = new Set(
      overleg.participants.flatMap(({ party }): Hoek[] => (party.hoek ? [party.hoek] : [])),
    );
    return {
      ...row,
      overleg: overleg.shortName,
      states: represented.states,
      ...missingBeside(represented.missing, hoeken),
      taakopdracht: taakopdrachten[0] ?? null,
      maatregelen: _count.maatregelen,
    };
  });
  const isTop = ({ parentId }: { parentId: string | null }) => !list.some(({ id }) => id === parentId);
  return {
    werkgroepen: list
      .filter(isTop)
      .flatMap((one) => [one, ...list.filter(({ parentId }) => parentId === one.id)]),
  };
}

export type WerkgroepRow = NonNullable<Awaited<ReturnType<typeof werkgroepenList>>>['werkgroepen'][number];
