import { yearOf } from '~/domain/dates/calendar';
import type { Prisma } from '~/platform/db/generated/client';
import type { WorldAction } from '../format/decision';
import { optionalDay, sourceOf, type Loading } from './loading';

/** An action that was agreed in a meeting of an overleg or of a werkgroep; `where` says in which, and its place there. */
export async function loadAction(
  { tx, id, optionalId, programmaId, now }: Loading,
  action: WorldAction,
  where: Pick<
    Prisma.ActionItemUncheckedCreateInput,
    'origin' | 'position' | 'overlegId' | 'meetingId' | 'agendaItemId' | 'werkgroepId' | 'werkgroepMeetingId'
  >,
): Promise<void> {
  const actionItemId = id('action', action.key);
  await tx.actionItem.create({
    data: {
      id: actionItemId,
      programmaId,
      ...where,
      decisionId: optionalId('decision', action.decision),
      title: action.title,
      text: action.text ?? '',
      deadline: optionalDay(action.deadline),
      deadlineYear: yearOf(action.deadline),
      state: action.state,
      noMaatregelReason: action.noMaatregelReason ?? null,
      createdAt: now,
      source: sourceOf(action),
    },
  });
  await tx.actionRole.createMany({
    data: action.roles.map((role) => ({ actionItemId, partyId: id('party', role.party), kind: role.kind })),
  });
  await tx.actionMaatregel.createMany({
    data: action.maatregelen.map((key) => ({ actionItemId, maatregelId: id('maatregel', key) })),
  });
}
