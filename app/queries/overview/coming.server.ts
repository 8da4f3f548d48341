import { isInsider, type Actor } from '~/domain/access/actor';
import { amsterdamDate, amsterdamTime, startOfAmsterdamDay } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleMeetings, visibleOverleggen } from '~/platform/db/visible/meetings.server';

const SHOWN = 7;

export type Coming = {
  key: string;
  date: string;
  /** Last day of something that takes several. */
  until: string | null;
  title: string;
  /** HH:mm, place, and whether its agenda still has to go out; null for what is only planned. */
  meeting: { id: string; time: string; place: string; unsent: boolean } | null;
};

/** Meetings that this person may see, and what is planned around them, soonest first. Two statements. */
export async function coming({ actor }: Ctx, today: string): Promise<Coming[]> {
  const [meetings, planned] = await Promise.all([
    db().meeting.findMany({
      where: {
        AND: [visibleMeetings(actor), { startsAt: { gte: startOfAmsterdamDay(today) } }],
      },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      take: 2 * SHOWN,
      select: {
        id: true,
        startsAt: true,
        place: true,
        state: true,
        overlegId: true,
        overleg: { select: { shortName: true } },
      },
    }),
    !isInsider(actor)
      ? []
      : db().planningEntry.findMany({
          where: {
            programmaId: actor.programmaId,
            withdrawnAt: null,
            date: { gte: new Date(today) },
            AND: [
              { OR: [{ overlegId: null }, { overleg: visibleOverleggen(actor) }] },
              // What one werkgroep must deliver is news to that werkgroep.
              { OR: [{ werkgroepId: null }, { werkgroepId: { in: ownWerkgroepen(actor) } }] },
            ],
          },
          orderBy: [{ date: 'asc' }, { title: 'asc' }],
          take: 2 * SHOWN,
          select: { id: true, date: true, until: true, title: true, overlegId: true },
        }),
  ]);
  const rows = meetings.map(({ id, startsAt, place, state, overleg, overlegId }) => ({
    key: id,
    date: amsterdamDate(startsAt),
    until: null,
    title: overleg.shortName,
    overlegId,
    off: state === 'afgelast',
    meeting: { id, time: amsterdamTime(startsAt), place, unsent: state === 'concept' },
  }));
  // A meeting that is planned and made is one thing; one that was called off no longer comes.
  const only = planned
    .map(({ id, date, until, ...entry }) => ({
      key: id,
      ...entry,
      date: date.toISOString().slice(0, 10),
      until: until && until.toISOString().slice(0, 10),
      meeting: null,
    }))
    .filter(
      (entry) =>
        entry.overlegId === null ||
        !rows.some((row) => row.overlegId === entry.overlegId && row.date === entry.date),
    );
  return [...rows.filter(({ off }) => !off), ...only.map((row) => ({ ...row, off: false }))]
    .sort((a, b) => a.date.localeCompare(b.date) || Number(a.meeting === null) - Number(b.meeting === null))
    .slice(0, SHOWN)
    .map(({ overlegId: _overlegId, off: _off, ...row }) => row);
}

const ownWerkgroepen = (actor: Actor): string[] => [
  ...actor.werkgroepsecretarisOf,
  ...actor.werkgroepvoorzitterOf,
  ...actor.werkgroeplidOf,
];
