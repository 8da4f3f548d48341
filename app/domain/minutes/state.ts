export const minutesStates = ['geen', 'concept', 'ter_correctie', 'vastgesteld'] as const;
export type MinutesState = (typeof minutesStates)[number];

/** Every step there is; anything else is refused. Adopted minutes stay as they are (product rule 5). */
export const minutesTransitions: Record<MinutesState, readonly MinutesState[]> = {
  geen: ['concept'],
  concept: ['ter_correctie'],
  ter_correctie: ['concept', 'vastgesteld'],
  vastgesteld: [],
};

export function canMinutesGo(from: MinutesState, to: MinutesState): boolean {
  return minutesTransitions[from].includes(to);
}

export const minutesRefusals = [
  'minutes_meeting_not_sent',
  'minutes_meeting_cancelled',
  'minutes_meeting_not_held',
  'minutes_already_adopted',
  'minutes_already_in_correction',
  'minutes_not_in_correction',
  'minutes_empty',
  'attendance_missing',
  'correction_until_missing',
  'correction_until_past',
  'remarks_unanswered',
  'adopting_in_own_meeting',
  'adopting_in_other_overleg',
] as const;
export type MinutesRefusal = (typeof minutesRefusals)[number];

export type MinutesFacts = {
  meetingId: string;
  overlegId: string;
  meetingState: 'concept' | 'verzonden' | 'gehouden' | 'afgelast';
  state: MinutesState;
};

/** From the moment the agenda is out until the minutes are adopted. */
export function reasonsNotToWriteMinutes(minutes: MinutesFacts): MinutesRefusal[] {
  if (minutes.meetingState === 'afgelast') return ['minutes_meeting_cancelled'];
  if (minutes.meetingState === 'concept') return ['minutes_meeting_not_sent'];
  return minutes.state === 'vastgesteld' ? ['minutes_already_adopted'] : [];
}

export type CorrectionDraft = {
  lineCount: number;
  attendanceCount: number;
  until: string | null;
  today: string;
};

/** The draft goes to the participants once the meeting is over, with a day until which they can answer. */
export function reasonsNotToSendForCorrection(
  minutes: MinutesFacts,
  draft: CorrectionDraft,
): MinutesRefusal[] {
  const reasons = reasonsNotToWriteMinutes(minutes);
  if (reasons.length > 0) return reasons;
  if (minutes.state === 'ter_correctie') return ['minutes_already_in_correction'];
  if (minutes.meetingState !== 'gehouden') reasons.push('minutes_meeting_not_held');
  if (draft.lineCount === 0) reasons.push('minutes_empty');
  if (draft.attendanceCount === 0) reasons.push('attendance_missing');
  if (draft.until === null) reasons.push('correction_until_missing');
  else if (draft.until < draft.today) reasons.push('correction_until_past');
  return reasons;
}

/** Adopted by a besluit in another meeting of the same overleg, when every remark has its answer. */
export function reasonsNotToAdoptMinutes(
  minutes: MinutesFacts,
  adopting: { meetingId: string; overlegId: string },
  unansweredRemarks: number,
): MinutesRefusal[] {
  if (minutes.state === 'vastgesteld') return ['minutes_already_adopted'];
  const reasons: MinutesRefusal[] = [];
  if (minutes.state !== 'ter_correctie') reasons.push('minutes_not_in_correction');
  if (unansweredRemarks > 0) reasons.push('remarks_unanswered');
  if (adopting.meetingId === minutes.meetingId) reasons.push('adopting_in_own_meeting');
  if (adopting.overlegId !== minutes.overlegId) reasons.push('adopting_in_other_overleg');
  return reasons;
}
