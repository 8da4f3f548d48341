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
  lastSentOn: IsoDate | null;
};

/** The chosen day, and at least a week after the last one: also for who changes the day in between. */
export function isDigestDay({ weekday, lastSentOn }: DigestChoice, today: IsoDate): boolean {
  return weekdayOf(today) === weekday && (lastSentOn === null || daysBetween(lastSentOn, today) >= 7);
}

/** The first day from today on which a digest can come. */
export function nextDigestDay(choice: DigestChoice, today: IsoDate): IsoDate | null {
  const days = Array.from({ length: 14 }, (_, ahead) => addDays(today, ahead));
  return days.find((day) => isDigestDay(choice, day)) ?? null;
}

/** The most pressing first, then what is due first. */
export const byReason = (
  a: { reason: ReminderReason; due: IsoDate | null; title: string },
  b: { reason: ReminderReason; due: IsoDate | null; title: string },
): number =>
  reminderReasons.indexOf(a.reason) - reminderReasons.indexOf(b.reason) ||
  (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
  a.title.localeCompare(b.title, 'nl');
