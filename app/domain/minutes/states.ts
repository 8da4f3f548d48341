import type { IsoDate } from '~/domain/dates/calendar';

export const minutesStates = ['geen', 'concept', 'ter_correctie', 'vastgesteld'] as const;
export type MinutesState = (typeof minutesStates)[number];

export const minutesRefusals = [
  'minutes_adopted',
  'minutes_of_cancelled',
  'minutes_agenda_not_sent',
  'meeting_already_open',
  'meeting_not_open',
  'meeting_already_closed',
  'minutes_meeting_not_closed',
  'minutes_already_sent',
  'minutes_not_sent',
  'minutes_remarks_open',
  'minutes_own_meeting',
  'minutes_other_overleg',
  'correction_date_past',
  'item_not_of_meeting',
  'item_times_order',
] as const;
export type MinutesRefusal = (typeof minutesRefusals)[number];

/** What decides in which state the minutes of a meeting may change. */
export type MinutesFacts = {
  state: 'concept' | 'verzonden' | 'gehouden' | 'afgelast';
  minutesState: MinutesState;
  /** The secretary opened, and closed, the sitting. */
  opened: boolean;
  closed: boolean;
};

/**
 * Minutes are written from the moment the agenda is out until they are adopted; also when the secretary never
 * pressed "open" and writes them up afterwards. Once adopted nothing in them changes (product rule 5).
 */
export function reasonsNotToMinute(meeting: MinutesFacts): MinutesRefusal[] {
  if (meeting.minutesState === 'vastgesteld') return ['minutes_adopted'];
  if (meeting.state === 'afgelast') return ['minutes_of_cancelled'];
  if (meeting.state === 'concept') return ['minutes_agenda_not_sent'];
  return [];
}

export function reasonsNotToOpen(meeting: MinutesFacts): MinutesRefusal[] {
  if (meeting.closed || meeting.state === 'gehouden') return ['meeting_already_closed'];
  const reasons = reasonsNotToMinute(meeting);
  return reasons.length === 0 && meeting.opened ? ['meeting_already_open'] : reasons;
}

/** Closing also takes a sitting that was never opened here: it was held all the same. */
export function reasonsNotToClose(meeting: MinutesFacts): MinutesRefusal[] {
  if (meeting.closed || meeting.state === 'gehouden') return ['meeting_already_closed'];
  return reasonsNotToMinute(meeting);
}

/** Taking up the next agendapunt and its times belong to a sitting that is going on. */
export function reasonsNotToTakeUpItem(meeting: MinutesFacts): MinutesRefusal[] {
  if (meeting.closed || meeting.state === 'gehouden') return ['meeting_already_closed'];
  const reasons = reasonsNotToMinute(meeting);
  return reasons.length === 0 && !meeting.opened ? ['meeting_not_open'] : reasons;
}

/** Concept -> ter correctie; sending again, with a later day, is allowed until adoption. */
export function reasonsNotToSendForCorrection(
  meeting: MinutesFacts,
  until: IsoDate | null,
  today: IsoDate,
): MinutesRefusal[] {
  const reasons = reasonsNotToMinute(meeting);
  if (reasons.length > 0) return reasons;
  if (meeting.state !== 'gehouden') return ['minutes_meeting_not_closed'];
  return until !== null && until < today ? ['correction_date_past'] : [];
}

export type AdoptionFacts = MinutesFacts & {
  meetingId: string;
  overlegId: string;
  openRemarks: number;
};

/** Ter correctie -> vastgesteld: by a besluit of a later meeting of the same overleg, when every remark has its answer. */
export function reasonsNotToAdoptMinutes(
  minutes: AdoptionFacts,
  by: { meetingId: string; overlegId: string },
): MinutesRefusal[] {
  if (minutes.meetingId === by.meetingId) return ['minutes_own_meeting'];
  if (minutes.overlegId !== by.overlegId) return ['minutes_other_overleg'];
  if (minutes.minutesState === 'vastgesteld') return ['minutes_adopted'];
  if (minutes.state === 'afgelast') return ['minutes_of_cancelled'];
  if (minutes.minutesState !== 'ter_correctie') return ['minutes_not_sent'];
  return minutes.openRemarks > 0 ? ['minutes_remarks_open'] : [];
}
