import { agendaNow, type AgendaNow } from '~/domain/agenda-item/agenda-now';
import type { StoredMeeting } from '~/domain/agenda-item/live-agenda';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { recipientsOf, type Recipient } from '~/domain/meeting/recipients';
import { meetingRow } from '~/platform/db/agenda/meeting-row.server';
import { recipientRows } from '~/platform/db/agenda/recipients.server';
import { lastVersion } from '~/platform/db/agenda/versions.server';
import type { Tx } from '~/platform/db/client.server';
import { hashOf } from '~/platform/outside/secrets.server';
import { meetingUrl } from '~/services/mail/addresses.server';
import { queueMails } from '~/services/mail/queue-mail.server';
import { versionLetter, type SentVersion } from '~/services/mail/version-letter';

export type Sendable = AgendaNow & { stored: StoredMeeting; seen: string };

/** The agenda as this transaction would send it; the meeting is locked (preparing), so nothing moves under it. */
export async function sendable(tx: Tx, ctx: Ctx, meetingId: string): Promise<Sendable> {
  const { programmaId } = ctx.actor;
  const stored = await meetingRow(tx, programmaId, meetingId, amsterdamDate(ctx.now));
  if (!stored) throw new Error('no such meeting');
  const now = agendaNow(stored, await lastVersion(tx, meetingId), ctx.now);
  return { ...now, stored, seen: hashOf(JSON.stringify(now.snapshot)) };
}

type Addressee = Pick<Recipient, 'id' | 'email'>;

export type VersionToMail = Omit<SentVersion, 'url'> & {
  id: string;
  /** People who must know besides who takes part today. */
  also?: readonly Addressee[];
};

/** One mail to everybody concerned, in the outbox of this transaction. Tells how many. */
export async function mailVersion(tx: Tx, ctx: Ctx, version: VersionToMail): Promise<number> {
  const { meeting, overleg } = version.snapshot;
  const rows = await recipientRows(tx, overleg.id, amsterdamDate(ctx.now));
  const people = new Map<string, Addressee>();
  for (const one of [...recipientsOf(rows), ...(version.also ?? [])]) {
    if (!people.has(one.id)) people.set(one.id, { id: one.id, email: one.email });
  }
  const { key } = await tx.programma.findUniqueOrThrow({
    where: { id: ctx.actor.programmaId },
    select: { key: true },
  });
  const { subject } = versionLetter({ ...version, url: meetingUrl(key, meeting.id) });
  const about = {
    kind: version.kind,
    meetingId: meeting.id,
    agendaVersionId: version.id,
    subject,
  };
  await queueMails(
    tx,
    ctx.now,
    [...people.values()].map((to) => ({ to, ...about })),
  );
  return people.size;
}
