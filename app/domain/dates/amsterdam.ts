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

/** The day in Amsterdam at this instant: 23:30 UTC in summer is already tomorrow. */
export function amsterdamDate(instant: Date): IsoDate {
  return format(new TZDate(instant.getTime(), zone), 'yyyy-MM-dd');
}

/** The wall clock in Amsterdam at this instant, "HH:mm". */
export function amsterdamTime(instant: Date): string {
  return format(new TZDate(instant.getTime(), zone), 'HH:mm');
}

/** The first instant of a day in Amsterdam. */
export function startOfAmsterdamDay(date: IsoDate): Date {
  return amsterdamInstant(date, '00:00');
}
