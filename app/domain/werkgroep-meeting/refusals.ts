export const werkgroepMeetingRefusals = [
  'werkgroep_meeting_cancelled',
  'werkgroep_meeting_has_actions',
] as const;
export type WerkgroepMeetingRefusal = (typeof werkgroepMeetingRefusals)[number];
