import type { MeetingHead } from '~/documents/meeting-papers';

/** What a mail about a meeting says of it. */
export const meetingHeadSelect = {
  id: true,
  startsAt: true,
  minutes: true,
  place: true,
  link: true,
  kenmerk: true,
  chairFunction: true,
  correctionUntil: true,
  chairParty: { select: { shortName: true } },
  overleg: { select: { shortName: true, programma: { select: { id: true, key: true } } } },
} as const;

type Row = {
  startsAt: Date;
  minutes: number;
  place: string;
  link: string | null;
  kenmerk: string | null;
  chairFunction: string | null;
  chairParty: { shortName: string } | null;
  overleg: { shortName: string };
};

export const meetingHead = (meeting: Row): MeetingHead => ({
  overleg: meeting.overleg.shortName,
  start: meeting.startsAt,
  minutes: meeting.minutes,
  place: meeting.place,
  link: meeting.link,
  chair: meeting.chairFunction ?? meeting.chairParty?.shortName ?? null,
  kenmerk: meeting.kenmerk,
});
