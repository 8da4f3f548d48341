import { readMeetingFilter, type MeetingFilter } from '~/domain/meeting/filter';
import type { MeetingState, MinutesState } from '~/domain/meeting/status';
import type { Ctx } from '~/domain/context';
import {
  amsterdamDate,
  amsterdamInstant,
  amsterdamTime,
  startOfAmsterdamDay,
} from '~/domain/dates/amsterdam';
import type { Prisma } from '~/platform/db/generated/client';
import { db } from '~/platform/db/client.server';
import { visibleMeetings, visibleOverleggen } from '~/platform/db/visible/meetings.server';
import { sentHeads } from './sent-heads.server';

const PAGE = 50;

export type MeetingRowData = {
  id: string;
  overleg: { id: string; shortName: string };
  date: string;
  startTime: string;
  place: string;
  chair: string | null;
  state: MeetingState;
  minutesState: MinutesState;
};

export type MeetingList = {
  filter: MeetingFilter;
  rows: MeetingRowData[];
  count: number;
  pageCount: number;
  overleggen: { id: string; shortName: string }[];
  /** Years with a meeting that this person may see, the newest first. */
  years: number[];
  mayMake: boolean;
};

/** The meetings that this person may see; participants see date, place and chair as they were sent. */
export async function meetingList(ctx: Ctx, search: URLSearchParams): Promise<MeetingList> {
  const { actor } = ctx;
  const filter = readMeetingFilter(search);
  const where: Prisma.MeetingWhereInput = { AND: [visibleMeetings(actor), ...conditions(filter, ctx.now)] };
  const order = filter.when === 'komend' ? 'asc' : 'desc';
  const [rows, count, overleggen, span] = await Promise.all([
    db().meeting.findMany({
      where,
      orderBy: [{ startsAt: order }, { id: 'asc' }],
      take: PAGE,
      skip: (filter.page - 1) * PAGE,
      select: {
        id: true,
        startsAt: true,
        place: true,
        state: true,
        minutesState: true,
        chairFunction: true,
        chairParty: { select: { shortName: true } },
        overleg: { select: { id: true, shortName: true } },
      },
    }),
    db().meeting.count({ where }),
    db().overleg.findMany({
      where: visibleOverleggen(actor),
      orderBy: [{ sortOrder: 'asc' }, { shortName: 'asc' }],
      select: { id: true, shortName: true },
    }),
    db().meeting.aggregate({
      where: visibleMeetings(actor),
      _min: { startsAt: true },
      _max: { startsAt: true },
    }),
  ]);
  if (count === 0 && [...search.keys()].length === 0) {
    // Nothing to come: then what has been is what one looks for.
    return meetingList(ctx, new URLSearchParams({ wanneer: 'alle' }));
  }
  const sent = await sentHeads(
    rows.filter(({ overleg }) => !actor.secretarisOf.has(overleg.id)).map(({ id }) => id),
  );
  return {
    filter,
    rows: rows.map((row) => {
      const secretaris = actor.secretarisOf.has(row.overleg.id);
      const head = secretaris ? undefined : sent.get(row.id);
      return {
        id: row.id,
        overleg: row.overleg,
        date: head?.date ?? amsterdamDate(row.startsAt),
        startTime: head?.startTime ?? amsterdamTime(row.startsAt),
        place: head ? head.place : row.place,
        chair: head ? head.chair : row.chairFunction || (row.chairParty?.shortName ?? null),
        state: row.state,
        minutesState: !secretaris && row.minutesState === 'concept' ? 'geen' : row.minutesState,
      };
    }),
    count,
    pageCount: Math.max(1, Math.ceil(count / PAGE)),
    overleggen,
    years: yearsBetween(span._min.startsAt, span._max.startsAt),
    mayMake: actor.secretarisOf.size > 0,
  };
}

function conditions(filter: MeetingFilter, now: Date): Prisma.MeetingWhereInput[] {
  const today = startOfAmsterdamDay(amsterdamDate(now));
  const start = (year: number) => amsterdamInstant(`${year}-01-01`, '00:00');
  return [
    ...(filter.overleg ? [{ overlegId: filter.overleg }] : []),
    ...(filter.state ? [{ state: filter.state }] : []),
    ...(filter.year ? [{ startsAt: { gte: start(filter.year), lt: start(filter.year + 1) } }] : []),
    ...(filter.when === 'komend' ? [{ startsAt: { gte: today } }] : []),
    ...(filter.when === 'geweest' ? [{ startsAt: { lt: today } }] : []),
  ];
}

function yearsBetween(first: Date | null, last: Date | null): number[] {
  if (!first || !last) return [];
  const [from, to] = [first, last].map((moment) => Number(amsterdamDate(moment).slice(0, 4)));
  const newest = to ?? 0;
  return Array.from({ length: newest - (from ?? newest) + 1 }, (_, index) => newest - index);
}
