import { reasonsNotToAssign } from '~/domain/action-item/assign';
import { done, refused, type Outcome } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { Happening } from '~/platform/db/events.server';
import { newId } from '~/platform/db/id.server';
import { itemToMinute, nextPosition, type MinutesMeeting } from '../minutes/minuting.server';
import { insertAction, unknownInAction, type ActionInput } from './action-row.server';

type Place = { itemId: string; decisionId: string | null };

/** Makes an actie of an agendapunt, inside the transaction of the line, form or besluit that brings it. */
export async function writeAction(
  tx: Tx,
  meeting: MinutesMeeting,
  input: ActionInput & Place,
  { record, ctx }: { record: (what: Partial<Happening>) => void; ctx: { now: Date } },
): Promise<Outcome<{ id: string }>> {
  const { itemId, decisionId } = input;
  const { programmaId, overlegId, meetingId } = meeting;
  const named = await itemToMinute(tx, meeting, itemId);
  if (!named.ok) return named;
  const reasons = reasonsNotToAssign(input, meeting.date);
  if (reasons.length > 0) return refused(...reasons);
  const unknown = await unknownInAction(tx, programmaId, input, meetingId);
  if (unknown) return refused({ code: 'unknown_reference', field: unknown });
  const id = input.id ?? newId();
  const written = await insertAction(
    tx,
    {
      id,
      programmaId,
      origin: 'vergadering',
      overlegId,
      meetingId,
      agendaItemId: itemId,
      decisionId,
      position: await nextPosition(tx, itemId),
      createdAt: ctx.now,
    },
    input,
  );
  record({
    action: 'action_added',
    object: { kind: 'action', id },
    overlegId,
    change: { detail: { ...written.detail, itemId, decisionId } },
  });
  return done({ id });
}
