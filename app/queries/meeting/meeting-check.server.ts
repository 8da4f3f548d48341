import { blocksSending, checkAgenda, type Finding } from '~/domain/agenda-item/check';
import { checkFacts, type StoredMeeting } from '~/domain/agenda-item/live-agenda';
import { agendaMinutes, numberAgenda } from '~/domain/agenda-item/numbering';
import { amsterdamDate, amsterdamTime } from '~/domain/dates/amsterdam';
import { minutesOfDay, timeAt } from '~/domain/dates/calendar';
import type { Hoek } from '~/domain/hoek/hoek';

export type MeetingCheck = {
  findings: Finding[];
  blocks: boolean;
  /** How the findings name things: numbers of items, labels of bijlagen, parties. */
  names: {
    numbers: Record<string, string>;
    labels: Record<string, string>;
    parties: Record<string, string>;
    /** Of whom a bijlage without a file was asked, and on which day. */
    asked: Record<string, { party: string; date: string }>;
    end: string;
  };
  /** What is fine, to say so as well. */
  facts: {
    attachments: string[];
    participants: number;
    hoeken: Hoek[];
    expectsHoeken: boolean;
    substantive: number;
  };
};

/** The check before sending, for the check screen and for the panel beside the agenda: the same for both. */
export function meetingCheck(meeting: StoredMeeting, now: Date): MeetingCheck {
  const facts = checkFacts(meeting, now);
  const findings = checkAgenda(facts);
  const startTime = amsterdamTime(meeting.startsAt);
  const numbered = numberAgenda(meeting.items, startTime);
  const labels = numbered.flatMap((item) => item.attachments);
  const hoeken = new Set(meeting.participants.map(({ hoek }) => hoek).filter((hoek) => hoek !== null));
  const attachments = meeting.items.flatMap((item) => item.attachments);
  return {
    findings,
    blocks: blocksSending(findings),
    names: {
      numbers: Object.fromEntries(numbered.map(({ id, number }) => [id, number])),
      labels: Object.fromEntries(labels.map(({ id, label }) => [id, label])),
      parties: Object.fromEntries(meeting.participants.map(({ id, shortName }) => [id, shortName])),
      asked: Object.fromEntries(
        attachments.flatMap(({ id, requestedFrom, requestedAt }) =>
          requestedFrom === null || requestedAt === null
            ? []
            : [[id, { party: requestedFrom, date: amsterdamDate(new Date(requestedAt)) }]],
        ),
      ),
      end: timeAt(minutesOfDay(startTime) + agendaMinutes(meeting.items)),
    },
    facts: {
      attachments: labels.map(({ label }) => label),
      participants: meeting.participants.length,
      hoeken: [...hoeken],
      expectsHoeken: facts.expectedHoeken.length > 0,
      substantive: meeting.items.filter((item) => item.purposes.length > 0).length,
    },
  };
}
