import { amsterdamDate, amsterdamTime } from '~/domain/dates/amsterdam';
import type { IsoDate } from '~/domain/dates/calendar';
import { digestDue, FIRST_TIME } from '~/domain/reminder/digest';
import { digest } from '~/mail/digest';
import { db } from '~/platform/db/client.server';
import { writeEvent } from '~/platform/db/events.server';
import { digestChoice, digestChoices } from '~/platform/db/reminder/digest-choice.server';
import { remindersOf, type Reminder } from '~/platform/db/reminder/watched-actions.server';
import { queueMail } from '../mail/queue-mail.server';
import { lockPerson } from './lock-person.server';

/**
 * Queues the digest of everybody whose day it is, or was while the server was down, and of whom something is asked. Comes by
 * every hour, in every process: whoever got one this week gets no second. Tells how many it queued.
 */
export async function sendDigests(now: Date): Promise<number> {
  const today = amsterdamDate(now);
  if (amsterdamTime(now) < FIRST_TIME) return 0;
  const cameByOn = await lastRun(today);
  const choices = await digestChoices(db(), today);
  const ids = [...choices]
    .filter(([, choice]) => digestDue(choice, today, cameByOn) !== null)
    .map(([personId]) => personId);
  let sent = 0;
  for (const [id, { email, reminders }] of await remindersOf(db(), ids, { today, now }))
    sent += (await sendDigest(now, { today, cameByOn }, { id, email }, reminders)) ? 1 : 0;
  // Only now: a run that broke off is done again, today or tomorrow.
  await db().digestRun.createMany({ data: [{ day: new Date(today) }], skipDuplicates: true });
  return sent;
}

/** The last day, today or before, on which all digests went round. */
async function lastRun(today: IsoDate): Promise<IsoDate | null> {
  const { _max } = await db().digestRun.aggregate({
    where: { day: { lte: new Date(today) } },
    _max: { day: true },
  });
  return _max.day?.toISOString().slice(0, 10) ?? null;
}

/** Claims the week and queues the mail in one transaction; false when another process was first. */
async function sendDigest(
  now: Date,
  { today, cameByOn }: { today: IsoDate; cameByOn: IsoDate | null },
  to: { id: string; email: string },
  reminders: readonly Reminder[],
): Promise<boolean> {
  return db().$transaction(async (tx) => {
    await lockPerson(tx, to.id);
    const { weekday, lastSentOn } = await digestChoice(tx, to.id);
    const day = digestDue({ weekday, lastSentOn }, today, cameByOn);
    if (day === null) return false;
    const programmas = [...new Set(reminders.map(({ programmaId }) => programmaId))];
    const sentOn = { lastSentOn: new Date(day) };
    await tx.reminderChoice.createMany({
      data: programmas.map((programmaId) => ({ personId: to.id, programmaId, weekday })),
      skipDuplicates: true,
    });
    await tx.reminderChoice.updateMany({ where: { personId: to.id }, data: sentOn });
    const { subject, notice } = digest(reminders);
    const [programmaId = ''] = programmas;
    await queueMail(tx, now, { kind: 'acties_overzicht', to, objectId: programmaId, subject, notice });
    const author = { now, origin: 'worker', actor: { personId: null, name: 'postbode', programmaId } };
    await writeEvent(
      tx,
      author,
      {
        action: 'digest_sent',
        object: { kind: 'reminder', id: to.id },
        change: { detail: { actions: reminders.length } },
      },
      { result: 'done' },
    );
    return true;
  });
}
