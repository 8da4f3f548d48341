import { TZDate } from '@date-fns/tz';
import { addMinutes, format } from 'date-fns';
import { dateParts, minutesOfDay, type IsoDate } from './calendar';

const zone = 'Europe/Amsterdam';

/**
 * The instant at which the clock in Amsterdam shows this date ("YYYY-MM-DD") and time ("HH:mm").
 * In the night that summer time starts, a time that is skipped reads an hour later (02:30 is 03:30); in the
 * night that it ends, the first of the two is meant.
 */
export function amsterdamInstant(date: IsoDate, time: string): Date {
  const { year, month, day } = dateParts(date);
  const minutes = minutesOfDay(time);
  const local = new TZDate(year, month - 1, day, Math.floor(minutes / 60), minutes % 60, zone);
  const earlier = addMinutes(local, -60);
  const sameClock = format(earlier, 'yyyy-MM-dd HH:mm') === format(local, 'yyyy-MM-dd HH:mm');
  return new Date((sameClock ? earlier : local).getTime());
}

/** Swedes write "2021-10-07 13:30". One formatter for all: lists turn thousands of instants into words. */
const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The day in Amsterdam at this instant: 23:30 UTC in summer is already tomorrow. */
export function amsterdamDate(instant: Date): IsoDate {
  return wallClock.format(instant).slice(0, 10);
}

/** The wall clock in Amsterdam at this instant, "HH:mm". */
export function amsterdamTime(instant: Date): string {
  return wallClock.format(instant).slice(11);
}

/** The first instant of a day in Amsterdam. */
export function startOfAmsterdamDay(date: IsoDate): Date {
  return amsterdamInstant(date, '00:00');
}
