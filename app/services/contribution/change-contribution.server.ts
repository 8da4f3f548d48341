import type { Ctx } from '~/domain/context';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { minuting } from '../minutes/minuting.server';

/** Mends a line of inbreng while the minutes are not adopted. */
export async function changeContribution(
  ctx: Ctx,
  input: { meetingId: string; id: string; partyId: string | null; text: string; version: number },
): Promise<Outcome<{ itemId: string }>> {
  const { meetingId, id } = input;
  const object = { kind: 'contribution', id } as const;
  return change(ctx, { action: 'contribution_changed', object, meetingId }, async (tx, record) => {
    const found = await minuting(tx, ctx, meetingId);
    if (!found.ok) return found;
    const text = input.text.trim();
    const now = await tx.contribution.findFirst({
      where: { id, item: { meetingId } },
      select: {
        version: true,
        text: true,
        agendaItemId: true,
        partyId: true,
        party: { select: { shortName: true } },
      },
    });
    if (!now) return hidden;
    if (text === '') return refused({ code: 'text_missing', field: 'text' });
    const party = input.partyId
      ? await tx.party.findFirst({
          where: { id: input.partyId, programmaId: found.meeting.programmaId },
          select: { shortName: true },
        })
      : null;
    if (input.partyId && !party) return refused({ code: 'unknown_reference', field: 'partyId' });
    const { count } = await tx.contribution.updateMany({
      where: { id, version: input.version },
      data: { text, partyId: input.partyId, version: { increment: 1 } },
    });
    if (count === 0) {
      const fields = [
        { name: 'text', label: 'Tekst', theirs: now.text, yours: text },
        {
          name: 'partyId',
          label: 'Partij',
          theirs: now.party?.shortName ?? 'verslag',
          yours: party?.shortName ?? 'verslag',
        },
      ];
      return stale({ version: now.version, fields: fields.filter((field) => field.theirs !== field.yours) });
    }
    record({
      overlegId: found.meeting.overlegId,
      change: {
        fields: { text: { from: now.text, to: text }, partyId: { from: now.partyId, to: input.partyId } },
      },
    });
    return done({ itemId: now.agendaItemId });
  });
}
