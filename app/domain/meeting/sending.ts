import type { AgendaChange, MeetingField } from '~/domain/agenda-item/diff';
import { blocksSending, type Finding } from '~/domain/agenda-item/check';
import type { Refusal } from '~/domain/outcome';
import type { MeetingState } from './status';

export const sendingRefusals = [
  'agenda_already_sent',
  'agenda_not_sent',
  'agenda_not_ready',
  'agenda_changed_since_seen',
  'supplement_empty',
  'meeting_minuted',
  'sent_since_seen',
] as const;
export type SendingRefusal = (typeof sendingRefusals)[number];

export type SendingFacts = {
  state: MeetingState;
  /** An agenda version went out. */
  sent: boolean;
  findings: readonly Finding[];
};

/** The agenda goes out once; what changes later is a nazending. What blocks is what the check screen shows. */
export function reasonsNotToSend(facts: SendingFacts): Refusal[] {
  const closed = reasonsItIsOver(facts.state);
  if (closed.length > 0) return closed;
  if (facts.sent) return [{ code: 'agenda_already_sent' }];
  return reasonsNotReady(facts.findings);
}

/** A nazending says what is different; when nothing is, there is nothing to say (product rule 11). */
export function reasonsNotToSupplement(
  facts: SendingFacts & { changes: readonly AgendaChange[] },
): Refusal[] {
  const closed = reasonsItIsOver(facts.state);
  if (closed.length > 0) return closed;
  if (!facts.sent) return [{ code: 'agenda_not_sent' }];
  if (facts.changes.length === 0) return [{ code: 'supplement_empty' }];
  return reasonsNotReady(facts.findings);
}

/** A meeting on which something was minuted took place, if only in part: its besluiten are for life (product rule 5). */
export function reasonsNotToCancel(facts: { state: MeetingState; minuted: boolean }): Refusal[] {
  const over = reasonsItIsOver(facts.state);
  return over.length === 0 && facts.minuted ? [{ code: 'meeting_minuted' }] : over;
}

function reasonsItIsOver(state: MeetingState): Refusal[] {
  if (state === 'gehouden') return [{ code: 'meeting_held' }];
  return state === 'afgelast' ? [{ code: 'meeting_cancelled' }] : [];
}

function reasonsNotReady(findings: readonly Finding[]): Refusal[] {
  if (!blocksSending(findings)) return [];
  const count = findings.filter((finding) => finding.severity === 'block').length;
  return [{ code: 'agenda_not_ready', params: { count } }];
}

/** What stands in a calendar. */
const calendarFields: readonly MeetingField[] = ['date', 'startTime', 'minutes', 'place', 'link'];

/** Whether a version that went out moves the entry in people's calendars. */
export function changesCalendar(changes: readonly AgendaChange[]): boolean {
  return changes.some((change) => change.kind === 'meeting_changed' && calendarFields.includes(change.field));
}

/**
 * SEQUENCE of the calendar entry as of the last of these versions. Counted from what was sent, so that a mail that
 * leaves late still carries the number that goes with its own time and place.
 * @param versions of one meeting, in order, up to the one that is mailed
 */
export function calendarSequence(
  versions: readonly { kind: 'agenda' | 'nazending' | 'afgelasting'; changes: readonly AgendaChange[] }[],
): number {
  return versions.filter(({ kind, changes }) => kind === 'afgelasting' || changesCalendar(changes)).length;
}
