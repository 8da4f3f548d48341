import type { Purpose } from '~/domain/agenda-item/purposes';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { db } from '~/platform/db/client.server';

export type ParkedItem = {
  id: string;
  title: string;
  purposes: Purpose[];
  minutes: number;
  submitter: string | null;
  proposal: string;
  /** Brought in by somebody who takes part. */
  broughtIn: boolean;
  from: { meetingId: string; itemId: string; date: string } | null;
  version: number;
};

export type ParkingList = {
  overleg: { id: string; shortName: string };
  items: ParkedItem[];
  withdrawn: { id: string; title: string; reason: string | null }[];
  /** Meetings that are still ahead, to put an item on. */
  targets: { id: string; date: string }[];
};

/** What waits for an agenda of this overleg; its secretarissen only. */
export async function parkingList(ctx: Ctx, overlegId: string): Promise<ParkingList | null> {
  const { actor } = ctx;
  if (!actor.secretarisOf.has(overlegId)) return null;
  const [overleg, items, targets] = await Promise.all([
    db().overleg.findFirst({
      where: { id: overlegId, programmaId: actor.programmaId },
      select: { id: true, shortName: true },
    }),
    db().agendaItem.findMany({
      where: { overlegId, meetingId: null },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      take: 300,
      include: {
        submitter: { select: { shortName: true } },
        carriedFrom: { select: { id: true, meeting: { select: { id: true, startsAt: true } } } },
      },
    }),
    db().meeting.findMany({
      where: { overlegId, state: { in: ['concept', 'verzonden'] } },
      orderBy: { startsAt: 'asc' },
      take: 20,
      select: { id: true, startsAt: true },
    }),
  ]);
  if (!overleg) return null;
  return {
    overleg,
    items: items
      .filter((item) => item.withdrawnAt === null)
      .map((item) => ({
        id: item.id,
        title: item.title,
        purposes: item.purposes,
        minutes: item.minutes,
        submitter: item.submitter?.shortName ?? null,
        proposal: item.proposal,
        broughtIn: item.submittedById !== null,
        from: item.carriedFrom?.meeting
          ? {
              meetingId: item.carriedFrom.meeting.id,
              itemId: item.carriedFrom.id,
              date: amsterdamDate(item.carriedFrom.meeting.startsAt),
            }
          : null,
        version: item.version,
      })),
    withdrawn: items
      .filter((item) => item.withdrawnAt !== null)
      .map(({ id, title, withdrawnReason }) => ({ id, title, reason: withdrawnReason })),
    targets: targets.map(({ id, startsAt }) => ({ id, date: amsterdamDate(startsAt) })),
  };
}
