import { reasonsNotToRemind } from '~/domain/attachment/rules';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { queueMail } from '~/services/mail/queue-mail.server';
import { peopleOfParties } from '~/services/party/people-of-parties.server';
import { attachmentAtHand, type AttachmentPlace } from './attachment-at-hand.server';

/** Hours in which a party is reminded once, however often somebody presses. */
const QUIET_HOURS = 20;

/** Reminds the party that was asked for a bijlage, by mail to each of its people. */
export async function remindParty(ctx: Ctx, place: AttachmentPlace): Promise<Outcome<{ people: number }>> {
  const { meetingId, attachmentId: id } = place;
  const attempt = { action: 'attachment_requested', object: { kind: 'attachment', id }, meetingId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await attachmentAtHand(tx, ctx, 'agenda:prepare', place);
    if (!found.ok) return found;
    const { row, facts } = found;
    const since = new Date(ctx.now.getTime() - QUIET_HOURS * 3_600_000);
    const mails = await tx.event.count({
      where: {
        objectKind: 'attachment',
        objectId: id,
        action: 'attachment_requested',
        result: 'done',
        at: { gt: since },
        change: { path: ['detail', 'reminder'], equals: true },
      },
    });
    const reasons = reasonsNotToRemind(facts, mails > 0);
    if (reasons.length > 0 || !row.requestedFrom) return refused(...reasons.map((code) => ({ code })));
    const people = await mailParty(tx, ctx, place, row.requestedFrom.id);
    if (people === 0) return refused({ code: 'party_without_people' });
    const detail = { reminder: true, party: row.requestedFrom.shortName, people };
    record({ overlegId: row.item.overlegId, change: { detail } });
    return done({ people });
  });
}

/** Puts the mail that asks for the bijlage in the outbox; tells to how many people. */
export async function mailParty(
  tx: Tx,
  ctx: Ctx,
  { meetingId, attachmentId }: AttachmentPlace,
  partyId: string,
): Promise<number> {
  const people = await peopleOfParties(tx, [partyId], amsterdamDate(ctx.now));
  for (const to of people) {
    const subject = 'Bijlage gevraagd';
    await queueMail(tx, ctx.now, { kind: 'herinnering_bijlage', to, meetingId, attachmentId, subject });
  }
  return people.length;
}
