import { amsterdamDate, amsterdamTime } from '~/domain/dates/amsterdam';
import { FIRST_TIME, isDigestDay } from '~/domain/reminder/digest';
import { digest } from '~/mail/digest';
import { db } from '~/platform/db/client.server';
import { writeEvent } from '~/platform/db/events.server';
import { digestChoice, digestChoices } from '~/platform/db/reminder/digest-choice.server';
import { remindersOf, type Reminder } from '~/platform/db/reminder/watched-actions.server';
import { queueMail } from '../mail/queue-mail.server';
import { lockPerson } from './lock-person.server';

/**
 * Queues the digest of everybody whose day it is and of whom something is asked. Comes by every hour, in every process:
 * whoever got one this week gets no second. Tells how many it queued.
 */
export async function sendDigests(now: Date): Promise<number> {
  const today = amsterdamDate(now);
  if (amsterdamTime(now) < FIRST_TIME) return 0;
  const choices = await digestChoices(db(), today);
  const ids = [...choices].filter(([, choice]) => isDigestDay(choice, today)).map(([personId]) => personId);
  let sent = 0;
  for (const [id, { email, reminders }] of await remindersOf(db(), ids, { today, now }))
    sent += (await sendDigest(now, today, { id, email }, reminders)) ? 1 : 0;
  return sent;
}

/** Claims the week and queues the mail in one transaction; false when another process was first. */
async function sendDigest(
  now: Date,
  today: string,
  to: { id: string; email: string },
  reminders: readonly Reminder[],
): Promise<boolean> {
  return db().$transaction(async (tx) => {
    await lockPerson(tx, to.id);
    const { weekday, lastSentOn } = await digestChoice(tx, to.id);
    if (!isDigestDay({ weekday, lastSentOn }, today)) return false;
    const programmas = [...new Set(reminders.map(({ programmaId }) => programmaId))];
    const sentOn = { lastSentOn: new Date(today) };
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
