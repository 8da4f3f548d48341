import type { Ctx } from '~/domain/context';
import { amsterdamDate, amsterdamTime } from '~/domain/dates/amsterdam';
import type { Recipient } from '~/domain/meeting/recipients';
import { reasonsNotToSend } from '~/domain/meeting/sending';
import type { MeetingState } from '~/domain/meeting/status';
import type { Refusal } from '~/domain/outcome';
import { meetingCheck, type MeetingCheck } from '~/queries/meeting/meeting-check.server';
import { agendaToSend, type AgendaToSend } from './agenda-to-send.server';

/** What every page about sending says of the meeting. */
export type SendingHead = {
  meetingId: string;
  overleg: string;
  overlegId: string;
  /** YYYY-MM-DD and HH:mm in Europe/Amsterdam. */
  date: string;
  startTime: string;
  minutes: number;
  place: string;
  state: MeetingState;
};

export type SendingPage = {
  head: SendingHead;
  /** Why it can't go out now; empty means ready. The service says the same. */
  reasons: Refusal[];
  check: MeetingCheck;
  recipients: Recipient[];
  items: { id: string; number: string; parentId: string | null; title: string; papers: number }[];
  seen: string;
};

/** What will be frozen and mailed when the secretary says so, and to whom. */
export async function sendingPage(ctx: Ctx, meetingId: string): Promise<SendingPage | null> {
  const agenda = await agendaToSend(ctx, meetingId);
  if (!agenda) return null;
  const { stored, recipients, findings, lastSent, seen } = agenda;
  return {
    head: sendingHead(agenda),
    reasons: reasonsNotToSend({ state: stored.state, sent: lastSent !== null, findings }),
    check: meetingCheck(stored, ctx.now),
    recipients,
    items: agenda.snapshot.items.map(({ id, number, parentId, title, attachments }) => ({
      id,
      number,
      parentId,
      title,
      papers: attachments.filter(({ file }) => file !== null).length,
    })),
    seen,
  };
}

export function sendingHead({ stored }: Pick<AgendaToSend, 'stored'>): SendingHead {
  return {
    meetingId: stored.id,
    overleg: stored.overlegShortName,
    overlegId: stored.overlegId,
    date: amsterdamDate(stored.startsAt),
    startTime: amsterdamTime(stored.startsAt),
    minutes: stored.minutes,
    place: stored.place,
    state: stored.state,
  };
}
