import { may } from '~/domain/access/may';
import type { AgendaChange } from '~/domain/agenda-item/diff';
import type { Ctx } from '~/domain/context';
import type { MeetingState } from '~/domain/meeting/status';
import { db } from '~/platform/db/client.server';
import type { AgendaVersionKind, DeliveryKind, DeliveryState } from '~/platform/db/generated/client';
import { nextTries } from '~/platform/db/queue.server';

export type ShownDelivery = {
  id: string;
  kind: DeliveryKind;
  name: string;
  email: string;
  state: DeliveryState;
  attempts: number;
  /** What the mail server answered last. */
  response: string | null;
  queuedAt: Date;
  sentAt: Date | null;
  /** When the queue tries again; null when it doesn't. */
  nextTry: Date | null;
};

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
  const waiting = deliveries.filter((one) => one.state === 'queued').map((one) => one.id);
  const [tries, senders] = await Promise.all([
    nextTries(db(), waiting),
    db().person.findMany({
      where: { id: { in: versions.flatMap(({ sentById }) => sentById ?? []) } },
      select: { id: true, name: true },
    }),
  ]);
  const shown = (one: (typeof deliveries)[number]): ShownDelivery => ({
    id: one.id,
    kind: one.kind,
    name: one.person?.name ?? '',
    email: one.email,
    state: one.state,
    attempts: one.attempts,
    response: one.response,
    queuedAt: one.queuedAt,
    sentAt: one.sentAt,
    nextTry: tries.get(one.id) ?? null,
  });
  return {
    meeting: { ...head, overleg: overleg.shortName },
    versions: versions.map(({ id, sentById, changes, ...version }) => ({
      ...version,
      sentBy: senders.find((one) => one.id === sentById)?.name ?? null,
      changes: (changes ?? []) as AgendaChange[],
      deliveries: deliveries.filter((one) => one.agendaVersionId === id).map(shown),
    })),
    others: deliveries.filter((one) => one.agendaVersionId === null).map(shown),
  };
}
