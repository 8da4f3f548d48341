/** The meeting an item stands on; null is the parking list. */
export type ItemMeetingFacts = {
  id: string;
  overlegId: string;
  state: 'concept' | 'verzonden' | 'gehouden' | 'afgelast';
  /** An agenda version went out. */
  sent: boolean;
};

export type ItemRuleFacts = {
  meeting: ItemMeetingFacts | null;
  overlegId: string;
  withdrawn: boolean;
  hasChildren: boolean;
  decisionCount: number;
  contributionCount: number;
  actionCount: number;
  /** Already copied or moved on to another meeting. */
  carriedToMeetingId: string | null;
};

export const itemRefusals = [
  'meeting_held',
  'meeting_cancelled',
  'item_withdrawn',
  'item_has_sub_items',
  'item_has_minutes',
  'withdraw_reason_missing',
  'item_on_parking_list',
  'item_already_carried',
  'target_meeting_same',
  'target_meeting_held',
  'target_meeting_cancelled',
  'target_meeting_other_overleg',
] as const;
export type ItemRefusal = (typeof itemRefusals)[number];

/** The agenda of a meeting that was held or cancelled is closed; what was said goes into the minutes. */
export function reasonsNotToChangeAgenda(meeting: ItemMeetingFacts | null): ItemRefusal[] {
  if (meeting?.state === 'gehouden') return ['meeting_held'];
  if (meeting?.state === 'afgelast') return ['meeting_cancelled'];
  return [];
}

export function reasonsNotToEditItem(item: ItemRuleFacts): ItemRefusal[] {
  return [
    ...reasonsNotToChangeAgenda(item.meeting),
    ...(item.withdrawn ? (['item_withdrawn'] as const) : []),
  ];
}

/** Withdrawn items stay findable (product rule 13). Once participants have the agenda, they are told why. */
export function reasonsNotToWithdrawItem(item: ItemRuleFacts, reason: string): ItemRefusal[] {
  const reasons = [...reasonsNotToEditItem(item), ...reasonsItIsInUse(item)];
  if (item.meeting?.sent && reason.trim() === '') reasons.push('withdraw_reason_missing');
  return reasons;
}

/** Parking takes the item off the agenda of its meeting, so nothing may be minuted on it yet. */
export function reasonsNotToParkItem(item: ItemRuleFacts): ItemRefusal[] {
  if (item.meeting === null) return ['item_on_parking_list'];
  return [...reasonsNotToEditItem(item), ...reasonsItIsInUse(item)];
}

/**
 * To the next meeting, with a link back. Moving takes it off this agenda; a copy leaves it, which is the only
 * way once the meeting was held.
 */
export function reasonsNotToCarryItem(
  item: ItemRuleFacts,
  target: ItemMeetingFacts,
  how: 'move' | 'copy',
): ItemRefusal[] {
  const reasons: ItemRefusal[] = item.withdrawn ? ['item_withdrawn'] : [];
  if (how === 'move') reasons.push(...reasonsNotToChangeAgenda(item.meeting), ...reasonsItIsInUse(item));
  if (item.meeting?.id === target.id) reasons.push('target_meeting_same');
  if (item.carriedToMeetingId === target.id) reasons.push('item_already_carried');
  if (target.overlegId !== item.overlegId) reasons.push('target_meeting_other_overleg');
  if (target.state === 'gehouden') reasons.push('target_meeting_held');
  if (target.state === 'afgelast') reasons.push('target_meeting_cancelled');
  return reasons;
}

function reasonsItIsInUse(item: ItemRuleFacts): ItemRefusal[] {
  const minuted = item.decisionCount + item.contributionCount + item.actionCount > 0;
  return [
    ...(item.hasChildren ? (['item_has_sub_items'] as const) : []),
    ...(minuted ? (['item_has_minutes'] as const) : []),
  ];
}
