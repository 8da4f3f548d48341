import { MAX_ITEMS } from '~/domain/agenda-item/refusals';
import { lastPosition } from '~/domain/agenda-item/move';
import { inOrder, type Purpose } from '~/domain/agenda-item/purposes';
import { reasonsNotToChangeAgenda } from '~/domain/agenda-item/rules';
import type { SubjectRef } from '~/domain/agenda-item/subject';
import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { done, forbidden, refused, type Outcome } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { Happening } from '~/platform/db/events.server';
import { newId } from '~/platform/db/id.server';
import { preparing } from '~/services/meeting/preparing.server';
import { newPlace, placedItems, writePlaces } from './place-item.server';

export type SubjectPlacing = {
  overlegId: string;
  /** Null: it waits on the parking list. */
  meetingId: string | null;
  subject: SubjectRef;
  title: string;
  purposes: readonly Purpose[];
  minutes: number;
  proposal: string;
};

export type PlacedSubject = { itemId: string; meetingId: string | null };

/**
 * An agendapunt about one thing, in the transaction of the verb that places it: on the agenda of a meeting for a
 * secretaris, on the parking list for whoever may bring in a point. The verb has asked whether the thing may be seen.
 */
export async function placeSubject(
  tx: Tx,
  ctx: Ctx,
  record: (what: Partial<Happening>) => void,
  placing: SubjectPlacing,
): Promise<Outcome<PlacedSubject>> {
  const { overlegId, meetingId, subject, title, minutes, proposal } = placing;
  const id = newId();
  const place = await (meetingId === null
    ? placeToWait(tx, ctx, overlegId)
    : placeOnAgenda(tx, ctx, { id, overlegId, meetingId, subject }));
  if (!place.ok) return place;
  const texts = { title, purposes: inOrder([...placing.purposes]), minutes, proposal };
  await tx.agendaItem.create({
    data: {
      id,
      overlegId,
      meetingId,
      ...texts,
      ...place.value,
      origin: 'subject',
      submittedById: ctx.actor.personId,
    },
  });
  await tx.itemSubject.create({
    data: { id: newId(), agendaItemId: id, kind: subject.kind, subjectId: subject.id },
  });
  record({
    action: meetingId === null ? 'item_proposed' : 'item_added',
    object: { kind: 'item', id },
    overlegId,
    meetingId,
    change: { detail: { ...texts, subjects: [subject] } },
  });
  return done({ itemId: id, meetingId });
}

type Place = { position: number; proposalKey: string | null };

async function placeToWait(tx: Tx, ctx: Ctx, overlegId: string): Promise<Outcome<Place>> {
  if (!may(ctx.actor, 'item:propose', { overlegId })) return forbidden;
  const parked = await tx.agendaItem.findMany({
    where: { overlegId, meetingId: null, withdrawnAt: null },
    select: { position: true },
  });
  return done({ position: lastPosition(parked), proposalKey: null });
}

async function placeOnAgenda(
  tx: Tx,
  ctx: Ctx,
  at: { id: string; overlegId: string; meetingId: string; subject: SubjectRef },
): Promise<Outcome<Place>> {
  const found = await preparing(tx, ctx, at.meetingId);
  // Which meetings there are is only for who prepares them.
  if (!found.ok || found.meeting.overlegId !== at.overlegId)
    return refused({ code: 'unknown_reference', field: 'target' });
  const reasons = reasonsNotToChangeAgenda(found.meeting);
  if (reasons.length > 0) return refused(...reasons.map((code) => ({ code, field: 'target' })));
  const items = await placedItems(tx, at.meetingId);
  if (items.length >= MAX_ITEMS) return refused({ code: 'agenda_full', field: 'target' });
  const { position, others } = newPlace(items, at.id, null);
  await writePlaces(tx, others);
  // The agenda then no longer proposes it. A point that was withdrawn keeps its key, and each key stands once.
  const key = `subject:${at.subject.kind}:${at.subject.id}`;
  const taken = await tx.agendaItem.count({ where: { meetingId: at.meetingId, proposalKey: key } });
  return done({ position, proposalKey: taken > 0 ? null : key });
}
