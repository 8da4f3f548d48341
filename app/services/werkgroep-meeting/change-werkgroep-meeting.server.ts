import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { toMarkdown } from '~/domain/rich-text/markdown';
import { toPlainText } from '~/domain/rich-text/lexical';
import { toBlocks } from '~/domain/rich-text/to-blocks';
import type { WerkgroepMeetingInput } from '~/domain/werkgroep-meeting/schema';
import { change } from '~/platform/db/change.server';
import { werkgroepMeetingAtHand, type WerkgroepMeetingAddress } from './meeting-at-hand.server';

/** When and where a werkgroep meets, and what was said. */
export async function changeWerkgroepMeeting(
  ctx: Ctx,
  at: WerkgroepMeetingAddress,
  input: WerkgroepMeetingInput & { version: number },
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'werkgroep_meeting', id: at.id } as const;
  return change(ctx, { action: 'werkgroep_meeting_changed', object }, async (tx, record) => {
    const found = await werkgroepMeetingAtHand(tx, ctx, at);
    if (!found.ok) return found;
    const { row } = found;
    if (row.cancelledAt) return refused({ code: 'werkgroep_meeting_cancelled' });
    const { version, date, startTime, place, notes } = input;
    if (row.version !== version) {
      const side = (name: string, label: string, theirs: string, yours: string) => ({
        name,
        label,
        theirs,
        yours,
      });
      return stale({
        version: row.version,
        fields: [
          side('date', 'Datum', found.date, date),
          side('startTime', 'Begin', row.startTime, startTime),
          side('place', 'Plaats', row.place, place),
          side('notes', 'Aantekeningen', toMarkdown(toBlocks(row.notes)), toMarkdown(toBlocks(notes))),
        ],
      });
    }
    const notesText = toPlainText(notes);
    await tx.werkgroepMeeting.update({
      where: { id: at.id },
      data: { date: new Date(date), startTime, place, notes, notesText, version: { increment: 1 } },
    });
    const before = { date: found.date, startTime: row.startTime, place: row.place, notesText: row.notesText };
    record({ change: { fields: changedValues(before, { date, startTime, place, notesText }) } });
    return done({ id: at.id });
  });
}
