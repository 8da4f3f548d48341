import { proposeItems, type Proposal } from '~/domain/agenda-item/proposals';
import type { Ctx } from '~/domain/context';
import { amsterdamDate, amsterdamTime } from '~/domain/dates/amsterdam';
import { addDays } from '~/domain/dates/calendar';
import { chairByRotation, type ChairTurn } from '~/domain/meeting/chair';
import { isAhead, type MeetingState } from '~/domain/meeting/status';
import { chairFacts } from '~/platform/db/agenda/chair-facts.server';
import { proposalFacts } from '~/platform/db/agenda/proposal-facts.server';
import { db } from '~/platform/db/client.server';

type ChairChoice = { partyId: string; shortName: string; function: string | null };

export type NewMeetingForm = {
  /** Overleggen for which this person may make a meeting. */
  overleggen: { id: string; name: string }[];
  chosen: {
    id: string;
    name: string;
    place: string;
    startTime: string;
    minutes: number;
    participants: ChairChoice[];
    byTurn: ChairTurn | null;
    proposals: Proposal[];
  } | null;
};

/** The form for a new meeting: first which overleg, then its defaults, its turn to chair and what it fills itself with. */
export async function newMeetingForm(ctx: Ctx, overlegId: string | null): Promise<NewMeetingForm | null> {
  const { actor } = ctx;
  const overleggen = await db().overleg.findMany({
    where: { programmaId: actor.programmaId, id: { in: [...actor.secretarisOf] } },
    orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
    select: {
      id: true,
      name: true,
      defaultPlace: true,
      defaultStartTime: true,
      defaultMinutes: true,
    },
  });
  if (overleggen.length === 0) return null;
  const only = overleggen.length === 1 ? overleggen[0]?.id : undefined;
  const chosen = overleggen.find(({ id }) => id === (overlegId ?? only));
  return {
    overleggen: overleggen.map(({ id, name }) => ({ id, name })),
    chosen: chosen
      ? {
          id: chosen.id,
          name: chosen.name,
          place: chosen.defaultPlace,
          startTime: chosen.defaultStartTime,
          minutes: chosen.defaultMinutes,
          ...(await beginnings(chosen.id)),
        }
      : null,
  };
}

/** For a meeting after all that there are: later ones don't count as held before. */
async function beginnings(overlegId: string) {
  const last = await db().meeting.findFirst({
    where: { overlegId },
    orderBy: { startsAt: 'desc' },
    select: { startsAt: true },
  });
  const after = new Date(`${last ? addDays(amsterdamDate(last.startsAt), 1) : '2100-01-01'}T12:00:00Z`);
  const [chair, facts] = await Promise.all([
    chairFacts(db(), overlegId, after),
    proposalFacts(db(), overlegId, null, after),
  ]);
  return {
    participants: chair.participants,
    byTurn: chairByRotation(chair.rotation, chair.earlier),
    proposals: proposeItems(facts),
  };
}

export type MeetingForm = {
  id: string;
  overleg: { id: string; shortName: string };
  state: MeetingState;
  open: boolean;
  sent: boolean;
  values: {
    date: string;
    startTime: string;
    minutes: number;
    place: string;
    link: string;
    kenmerk: string;
    chairPartyId: string;
    chairFunction: string;
    chairReason: string;
  };
  version: number;
  participants: ChairChoice[];
  byTurn: ChairTurn | null;
};

/** The form for the facts of a meeting that exists; secretarissen only. */
export async function meetingForm(ctx: Ctx, meetingId: string): Promise<MeetingForm | null> {
  const { actor } = ctx;
  const row = await db().meeting.findFirst({
    where: {
      id: meetingId,
      overlegId: { in: [...actor.secretarisOf] },
      overleg: { programmaId: actor.programmaId },
    },
    include: {
      overleg: { select: { id: true, shortName: true } },
      versions: { select: { id: true }, take: 1 },
    },
  });
  if (!row) return null;
  const chair = await chairFacts(db(), row.overlegId, row.startsAt, meetingId);
  return {
    id: row.id,
    overleg: row.overleg,
    state: row.state,
    open: isAhead(row.state),
    sent: row.versions.length > 0,
    values: {
      date: amsterdamDate(row.startsAt),
      startTime: amsterdamTime(row.startsAt),
      minutes: row.minutes,
      place: row.place,
      link: row.link ?? '',
      kenmerk: row.kenmerk ?? '',
      chairPartyId: row.chairPartyId ?? '',
      chairFunction: row.chairFunction ?? '',
      chairReason: row.chairReason ?? '',
    },
    version: row.version,
    participants: chair.participants,
    byTurn: chairByRotation(chair.rotation, chair.earlier),
  };
}
