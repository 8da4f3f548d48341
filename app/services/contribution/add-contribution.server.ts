import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import type { Happening } from '~/platform/db/events.server';
import { newId } from '~/platform/db/id.server';
import { itemToMinute, minuting, nextPosition, type MinutesMeeting } from '../minutes/minuting.server';

export type ContributionInput = {
  /** Made by the browser, so that a line that is sent twice is kept once. */
  id?: string;
  itemId: string;
  /** Null: a note of the meeting as a whole. */
  partyId: string | null;
  text: string;
};

/** What a party brought in on an agendapunt. */
export async function addContribution(
  ctx: Ctx,
  input: ContributionInput & { meetingId: string },
): Promise<Outcome<{ id: string }>> {
  const { meetingId } = input;
  const object = { kind: 'contribution', id: null } as const;
  return change(ctx, { action: 'contribution_added', object, meetingId }, async (tx, record) => {
    const found = await minuting(tx, ctx, meetingId);
    if (!found.ok) return found;
    return writeContribution(tx, found.meeting, input, record);
  });
}

/** Inside the transaction of the line or form that brings it. */
export async function writeContribution(
  tx: Tx,
  meeting: MinutesMeeting,
  input: ContributionInput,
  record: (what: Partial<Happening>) => void,
): Promise<Outcome<{ id: string }>> {
  const named = await itemToMinute(tx, meeting, input.itemId);
  if (!named.ok) return named;
  if (input.text.trim() === '') return refused({ code: 'text_missing', field: 'text' });
  if (input.partyId !== null) {
    const party = await tx.party.findFirst({
      where: { id: input.partyId, programmaId: meeting.programmaId },
      select: { id: true },
    });
    if (!party) return refused({ code: 'unknown_reference', field: 'partyId' });
  }
  const id = input.id ?? newId();
  await tx.contribution.create({
    data: {
      id,
      agendaItemId: input.itemId,
      partyId: input.partyId,
      text: input.text.trim(),
      position: await nextPosition(tx, input.itemId),
    },
  });
  record({
    action: 'contribution_added',
    object: { kind: 'contribution', id },
    overlegId: meeting.overlegId,
    change: { detail: { itemId: input.itemId, partyId: input.partyId, text: input.text.trim() } },
  });
  return done({ id });
}
