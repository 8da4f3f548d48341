import { reasonsNotToAssign } from '~/domain/action-item/assign';
import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { isoDay, minuting } from '../minutes/minuting.server';
import {
  factsOf,
  told,
  unknownInAction,
  writeRolesAndMaatregelen,
  type ActionInput,
} from './write-action.server';

/** Mends the wording, owners, deadline or maatregelen of an actie while its minutes are not adopted. */
export async function changeAction(
  ctx: Ctx,
  input: ActionInput & { meetingId: string; id: string; decisionId: string | null; version: number },
): Promise<Outcome<{ itemId: string }>> {
  const { meetingId, id } = input;
  const object = { kind: 'action', id } as const;
  return change(ctx, { action: 'action_changed', object, meetingId }, async (tx, record) => {
    const found = await minuting(tx, ctx, meetingId);
    if (!found.ok) return found;
    const now = await actionOf(tx, meetingId, id);
    if (!now?.agendaItemId) return hidden;
    if (now.withdrawnAt) return refused({ code: 'action_withdrawn' });
    const reasons = reasonsNotToAssign(input, found.meeting.date);
    if (reasons.length > 0) return refused(...reasons);
    const unknown = await unknownInAction(tx, found.meeting, { ...input, itemId: now.agendaItemId });
    if (unknown) return refused({ code: 'unknown_reference', field: unknown });
    const title = input.title.trim();
    const text = input.text.trim();
    const { count } = await tx.actionItem.updateMany({
      where: { id, version: input.version },
      data: { title, text, decisionId: input.decisionId, ...factsOf(input), version: { increment: 1 } },
    });
    if (count === 0) {
      const fields = [
        { name: 'title', label: 'Actie', theirs: now.title, yours: title },
        { name: 'text', label: 'Toelichting', theirs: now.text, yours: text },
        {
          name: 'deadline',
          label: 'Uiterlijk op',
          theirs: now.deadline ? isoDay(now.deadline) : '',
          yours: input.deadline,
        },
        {
          name: 'noMaatregelReason',
          label: 'Waarom geen maatregel',
          theirs: now.noMaatregelReason ?? '',
          yours: input.noMaatregelReason,
        },
      ];
      return stale({ version: now.version, fields: fields.filter((field) => field.theirs !== field.yours) });
    }
    await tx.actionRole.deleteMany({ where: { actionItemId: id } });
    await tx.actionMaatregel.deleteMany({ where: { actionItemId: id } });
    await writeRolesAndMaatregelen(tx, id, input);
    const before = {
      title: now.title,
      text: now.text,
      roles: now.roles.map((role) => `${role.kind}:${role.partyId}`).sort(),
      deadline: now.deadline && isoDay(now.deadline),
      personId: now.personId,
      maatregelIds: now.maatregelen.map((one) => one.maatregelId).sort(),
      noMaatregelReason: now.noMaatregelReason,
    };
    record({
      overlegId: found.meeting.overlegId,
      change: { fields: changedValues(before, { title, text, ...told(input) }) },
    });
    return done({ itemId: now.agendaItemId });
  });
}

export const actionOf = (tx: Tx, meetingId: string, id: string) =>
  tx.actionItem.findFirst({
    where: { id, meetingId, origin: 'vergadering' },
    select: {
      version: true,
      title: true,
      text: true,
      deadline: true,
      personId: true,
      noMaatregelReason: true,
      withdrawnAt: true,
      agendaItemId: true,
      roles: { select: { partyId: true, kind: true } },
      maatregelen: { select: { maatregelId: true } },
    },
  });
