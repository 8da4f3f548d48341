import { chairByRotation, type ChairTurn } from '~/domain/meeting/chair';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Hoek } from '~/domain/hoek/hoek';
import type { Purpose } from '~/domain/agenda-item/purposes';
import { may } from '~/domain/access/may';
import { chairFacts } from '~/platform/db/agenda/chair-facts.server';
import { db } from '~/platform/db/client.server';
import { visiblePackages } from '~/platform/db/visible/bouwstenen.server';
import { visibleMeetings, visibleOverleggen } from '~/platform/db/visible/meetings.server';
import { meetingList, type MeetingRowData } from '~/queries/meeting/meeting-list.server';

export type OverlegPage = {
  id: string;
  name: string;
  shortName: string;
  description: string;
  defaults: { place: string; startTime: string; minutes: number };
  participants: {
    id: string;
    shortName: string;
    name: string;
    hoek: Hoek | null;
    kind: 'deelnemer' | 'adviseur';
    people: { id: string; name: string }[];
  }[];
  rotation: { partyId: string; shortName: string; function: string | null; next: boolean }[];
  standingItems: { id: string; title: string; purposes: Purpose[]; minutes: number }[];
  werkgroepen: { id: string; name: string }[];
  /** The newest packages with bouwstenen that this person may see. */
  packages: { id: string; title: string; date: string }[];
  coming: MeetingRowData[];
  held: MeetingRowData[];
  heldCount: number;
  /** Null for who may not see the parking list. */
  parked: number | null;
  mayPrepare: boolean;
  mayPropose: boolean;
};

/** One overleg for who takes part in it: who sits there, who chairs next, what is always on the agenda, its meetings. */
export async function overlegPage(ctx: Ctx, overlegId: string): Promise<OverlegPage | null> {
  const { actor } = ctx;
  const today = new Date(amsterdamDate(ctx.now));
  const valid = { from: { lte: today }, OR: [{ until: null }, { until: { gte: today } }] };
  const overleg = await db().overleg.findFirst({
    where: { AND: [{ id: overlegId }, visibleOverleggen(actor)] },
    include: {
      participants: {
        orderBy: [{ sortOrder: 'asc' }, { partyId: 'asc' }],
        include: {
          party: {
            include: {
              grants: {
                where: { role: 'partijvertegenwoordiger', ...valid },
                select: { person: { select: { id: true, name: true } } },
                orderBy: { id: 'asc' },
                take: 20,
              },
            },
          },
        },
      },
      standingItems: { orderBy: { position: 'asc' } },
      werkgroepen: {
        where: { parentId: null },
        orderBy: { sortOrder: 'asc' },
        select: { id: true, name: true },
      },
      packages: {
        where: visiblePackages(actor),
        orderBy: [{ date: 'desc' }, { id: 'desc' }],
        take: 3,
        select: { id: true, title: true, date: true },
      },
    },
  });
  if (!overleg) return null;
  const mayPrepare = may(actor, 'agenda:prepare', { overlegId });
  const filter = (when: string) => new URLSearchParams({ overleg: overlegId, wanneer: when });
  const [chair, coming, held, parked] = await Promise.all([
    nextChair(ctx, overlegId),
    meetingList(ctx, filter('komend')),
    meetingList(ctx, filter('geweest')),
    mayPrepare ? db().agendaItem.count({ where: { overlegId, meetingId: null, withdrawnAt: null } }) : null,
  ]);
  return {
    id: overleg.id,
    name: overleg.name,
    shortName: overleg.shortName,
    description: overleg.description,
    defaults: {
      place: overleg.defaultPlace,
      startTime: overleg.defaultStartTime,
      minutes: overleg.defaultMinutes,
    },
    participants: overleg.participants.map(({ kind, party }) => ({
      id: party.id,
      shortName: party.shortName,
      name: party.name,
      hoek: party.hoek,
      kind,
      people: party.grants.map(({ person }) => person),
    })),
    rotation: overleg.participants
      .filter(({ chairOrder }) => chairOrder !== null)
      .sort((a, b) => Number(a.chairOrder) - Number(b.chairOrder))
      .map(({ party, chairFunction }) => ({
        partyId: party.id,
        shortName: party.shortName,
        function: chairFunction,
        next: party.id === chair?.partyId,
      })),
    standingItems: overleg.standingItems.map(({ id, title, purposes, minutes }) => ({
      id,
      title,
      purposes,
      minutes,
    })),
    werkgroepen: overleg.werkgroepen,
    packages: overleg.packages.map(({ date, ...one }) => ({ ...one, date: date.toISOString().slice(0, 10) })),
    coming: coming.rows,
    held: held.rows.slice(0, 10),
    heldCount: held.count,
    parked,
    mayPrepare,
    mayPropose: may(actor, 'item:propose', { overlegId }),
  };
}

/** Whose turn it is after the last meeting that this person may know of. */
async function nextChair(ctx: Ctx, overlegId: string): Promise<ChairTurn | null> {
  const last = await db().meeting.findFirst({
    where: { AND: [{ overlegId }, visibleMeetings(ctx.actor)] },
    orderBy: { startsAt: 'desc' },
    select: { startsAt: true },
  });
  const after = new Date((last?.startsAt ?? ctx.now).getTime() + 60_000);
  const facts = await chairFacts(db(), overlegId, after);
  return chairByRotation(facts.rotation, facts.earlier);
}
