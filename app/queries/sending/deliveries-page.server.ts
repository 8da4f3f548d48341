import { may } from '~/domain/access/may';
import type { AgendaChange } from '~/domain/agenda-item/diff';
import type { Ctx } from '~/domain/context';
import type { MeetingState } from '~/domain/meeting/status';
import { db } from '~/platform/db/client.server';
import type { AgendaVersionKind } from '~/platform/db/generated/client';
import { shownDeliveries, type ShownDelivery } from './shown-delivery.server';

export type ShownVersion = {
  number: number;
  kind: AgendaVersionKind;
  sentAt: Date;
  /** Function of who sent it; null for what a data set says was sent. */
  sentBy: string | null;
  note: string;
  changes: AgendaChange[];
  deliveries: ShownDelivery[];
};

export type DeliveriesPage = {
  meeting: { id: string; overlegId: string; overleg: string; startsAt: Date; state: MeetingState };
  /** The newest first. */
  versions: ShownVersion[];
  /** Mails about the meeting that belong to no version: minutes to correct, reminders. */
  others: ShownDelivery[];
};

/** What was sent about a meeting: which version, to whom, when, and what became of it. For its secretarissen. */
export async function deliveriesPage(ctx: Ctx, meetingId: string): Promise<DeliveriesPage | null> {
  const meeting = await db().meeting.findFirst({
    where: { id: meetingId, overleg: { programmaId: ctx.actor.programmaId } },
    select: {
      id: true,
      overlegId: true,
      startsAt: true,
      state: true,
      overleg: { select: { shortName: true } },
      versions: {
        orderBy: { number: 'desc' },
        select: {
          id: true,
          number: true,
          kind: true,
          sentAt: true,
          sentById: true,
          note: true,
          changes: true,
        },
      },
      deliveries: {
        orderBy: [{ person: { name: 'asc' } }, { queuedAt: 'asc' }, { id: 'asc' }],
        include: { person: { select: { name: true } } },
      },
    },
  });
  if (!meeting || !may(ctx.actor, 'agenda:prepare', meeting)) return null;
  const { versions, deliveries, overleg, ...head } = meeting;
  const [told, senders] = await Promise.all([
    shownDeliveries(deliveries),
    db().person.findMany({
      where: { id: { in: versions.flatMap(({ sentById }) => sentById ?? []) } },
      select: { id: true, name: true },
    }),
  ]);
  const ofVersion = (id: string | null) =>
    told.filter(({ row }) => row.agendaVersionId === id).map(({ shown }) => shown);
  return {
    meeting: { ...head, overleg: overleg.shortName },
    versions: versions.map(({ id, sentById, changes, ...version }) => ({
      ...version,
      sentBy: senders.find((one) => one.id === sentById)?.name ?? null,
      changes: (changes ?? []) as AgendaChange[],
      deliveries: ofVersion(id),
    })),
    others: ofVersion(null),
  };
}
