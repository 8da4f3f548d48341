export type DecisionMeetingFacts = {
  id: string;
  overlegId: string;
  state: 'concept' | 'verzonden' | 'gehouden' | 'afgelast';
  minutesState: 'geen' | 'concept' | 'ter_correctie' | 'vastgesteld';
};

export type DecisionFacts = {
  id: string;
  overlegId: string;
  meeting: DecisionMeetingFacts;
  /** Set when the minutes are adopted; the database refuses changes from then on. */
  locked: boolean;
  withdrawn: boolean;
  replacedById: string | null;
  effectApplied: boolean;
};

export const decisionRefusals = [
  'decision_meeting_not_sent',
  'decision_meeting_cancelled',
  'decision_minutes_adopted',
  'decision_item_withdrawn',
  'decision_item_elsewhere',
  'decision_text_missing',
  'decision_locked',
  'decision_withdrawn',
  'decision_effect_applied',
  'decision_withdraw_reason_missing',
  'decision_replaced_already',
  'decision_replaces_itself',
  'decision_not_locked',
  'decision_other_overleg',
] as const;
export type DecisionRefusal = (typeof decisionRefusals)[number];

/** A besluit is taken in a meeting whose agenda went out, until its minutes are adopted. */
export function reasonsNotToDecideIn(meeting: DecisionMeetingFacts): DecisionRefusal[] {
  if (meeting.state === 'afgelast') return ['decision_meeting_cancelled'];
  if (meeting.state === 'concept') return ['decision_meeting_not_sent'];
  return meeting.minutesState === 'vastgesteld' ? ['decision_minutes_adopted'] : [];
}

export function reasonsNotToRecord(
  meeting: DecisionMeetingFacts,
  item: { meetingId: string | null; withdrawn: boolean },
  text: string,
): DecisionRefusal[] {
  const reasons = reasonsNotToDecideIn(meeting);
  if (item.meetingId !== meeting.id) reasons.push('decision_item_elsewhere');
  if (item.withdrawn) reasons.push('decision_item_withdrawn');
  if (text.trim() === '') reasons.push('decision_text_missing');
  return reasons;
}

/**
 * Until the minutes are adopted the words may change; what the besluit did may not change under those who
 * already work with it (product rules 5 and 6).
 */
export function reasonsNotToEdit(decision: DecisionFacts, change: { effect: boolean }): DecisionRefusal[] {
  if (decision.locked || decision.meeting.minutesState === 'vastgesteld') return ['decision_locked'];
  if (decision.withdrawn) return ['decision_withdrawn'];
  return change.effect && decision.effectApplied ? ['decision_effect_applied'] : [];
}

/** A draft besluit can be withdrawn; its number stays with it and is not given out again. */
export function reasonsNotToWithdraw(decision: DecisionFacts, reason: string): DecisionRefusal[] {
  const reasons = reasonsNotToEdit(decision, { effect: true });
  if (reason.trim() === '') reasons.push('decision_withdraw_reason_missing');
  return reasons;
}

/** A besluit that is fixed is replaced by a later one, once; a draft is simply edited. */
export function reasonsNotToReplace(
  old: DecisionFacts,
  by: { id: string | null; overlegId: string },
): DecisionRefusal[] {
  const reasons: DecisionRefusal[] = [];
  if (old.id === by.id) reasons.push('decision_replaces_itself');
  if (old.withdrawn) reasons.push('decision_withdrawn');
  else if (!old.locked) reasons.push('decision_not_locked');
  if (old.replacedById !== null && old.replacedById !== by.id) reasons.push('decision_replaced_already');
  if (old.overlegId !== by.overlegId) reasons.push('decision_other_overleg');
  return reasons;
}
