import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amsterdamDate, amsterdamInstant, amsterdamTime } from './amsterdam';
import { addDays, addMonths, daysBetween, isIsoDate, isTime, timeAt, weekdayOf } from './calendar';
import {
  formatDate,
  formatDateInNumbers,
  formatDateWithWeekday,
  formatDayAndMonth,
  formatInstant,
  formatTime,
  formatTimeRange,
} from './format';
import { parseDutchDate, type DateRefusal } from './parse-date';

describe('Dutch dates and times on screen', () => {
  test('are written out', () => {
    expect(formatDate('2021-10-07')).toBe('7 oktober 2021');
    expect(formatDayAndMonth('2021-10-07')).toBe('7 oktober');
    expect(formatDateWithWeekday('2021-10-07')).toBe('donderdag 7 oktober 2021');
    expect(formatDateInNumbers('2021-10-07')).toBe('07-10-2021');
    expect(formatTime('13:30')).toBe('13.30 uur');
    expect(formatTimeRange('13:30', '15:00')).toBe('13.30 tot 15.00 uur');
  });
  test.each([
    ['summer time is two hours ahead', '2021-10-07T11:30:00Z', '7 oktober 2021, 13.30 uur'],
    ['winter time is one hour ahead', '2021-11-02T15:30:00Z', '2 november 2021, 16.30 uur'],
    ['late in the evening it is already tomorrow', '2021-07-01T22:15:00Z', '2 juli 2021, 00.15 uur'],
  ])('an instant shows the clock of Amsterdam: %s', (_why, instant, text) => {
    expect(formatInstant(new Date(instant))).toBe(text);
  });
});

describe('the instant of a date and time in Amsterdam', () => {
  test.each([
    ['summer', '2021-10-07', '13:30', '2021-10-07T11:30:00.000Z'],
    ['winter', '2021-11-02', '16:30', '2021-11-02T15:30:00.000Z'],
    ['the last second before summer time', '2021-03-28', '01:59', '2021-03-28T00:59:00.000Z'],
    ['a time that summer time skips reads an hour later', '2021-03-28', '02:30', '2021-03-28T01:30:00.000Z'],
    ['a time that comes twice is the first one', '2021-10-31', '02:30', '2021-10-31T00:30:00.000Z'],
    ['after the second one it is winter', '2021-10-31', '03:00', '2021-10-31T02:00:00.000Z'],
    ['the first minute of the year', '2022-01-01', '00:00', '2021-12-31T23:00:00.000Z'],
  ])('%s: %s %s', (_why, date, time, instant) => {
    expect(amsterdamInstant(date, time).toISOString()).toBe(instant);
  });
  test('and back again, for any minute by day', () => {
    const minute = fc.record({
      day: fc.integer({ min: 0, max: 3000 }),
      at: fc.integer({ min: 240, max: 1439 }),
    });
    fc.assert(
      fc.property(minute, ({ day, at }) => {
        const [date, time] = [addDays('2021-01-01', day), timeAt(at)];
        const instant = amsterdamInstant(date, time);
        expect([amsterdamDate(instant), amsterdamTime(instant)]).toEqual([date, time]);
      }),
    );
  });
});

