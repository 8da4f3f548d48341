export const meetingRefusals = [
  'meeting_minutes_impossible',
  'meeting_link_impossible',
  'meeting_same_moment',
  'chair_not_taking_part',
  'chair_reason_missing',
  'proposal_gone',
] as const;
export type MeetingRefusal = (typeof meetingRefusals)[number];
