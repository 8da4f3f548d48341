import type { EventAction } from '~/domain/history/actions';
import type { Actor } from './actor';
import { isSecretaris, minutesShown, takesPart, type MeetingFacts } from './meeting';

/** What decides who sees one event in the history of a meeting. */
export type EventFacts = MeetingFacts & {
  action: EventAction;
  refused: boolean;
  actorId: string | null;
  /** Set on what only one party may know of. */
  privateToPartyId: string | null;
  /** It happened after the draft minutes went to the participants. */
  afterMinutesSent: boolean;
  /** Of the remark that it is about. */
  remark: { partyId: string; answered: boolean } | null;
};

/** What the participants were told themselves. */
export const toldToAll: readonly EventAction[] = [
  'agenda_sent',
  'supplement_sent',
  'meeting_cancelled',
  'meeting_opened',
  'meeting_closed',
  'minutes_sent_for_correction',
  'minutes_adopted',
];

/** What is done in minutes; of how the draft came about only the secretarissen know. */
export const doneInMinutes: readonly EventAction[] = [
  'attendance_recorded',
  'item_times_recorded',
  'contribution_added',
  'contribution_changed',
  'contribution_removed',
  'decision_recorded',
  'decision_changed',
  'decision_withdrawn',
  'decision_shared',
  'position_recorded',
  'action_added',
  'action_changed',
  'action_withdrawn',
  'action_reported',
  'taakopdracht_adopted',
  'taakopdracht_discharged',
  'series_revised',
];

export const aboutRemarks: readonly EventAction[] = ['remark_made', 'remark_answered'];

/**
 * What decides who sees one event in the history of a thing outside a meeting: a taakopdracht, a bouwsteen. Who reads the
 * thing itself, and who works on it, is decided by the thing's own rules.
 */
export type ThingEventFacts = {
  reads: boolean;
  /** Writes or prepares the thing, and so knows how it came about. */
  works: boolean;
  /** It happened once others than who works on it could read the thing. */
  afterShown: boolean;
  refused: boolean;
  actorId: string | null;
  privateToPartyId: string | null;
};

const participantKnows = (actor: Actor, event: EventFacts): boolean => {
  if (toldToAll.includes(event.action)) return event.sent;
  if (!minutesShown(event)) return false;
  if (doneInMinutes.includes(event.action)) return event.afterMinutesSent;
  return (
    aboutRemarks.includes(event.action) &&
    event.remark !== null &&
    (event.remark.answered || actor.parties.has(event.remark.partyId))
  );
};

export const historyRules = {
  /**
   * Who sees the meeting, for the parts that person may see. What one party wrote for itself is its own (product rule 10);
   * a refused try is known to the secretarissen and to who tried.
   */
  'event:read': (actor: Actor, event: EventFacts): boolean => {
    if (event.privateToPartyId !== null) {
      return (
        actor.parties.has(event.privateToPartyId) && (isSecretaris(actor, event) || takesPart(actor, event))
      );
    }
    if (isSecretaris(actor, event)) return true;
    if (!takesPart(actor, event)) return false;
    if (event.refused) return event.actorId === actor.personId;
    return event.actorId === actor.personId || participantKnows(actor, event);
  },
  /** As the thing; how it came about, and refused tries, are known to who works on it and to who did it. */
  'thing-event:read': (actor: Actor, event: ThingEventFacts): boolean => {
    if (!event.reads) return false;
    if (event.privateToPartyId !== null) return actor.parties.has(event.privateToPartyId);
    if (event.works || event.actorId === actor.personId) return true;
    return event.afterShown && !event.refused;
  },
};
