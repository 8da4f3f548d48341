import { isInsider } from '~/domain/access/actor';
import type { YearRange } from '~/domain/amount-series/series';
import { countDeliveries } from '~/domain/bouwsteen/count-deliveries';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Hoek } from '~/domain/hoek/hoek';
import { missingBeside, representationOn, sitsOn } from '~/domain/werkgroep/representation';
import { db } from '~/platform/db/client.server';
import { visiblePackages } from '~/platform/db/visible/bouwstenen.server';
import { visibleConsultations } from '~/platform/db/visible/consultations.server';
import { visibleTaakopdrachten, visibleWerkgroepen } from '~/platform/db/visible/programma.server';
import { coverageFacts, coverageOf } from '~/platform/db/werkgroep/coverage.server';
import { bouwstenenOf } from '../bouwsteen/bouwstenen-of.server';
import { meetingDays } from './meeting-days.server';
import { seatOf } from './seat.server';

/**
 * All werkgroepen with who is represented, when they meet, what they delivered and whether it adds up; subgroepen behind
 * their own werkgroep. Null for who may not see any. The number of statements doesn't grow with them.
 */
export async function werkgroepenList(ctx: Ctx, range: YearRange) {
  const { actor } = ctx;
  if (!isInsider(actor)) return null;
  const today = amsterdamDate(ctx.now);
  const [rows, bouwstenen, facts, days, packages, consultations] = await Promise.all([
    werkgroepRows(ctx),
    bouwstenenOf(ctx, {}),
    coverageFacts(db(), actor),
    meetingDays(actor, today),
    db().package.count({ where: visiblePackages(actor) }),
    db().consultation.count({ where: visibleConsultations(actor) }),
  ]);
  const list = rows.map(({ overleg, members, taakopdrachten, ...row }) => {
    const represented = representationOn(members.map(seatOf), today);
    const hoeken = new Set(
      overleg.participants.flatMap(({ party }): Hoek[] => (party.hoek ? [party.hoek] : [])),
    );
    const money = coverageOf(facts, row.id, range).submitted;
    return {
      ...row,
      overleg: overleg.shortName,
      chair: members.find((one) => one.role === 'voorzitter' && sitsOn(seatOf(one), today))?.function ?? null,
      states: represented.states,
      ...missingBeside(represented.missing, hoeken),
      taakopdracht: taakopdrachten[0] ?? null,
      met: days.last.get(row.id) ?? null,
      meets: days.next.get(row.id) ?? null,
      deliveries: countDeliveries(bouwstenen.filter(({ werkgroep }) => werkgroep.id === row.id)),
      money: money.rows.length === 0 ? null : money.years,
    };
  });
  const isTop = ({ parentId }: { parentId: string | null }) => !list.some(({ id }) => id === parentId);
  return {
    werkgroepen: list
      .filter(isTop)
      .flatMap((one) => [one, ...list.filter(({ parentId }) => parentId === one.id)]),
    bouwstenen: bouwstenen.length,
    packages,
    consultations,
    /** Makes packages and puts things to the achterban, also when there are none yet. */
    prepares: actor.secretarisOf.size > 0,
  };
}

export type WerkgroepRow = NonNullable<Awaited<ReturnType<typeof werkgroepenList>>>['werkgroepen'][number];

const werkgroepRows = ({ actor }: Ctx) =>
  db().werkgroep.findMany({
    where: visibleWerkgroepen(actor),
    orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
    select: {
      id: true,
      name: true,
      parentId: true,
      overleg: {
        select: {
          shortName: true,
          participants: { where: { kind: 'deelnemer' }, select: { party: { select: { hoek: true } } } },
        },
      },
      members: { select: { role: true, function: true, perspectief: true, from: true, until: true } },
      taakopdrachten: {
        where: visibleTaakopdrachten(actor),
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, state: true },
      },
    },
  });
