import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { recipientsOf } from '~/domain/meeting/recipients';
import { done, refused, type Outcome } from '~/domain/outcome';
import { reasonsNotToSendPackage } from '~/domain/package/rules';
import { paths } from '~/paths';
import { recipientRows } from '~/platform/db/agenda/recipients.server';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { packageSeen } from '~/platform/db/package/seen.server';
import { queueMails } from '~/services/mail/queue-mail.server';
import { isoOf } from '../beheer/day';
import { packageAtHand, type PackageAtHand } from './package-at-hand.server';

/**
 * The package goes out: it is frozen, its versions are the participants' to read, and everybody who takes part has a mail in
 * the outbox, or none of it (product rule 11).
 */
export async function sendPackage(
  ctx: Ctx,
  id: string,
  input: {
    /** The package that the secretaris looked at (queries/package). */
    seen: string;
  },
): Promise<Outcome<{ id: string; recipients: number }>> {
  const attempt = { action: 'package_sent', object: { kind: 'package', id } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await packageAtHand(tx, ctx, id);
    if (!found.ok) return found;
    const { row } = found;
    const reasons = reasonsNotToSendPackage(row);
    if (reasons.length > 0) return refused(...reasons);
    if (packageSeen(row) !== input.seen) return refused({ code: 'package_changed_since_seen' });
    await tx.package.update({
      where: { id },
      data: { sentAt: ctx.now, sentById: ctx.actor.personId, version: { increment: 1 } },
    });
    const versions = row.items.flatMap(({ bouwsteenVersionId }) => bouwsteenVersionId ?? []);
    await tx.bouwsteenShown.createMany({
      data: [...new Set(versions)].map((bouwsteenVersionId) => ({
        ...{ bouwsteenVersionId, overlegId: row.overlegId },
        shownAt: ctx.now,
      })),
      skipDuplicates: true,
    });
    const recipients = await mail(tx, ctx, row);
    record({
      overlegId: row.overlegId,
      change: { detail: { title: row.title, versions: versions.length, recipients } },
    });
    return done({ id, recipients });
  });
}

/** Title and link only: what is in the bouwstenen stays behind the door. Tells how many people get it. */
async function mail(
  tx: Tx,
  ctx: Ctx,
  { id, title, date, overlegId, programma }: PackageAtHand,
): Promise<number> {
  const people = recipientsOf(await recipientRows(tx, overlegId, amsterdamDate(ctx.now)));
  const day = formatDate(isoOf(date));
  await queueMails(
    tx,
    ctx.now,
    people.map((to) => ({
      to,
      kind: 'pakket',
      objectId: id,
      subject: `${title}, ${day}`,
      notice: {
        lines: [`Voor u staat een pakket met bouwstenen klaar: ${title}, ${day}. Er zit een brief bij.`],
        links: [{ label: 'Lees en download het pakket', path: paths.package(programma.key, id) }],
      },
    })),
  );
  return people.length;
}
