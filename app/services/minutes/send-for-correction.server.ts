import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { reasonsNotToSendForCorrection } from '~/domain/minutes/state';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { recipientRows } from '~/platform/db/agenda/recipients.server';
import type { Tx } from '~/platform/db/client.server';
import { queueMail } from '../mail/queue-mail.server';
import { minutesWriter } from './minuting.server';

/** The draft goes to the participants, who can ask for corrections until a day; each gets a mail with a link. */
export async function sendForCorrection(
  ctx: Ctx,
  input: { meetingId: string; until: string | null },
): Promise<Outcome<{ sentTo: number }>> {
  const { meetingId, until } = input;
  const object = { kind: 'minutes', id: meetingId } as const;
  return change(ctx, { action: 'minutes_sent_for_correction', object, meetingId }, async (tx, record) => {
    const found = await minutesWriter(tx, ctx, meetingId, 'update');
    if (!found.ok) return found;
    const { meeting } = found;
    const today = amsterdamDate(ctx.now);
    const draft = { ...(await countMinuted(tx, meetingId)), until, today };
    const reasons = reasonsNotToSendForCorrection(meeting, draft);
    if (reasons.length > 0) {
      const fieldOf = (code: string) => (code.startsWith('correction_until') ? { field: 'until' } : {});
      return refused(...reasons.map((code) => ({ code, ...fieldOf(code) })));
    }
    await tx.meeting.update({
      where: { id: meetingId },
      data: {
        minutesState: 'ter_correctie',
        minutesSentAt: ctx.now,
        correctionUntil: until === null ? null : new Date(until),
        version: { increment: 1 },
      },
    });
    const overleg = await tx.overleg.findUniqueOrThrow({
      where: { id: meeting.overlegId },
      select: { shortName: true },
    });
    const people = await participants(tx, meeting.overlegId, today);
    for (const to of people) {
      const subject = `Verslag ${overleg.shortName} ter correctie`;
      await queueMail(tx, ctx.now, { to, kind: 'verslag_ter_correctie', meetingId, subject });
    }
    record({
      overlegId: meeting.overlegId,
      change: {
        fields: { minutesState: { from: meeting.state, to: 'ter_correctie' } },
        detail: { until, sentTo: people.length },
      },
    });
    return done({ sentTo: people.length });
  });
}

async function countMinuted(tx: Tx, meetingId: string) {
  const item = { meetingId };
  const lines =
    (await tx.contribution.count({ where: { item } })) +
    (await tx.decision.count({ where: { meetingId } })) +
    (await tx.actionItem.count({ where: { meetingId } }));
  return { lineCount: lines, attendanceCount: await tx.attendance.count({ where: { meetingId } }) };
}

/** Who represents, today, a party that takes part in this overleg; each person once. */
async function participants(
  tx: Tx,
  overlegId: string,
  today: string,
): Promise<{ id: string; email: string }[]> {
  const rows = await recipientRows(tx, overlegId, today);
  const people = new Map(rows.flatMap((row) => (row.party ? [[row.personId, row.email] as const] : [])));
  return [...people].map(([id, email]) => ({ id, email }));
}