describe('days without a time', () => {
  test.each([
    ['2021-02-28', true],
    ['2021-02-29', false],
    ['2024-02-29', true],
    ['2021-13-01', false],
    ['2021-00-10', false],
    ['1821-10-07', false],
    ['21-10-07', false],
    ['2021-10-07T00:00', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isIsoDate(text)).toBe(exists);
  });
  test.each([
    ['23:59', true],
    ['24:00', false],
    ['9:00', false],
    ['12:60', false],
  ])('time %s: %s', (text, fine) => {
    expect(isTime(text)).toBe(fine);
  });
  test('sums cross months, years and leap days', () => {
    expect(addDays('2021-12-31', 1)).toBe('2022-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addMonths('2021-01-31', 1)).toBe('2021-02-28');
    expect(addMonths('2021-11-30', 3)).toBe('2022-02-28');
    expect(daysBetween('2021-03-27', '2021-03-29')).toBe(2);
    expect(weekdayOf('2021-10-10')).toBe(7);
    expect(timeAt(1445)).toBe('00:05');
  });
});

/** All told on the BOHA of Thursday 7 October 2021. */
const read: [input: string, date: string, why: string][] = [
  ['7 oktober 2021', '2021-10-07', 'written out'],
  ['31-12-2021', '2021-12-31', 'numbers'],
  ['1/12/21', '2021-12-01', 'two digits of the year'],
  ['2021-12-31', '2021-12-31', 'ISO'],
  ['1 dec 2021', '2021-12-01', 'short month'],
  ['1 dec. 2021', '2021-12-01', 'short month with a dot'],
  ['  1  DECEMBER  2021 ', '2021-12-01', 'spaces and capitals'],
  ['1 december', '2021-12-01', 'this year still comes'],
  ['7 oktober', '2021-10-07', 'the day itself counts'],
  ['14 januari', '2022-01-14', 'past this year, so next year'],
  ['1-12', '2021-12-01', 'no year in numbers'],
  ['29 februari', '2024-02-29', 'the first leap year that comes'],
  ['vrijdag 15 oktober', '2021-10-15', 'weekday that is right'],
  ['vr 15 okt 2021', '2021-10-15', 'short weekday'],
  ['eind januari', '2022-01-31', 'the last day of the month'],
  ['eind februari 2024', '2024-02-29', 'leap year'],
  ['medio november', '2021-11-15', 'the 15th'],
  ['begin december', '2021-12-07', 'the first week'],
  ['eind 2022', '2022-12-31', 'the last day of the year'],
  ['vandaag', '2021-10-07', 'the day of the meeting, not of typing'],
  ['morgen', '2021-10-08', 'the day after'],
  ['donderdag', '2021-10-14', 'today is Thursday, so a week later'],
  ['vrijdag', '2021-10-08', 'the first Friday'],
  ['volgende week vrijdag', '2021-10-15', 'the Friday of the week that starts on Monday'],
  ['volgende week', '2021-10-15', 'a week means its Friday'],
  ['deze week', '2021-10-08', 'a week means its Friday'],
  ['volgende maand', '2021-11-30', 'a month means its last day'],
  ['over twee weken', '2021-10-21', 'counted in words'],
  ['over 10 dagen', '2021-10-17', 'counted in digits'],
];

const refused: [input: string, reason: DateRefusal, why: string][] = [
  ['31 februari', 'date_impossible', 'no such day in any year'],
  ['31-02-2022', 'date_impossible', 'no such day'],
  ['29 februari 2022', 'date_impossible', 'no leap year'],
  ['31 november', 'date_impossible', 'November has 30 days'],
  ['12-13-2021', 'date_impossible', 'American order'],
  ['0-1-2022', 'date_impossible', 'no day 0'],
  ['1 december 1021', 'date_impossible', 'a slip of the century'],
  ['maandag 15 oktober 2021', 'date_weekday_wrong', 'that is a Friday'],
  ['32ste', 'date_unreadable', 'no date'],
  ['binnenkort', 'date_unreadable', 'no date'],
  ['', 'date_unreadable', 'empty'],
  ['x'.repeat(100_000), 'date_unreadable', '100,000 letters'],
];

describe('a date as typed, told on 7 October 2021', () => {
  test.each(read)('%j is %s (%s)', (input, date) => {
    expect(parseDutchDate(input, '2021-10-07')).toEqual({ ok: true, date });
  });
  test.each(refused.map(([input, reason, why]) => [input.slice(0, 30), reason, why, input] as const))(
    '%j is refused with %s: %s',
    (_short, reason, _why, input) => {
      expect(parseDutchDate(input, '2021-10-07')).toEqual({ ok: false, reason });
    },
  );
  test('without a day to count from, the year must be written', () => {
    expect(parseDutchDate('1 december')).toEqual({ ok: false, reason: 'date_year_missing' });
    expect(parseDutchDate('morgen')).toEqual({ ok: false, reason: 'date_unreadable' });
  });
});
