import { reasonsNotToAssign, type ActionDraft } from '~/domain/action-item/assign';
import { done, refused, type Outcome } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { Happening } from '~/platform/db/events.server';
import { newId } from '~/platform/db/id.server';
import { itemToMinute, nextPosition, type MinutesMeeting } from '../minutes/minuting.server';

export type ActionInput = ActionDraft & {
  /** Made by the browser, so that a line that is sent twice is kept once. */
  id?: string;
  text: string;
  personId: string | null;
};

type Place = { itemId: string; decisionId: string | null };

/** Makes an actie of an agendapunt, inside the transaction of the line, form or besluit that brings it. */
export async function writeAction(
  tx: Tx,
  meeting: MinutesMeeting,
  input: ActionInput & Place,
  { record, ctx }: { record: (what: Partial<Happening>) => void; ctx: { now: Date } },
): Promise<Outcome<{ id: string }>> {
  const named = await itemToMinute(tx, meeting, input.itemId);
  if (!named.ok) return named;
  const reasons = reasonsNotToAssign(input, meeting.date);
  if (reasons.length > 0) return refused(...reasons);
  const unknown = await unknownInAction(tx, meeting, input);
  if (unknown) return refused({ code: 'unknown_reference', field: unknown });
  const id = input.id ?? newId();
  const title = input.title.trim();
  await tx.actionItem.create({
    data: {
      id,
      programmaId: meeting.programmaId,
      origin: 'vergadering',
      overlegId: meeting.overlegId,
      meetingId: meeting.meetingId,
      agendaItemId: input.itemId,
      decisionId: input.decisionId,
      position: await nextPosition(tx, input.itemId),
      title,
      text: input.text.trim(),
      ...factsOf(input),
      createdAt: ctx.now,
    },
  });
  await writeRolesAndMaatregelen(tx, id, input);
  record({
    action: 'action_added',
    object: { kind: 'action', id },
    overlegId: meeting.overlegId,
    change: { detail: { title, ...told(input), itemId: input.itemId, decisionId: input.decisionId } },
  });
  return done({ id });
}

/** The columns that follow from a draft. */
export const factsOf = (input: ActionInput) => ({
  personId: input.personId,
  deadline: new Date(input.deadline),
  deadlineYear: Number(input.deadline.slice(0, 4)),
  noMaatregelReason: input.maatregelIds.length > 0 ? null : input.noMaatregelReason.trim(),
});

/** Owners, deadline and maatregelen as the history keeps them. */
export const told = (input: ActionInput) => ({
  roles: input.roles.map(({ partyId, kind }) => `${kind}:${partyId}`).sort(),
  deadline: input.deadline,
  personId: input.personId,
  maatregelIds: [...input.maatregelIds].sort(),
  noMaatregelReason: input.noMaatregelReason.trim() || null,
});

export async function writeRolesAndMaatregelen(
  tx: Tx,
  actionItemId: string,
  input: ActionInput,
): Promise<void> {
  await tx.actionRole.createMany({
    data: input.roles.map(({ partyId, kind }) => ({ actionItemId, partyId, kind })),
  });
  await tx.actionMaatregel.createMany({
    data: [...new Set(input.maatregelIds)].map((maatregelId) => ({ actionItemId, maatregelId })),
  });
}

/** The field that names something that is not in this programma, if any. */
export async function unknownInAction(
  tx: Tx,
  meeting: MinutesMeeting,
  input: ActionInput & Place,
): Promise<string | undefined> {
  const { programmaId } = meeting;
  const parties = [...new Set(input.roles.map((role) => role.partyId))];
  if ((await tx.party.count({ where: { programmaId, id: { in: parties } } })) < parties.length)
    return 'owners';
  const maatregelen = [...new Set(input.maatregelIds)];
  if ((await tx.maatregel.count({ where: { programmaId, id: { in: maatregelen } } })) < maatregelen.length) {
    return 'maatregelIds';
  }
  if (input.decisionId !== null) {
    const where = { id: input.decisionId, meetingId: meeting.meetingId, withdrawnAt: null };
    if ((await tx.decision.count({ where })) === 0) return 'decisionId';
  }
  if (input.personId === null) return undefined;
  const person = await tx.person.findFirst({
    where: { id: input.personId, grants: { some: { programmaId } } },
    select: { id: true },
  });
  return person ? undefined : 'personId';
}
