import { agendaFileName, agendaFromSnapshot } from '~/documents/agenda-from-snapshot';
import { invitationFromSnapshot } from '~/documents/calendar/invitation-from-snapshot';
import { agendaPdf } from '~/documents/pdf/agenda';
import type { AgendaChange } from '~/domain/agenda-item/diff';
import { agendaSnapshotSchema, type AgendaSnapshot } from '~/domain/agenda-item/snapshot';
import { calendarSequence, changesCalendar } from '~/domain/meeting/sending';
import { db } from '~/platform/db/client.server';
import type { Delivery } from '~/platform/db/generated/client';
import { meetingUrl, organizer } from './addresses.server';
import type { MailContent } from './letter';
import { versionLetter } from './version-letter';

/** An agenda, nazending or afgelasting: the letter, the agenda as PDF, and the entry for the calendar. */
export async function composeVersionMail(delivery: Delivery): Promise<MailContent> {
  const version = await db().agendaVersion.findUniqueOrThrow({
    where: { id: delivery.agendaVersionId ?? '' },
    include: {
      meeting: {
        select: {
          overleg: { select: { programma: { select: { key: true } } } },
          versions: { select: { number: true, kind: true, changes: true }, orderBy: { number: 'asc' } },
        },
      },
    },
  });
  const { id, kind, number, sentAt, meetingId } = version;
  const snapshot = agendaSnapshotSchema.parse(version.snapshot);
  const url = meetingUrl(version.meeting.overleg.programma.key, meetingId);
  const until = version.meeting.versions
    .filter((one) => one.number <= number)
    .map((one) => ({ kind: one.kind, changes: changesOf(one.changes) }));
  const changes = changesOf(version.changes);
  const inviting =
    kind !== 'nazending' || changesCalendar(changes) || !(await wasInvited(delivery, meetingId));
  return {
    ...versionLetter({ kind, number, snapshot, changes, url }),
    attachments: kind === 'afgelasting' ? [] : [frozenAgenda(id, snapshot, { number, sentAt })],
    ...(inviting
      ? {
          invitation: invitationFromSnapshot(snapshot, {
            sequence: calendarSequence(until),
            cancelled: kind === 'afgelasting',
            stamp: sentAt,
            url,
            organizer: organizer(),
            attendees: [await addressee(delivery)],
          }),
        }
      : {}),
  };
}

const changesOf = (stored: unknown): AgendaChange[] => (stored ?? []) as AgendaChange[];

/** Whether an earlier version already put this meeting in the calendar of this person. */
async function wasInvited(delivery: Delivery, meetingId: string): Promise<boolean> {
  const earlier = await db().delivery.findFirst({
    where: {
      meetingId,
      email: delivery.email,
      agendaVersionId: { notIn: [delivery.agendaVersionId ?? ''], not: null },
      queuedAt: { lt: delivery.queuedAt },
    },
    select: { id: true },
  });
  return earlier !== null;
}

async function addressee({ email, personId }: Delivery): Promise<{ name: string; email: string }> {
  const person = personId === null ? null : await db().person.findUnique({ where: { id: personId } });
  return { name: person?.name ?? email, email };
}

type Attachment = MailContent['attachments'][number];
const made = new Map<string, Attachment>();

/** Everybody gets the same paper: it is set once per version, not once per mail. */
function frozenAgenda(
  versionId: string,
  snapshot: AgendaSnapshot,
  version: { number: number; sentAt: Date },
): Attachment {
  const known = made.get(versionId);
  if (known) return known;
  const attachment = {
    filename: agendaFileName(snapshot, version.number),
    content: Buffer.from(agendaPdf(agendaFromSnapshot(snapshot, version))),
    contentType: 'application/pdf',
  };
  if (made.size >= 4) made.clear();
  made.set(versionId, attachment);
  return attachment;
}
