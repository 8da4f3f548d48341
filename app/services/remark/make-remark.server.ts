import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { forbidden, hidden, done, refused, type Outcome } from '~/domain/outcome';
import { reasonsNotToRemark } from '~/domain/minutes/remark';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { lockMinutesMeeting } from '../minutes/minuting.server';

/** A party asks for a correction of the minutes, on one agendapunt or on the whole. */
export async function makeRemark(
  ctx: Ctx,
  input: { meetingId: string; itemId: string | null; partyId: string; text: string },
): Promise<Outcome<{ id: string }>> {
  const { meetingId, itemId, partyId } = input;
  const object = { kind: 'remark', id: null } as const;
  return change(ctx, { action: 'remark_made', object, meetingId }, async (tx, record) => {
    const meeting = await lockMinutesMeeting(tx, ctx.actor.programmaId, meetingId, 'share');
    if (!meeting || !may(ctx.actor, 'minutes:read', meeting)) return hidden;
    const text = input.text.trim();
    const reasons = reasonsNotToRemark(meeting, text, amsterdamDate(ctx.now));
    const fieldOf = (code: string) => (code === 'remark_text_missing' ? { field: 'text' } : {});
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code, ...fieldOf(code) })));
    if (!may(ctx.actor, 'minutes:correct', meeting)) return forbidden;
    if (!ctx.actor.parties.has(partyId)) return refused({ code: 'party_unknown', field: 'partyId' });
    if (itemId !== null) {
      const where = { id: itemId, meetingId, withdrawnAt: null };
      const item = await tx.agendaItem.findFirst({ where, select: { id: true } });
      if (!item) return refused({ code: 'item_not_of_meeting', field: 'itemId' });
    }
    const id = newId();
    await tx.minutesRemark.create({
      data: {
        id,
        meetingId,
        agendaItemId: itemId,
        partyId,
        byPersonId: ctx.actor.personId,
        text,
        createdAt: ctx.now,
      },
    });
    // The text stays in its row alone: until answered only the party and the secretarissen may read it.
    record({
      object: { kind: 'remark', id },
      overlegId: meeting.overlegId,
      change: { detail: { itemId, partyId } },
    });
    return done({ id });
  });
}
