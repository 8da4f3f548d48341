import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Hoek } from '~/domain/hoek/hoek';
import { db } from '~/platform/db/client.server';

export type Waiting = {
  id: string;
  what: { kind: 'attachment'; meetingId: string; title: string } | { kind: 'action'; title: string };
  parties: { name: string; hoek: Hoek | null }[];
  agreed: string | null;
  late: boolean;
};

const SHOWN = 8;

/** What a secretaris waits for: files that were asked for, and actions of the own overleggen. */
export async function waitingFor({ actor }: Ctx, today: string): Promise<Waiting[]> {
  if (actor.secretarisOf.size === 0) return [];
  const overlegId = { in: [...actor.secretarisOf] };
  const [attachments, actions] = await Promise.all([
    db().attachment.findMany({
      where: {
        requestedFromId: { not: null },
        pinnedVersionId: null,
        withdrawnAt: null,
        item: { overlegId, withdrawnAt: null, meeting: { state: { in: ['concept', 'verzonden'] } } },
      },
      orderBy: { requestedAt: 'asc' },
      take: SHOWN,
      select: {
        id: true,
        title: true,
        requestedAt: true,
        requestedFrom: { select: { shortName: true, hoek: true } },
        item: { select: { meetingId: true } },
      },
    }),
    db().actionItem.findMany({
      where: { overlegId, withdrawnAt: null, state: { in: ['open', 'loopt'] }, deadline: { not: null } },
      orderBy: [{ deadline: 'asc' }, { id: 'asc' }],
      take: SHOWN,
      select: {
        id: true,
        title: true,
        deadline: true,
        roles: {
          where: { kind: 'verantwoordelijk' },
          select: { party: { select: { shortName: true, hoek: true } } },
        },
      },
    }),
  ]);
  return [
    ...attachments.map((one) => ({
      id: one.id,
      what: { kind: 'attachment' as const, meetingId: one.item.meetingId ?? '', title: one.title },
      parties: one.requestedFrom ? [{ name: one.requestedFrom.shortName, hoek: one.requestedFrom.hoek }] : [],
      agreed: one.requestedAt && amsterdamDate(one.requestedAt),
      late: false,
    })),
    ...actions.map((one) => {
      const agreed = one.deadline && one.deadline.toISOString().slice(0, 10);
      return {
        id: one.id,
        what: { kind: 'action' as const, title: one.title },
        parties: one.roles.map(({ party }) => ({ name: party.shortName, hoek: party.hoek })),
        agreed,
        late: agreed !== null && agreed < today,
      };
    }),
  ];
}
