import { isIsoDate, type IsoDate } from '~/domain/dates/calendar';

export const actionRoleKinds = ['verantwoordelijk', 'samen_met', 'ondersteund_door'] as const;
export type ActionRoleKind = (typeof actionRoleKinds)[number];

export const assignRefusals = [
  'action_title_missing',
  'action_owner_missing',
  'action_role_twice',
  'action_deadline_missing',
  'action_deadline_impossible',
  'action_deadline_past',
  'action_maatregel_missing',
  'action_reason_with_maatregel',
  'action_withdrawn',
] as const;
export type AssignRefusal = (typeof assignRefusals)[number];

export type ActionDraft = {
  title: string;
  roles: readonly { partyId: string; kind: ActionRoleKind }[];
  deadline: IsoDate | '';
  maatregelIds: readonly string[];
  /** Why it serves no maatregel, when it serves none. */
  noMaatregelReason: string;
};

/**
 * Product rule 7: an actie has an owner party and a deadline, and serves a maatregel or says in words why it serves
 * none. A party has one role on it. The deadline is not before the day on which it was agreed.
 */
export function reasonsNotToAssign(
  draft: ActionDraft,
  agreedOn: IsoDate,
): { code: AssignRefusal; field: string }[] {
  const reasons: { code: AssignRefusal; field: string }[] = [];
  const refuse = (code: AssignRefusal, field: string) => reasons.push({ code, field });
  if (draft.title.trim() === '') refuse('action_title_missing', 'title');
  if (!draft.roles.some((role) => role.kind === 'verantwoordelijk')) refuse('action_owner_missing', 'owners');
  const parties = draft.roles.map((role) => role.partyId);
  if (new Set(parties).size < parties.length) refuse('action_role_twice', 'owners');
  if (draft.deadline === '') refuse('action_deadline_missing', 'deadline');
  else if (!isIsoDate(draft.deadline)) refuse('action_deadline_impossible', 'deadline');
  else if (draft.deadline < agreedOn) refuse('action_deadline_past', 'deadline');
  const hasReason = draft.noMaatregelReason.trim() !== '';
  if (draft.maatregelIds.length === 0 && !hasReason) refuse('action_maatregel_missing', 'noMaatregelReason');
  if (draft.maatregelIds.length > 0 && hasReason) refuse('action_reason_with_maatregel', 'noMaatregelReason');
  return reasons;
}
