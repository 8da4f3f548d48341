import { numberAgenda } from '~/domain/agenda-item/numbering';
import type { StoredMeeting } from '~/domain/agenda-item/live-agenda';
import { amsterdamDate, amsterdamTime } from '~/domain/dates/amsterdam';

/** What these pages say of the meeting above them. */
export type MeetingLine = { id: string; overlegId: string; overleg: string; date: string };

export const meetingLine = (stored: StoredMeeting): MeetingLine => ({
  id: stored.id,
  overlegId: stored.overlegId,
  overleg: stored.overlegShortName,
  date: amsterdamDate(stored.startsAt),
});

/** The numbers that agendapunten and bijlagen have now: "3a", and "2b" by the id of the bijlage. */
export function numbersNow(stored: StoredMeeting): {
  items: Map<string, string>;
  labels: Map<string, string>;
} {
  const numbered = numberAgenda(stored.items, amsterdamTime(stored.startsAt));
  return {
    items: new Map(numbered.map((item) => [item.id, item.number])),
    labels: new Map(numbered.flatMap((item) => item.attachments.map(({ id, label }) => [id, label]))),
  };
}
