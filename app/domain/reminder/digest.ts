import { addDays, daysBetween, weekdayOf, type IsoDate } from '~/domain/dates/calendar';
import { isLate, type Due } from '../action-item/late';
import { heardSince, isSilent } from '../action-item/progress';

/** Why an action stands in the digest of the week, the most pressing first. */
export const reminderReasons = ['late', 'within_7', 'within_30', 'silent'] as const;
export type ReminderReason = (typeof reminderReasons)[number];

export type Watched = Due & { startOn: IsoDate | null; reportedAt: Date | null; createdAt: Date };

/** The last day on which it is in time; a year ends on its last day. */
export function dueDay({ deadline, deadlineYear, latestYear }: Omit<Due, 'state'>): IsoDate | null {
  if (deadline !== null) return deadline;
  const year = latestYear ?? deadlineYear;
  return year === null ? null : `${year}-12-31`;
}

/** One reason an action at most: what is late is not told again as silent. Null when it asks nothing this week. */
export function reminderReason(action: Watched, today: IsoDate, now: Date): ReminderReason | null {
  if (action.state === 'afgerond' || action.state === 'vervallen') return null;
  if (isLate(action, today)) return 'late';
  const due = dueDay(action);
  const left = due === null ? Infinity : daysBetween(today, due);
  if (left <= 7) return 'within_7';
  if (left <= 30) return 'within_30';
  return isSilent({ state: action.state, since: heardSince(action) }, now) ? 'silent' : null;
}

/** Days on which a digest can come; 1 is Monday. */
export const digestWeekdays = [1, 2, 3, 4, 5] as const;

/** For who chose nothing: Monday. */
export const DEFAULT_WEEKDAY = 1;

/** On the clock of Amsterdam: nobody is woken by a digest. */
export const FIRST_TIME = '07:00';

export type DigestChoice = {
  /** Null: none. */
  weekday: number | null;
  /** The chosen day that the last one stood for, also when it left on another day of that week. */
  lastSentOn: IsoDate | null;
};

/**
 * The chosen day of this week, when its digest is to leave today: because it is that day; because it was, and nobody came by
 * on it as the server was down; or because nobody came by on that of last week, which is then made up for in the place of the
 * one of this week. A week runs from Monday to Sunday and has one digest at most, also for who changes the day in between.
 *
 * `cameByOn` is the last day until now on which all digests went round; null when none ever did, and then nothing was missed.
 */
export function digestDue(
  { weekday, lastSentOn }: DigestChoice,
  today: IsoDate,
  cameByOn: IsoDate | null = null,
): IsoDate | null {
  if (weekday === null) return null;
  const day = addDays(today, weekday - weekdayOf(today));
  const asked = day > today ? addDays(day, -7) : day;
  const missed = asked < today && cameByOn !== null && cameByOn < asked;
  if (asked !== today && !missed) return null;
  return lastSentOn === null || daysBetween(lastSentOn, asked) >= 7 ? day : null;
}

/** The first day from today on for which a digest can come. */
export function nextDigestDay(choice: DigestChoice, today: IsoDate): IsoDate | null {
  const days = Array.from({ length: 14 }, (_, ahead) => addDays(today, ahead));
  return days.find((day) => digestDue(choice, day) !== null) ?? null;
}

/** The most pressing first, then what is due first. */
export const byReason = (
  a: { reason: ReminderReason; due: IsoDate | null; title: string },
  b: { reason: ReminderReason; due: IsoDate | null; title: string },
): number =>
  reminderReasons.indexOf(a.reason) - reminderReasons.indexOf(b.reason) ||
  (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
  a.title.localeCompare(b.title, 'nl');
