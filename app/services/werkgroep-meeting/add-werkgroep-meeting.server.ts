import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { done, forbidden, hidden, type Outcome } from '~/domain/outcome';
import { toPlainText } from '~/domain/rich-text/lexical';
import type { WerkgroepMeetingInput } from '~/domain/werkgroep-meeting/schema';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';

/** A meeting of a werkgroep itself: to come, or as it was. */
export async function addWerkgroepMeeting(
  ctx: Ctx,
  werkgroepId: string,
  input: WerkgroepMeetingInput,
): Promise<Outcome<{ id: string }>> {
  const { actor } = ctx;
  const object = { kind: 'werkgroep_meeting', id: null } as const;
  return change(ctx, { action: 'werkgroep_meeting_added', object }, async (tx, record) => {
    const werkgroep = await tx.werkgroep.findFirst({
      where: { AND: [visibleWerkgroepen(actor), { id: werkgroepId }] },
      select: { overlegId: true, programmaId: true },
    });
    if (!werkgroep) return hidden;
    if (!may(actor, 'werkgroep-meeting:write', { ...werkgroep, werkgroepId })) return forbidden;
    const id = newId();
    const { date, startTime, place, notes } = input;
    const notesText = toPlainText(notes);
    await tx.werkgroepMeeting.create({
      data: { id, werkgroepId, date: new Date(date), startTime, place, notes, notesText },
    });
    record({
      object: { kind: 'werkgroep_meeting', id },
      change: { detail: { werkgroepId, date, startTime, place, notesText } },
    });
    return done({ id });
  });
}
