import { addDays, addMonths, dateParts, lastDayOfMonth, twoDigits } from '~/domain/dates/calendar';
import { formatDate } from '~/domain/dates/format';
import { parseDutchDate } from '~/domain/dates/parse-date';
import type { LineContext } from './parsed-line';
import { plain } from './names';

/** Replaces the text from `from` to the caret by `insert`. */
export type Candidate = { kind: 'party' | 'date' | 'subject' | 'verb'; label: string; insert: string };
export type Completion = { from: number; candidates: Candidate[] };

const MOST = 8;
/** What a besluit begins with, in words that tell its kind. */
const verbs = ['stelt vast', 'stemt in met', 'neemt kennis van', 'houdt aan', 'geeft opdracht', 'wijst af'];
const none: Completion = { from: 0, candidates: [] };

/** What Tab offers at the caret of the line box; empty where nothing fits. */
export function completeLine(text: string, caret: number, context: LineContext): Completion {
  const before = text.slice(0, caret);
  const code = /(?:^|\s)(#[\p{L}\d.-]*)$/u.exec(before)?.[1];
  if (code !== undefined) return found(before, code, subjectCandidates(code.slice(1), context));
  const decision = /^\s*(?:[-–—=]+>|[→⇒➔])\s*([\p{L}\s]*)$/u.exec(before)?.[1];
  if (decision !== undefined) return found(before, decision, verbCandidates(decision));
  const action = /^\s*!\s*([^:]*)$/.exec(before)?.[1];
  if (action !== undefined) return actionCompletion(before, action, context);
  const speaker = /^\s*([^:!#]{0,40})$/.exec(before)?.[1];
  return speaker === undefined || speaker.trim() === ''
    ? none
    : found(before, speaker, parties(speaker, context, ': '));
}

function actionCompletion(before: string, head: string, context: LineContext): Completion {
  const date = /(?:^|\s)(?:v[oó][oó]r|uiterlijk(?: op| voor)?|per|op|tot)\s+([^,:]*)$/i.exec(head)?.[1];
  if (date !== undefined) return found(before, date, dateCandidates(date, context.meetingDate));
  const name = /(?:^|[,/&+]\s*|\s(?:en|met|door)\s+)([^,/&+]*)$/.exec(head)?.[1] ?? head;
  return found(before, name, parties(name, context, ' '));
}

function found(before: string, typed: string, candidates: Candidate[]): Completion {
  return { from: before.length - typed.length, candidates: candidates.slice(0, MOST) };
}

function parties(typed: string, context: LineContext, after: string): Candidate[] {
  const wanted = plain(typed);
  const starts = (name: string): boolean => plain(name).startsWith(wanted);
  return context.parties
    .filter(
      ({ shortName, name }) => starts(shortName) || (wanted.length > 2 && name.split(/\s+/).some(starts)),
    )
    .sort((a, b) => Number(starts(b.shortName)) - Number(starts(a.shortName)))
    .map(({ shortName }) => ({ kind: 'party', label: shortName, insert: shortName + after }));
}

function subjectCandidates(typed: string, context: LineContext): Candidate[] {
  const wanted = plain(typed);
  return context.subjects.flatMap(({ codes, label }): Candidate[] => {
    const code =
      codes.find((one) => plain(one).startsWith(wanted)) ??
      (wanted !== '' && plain(label).includes(wanted) ? codes[0] : undefined);
    return code === undefined
      ? []
      : [{ kind: 'subject', label: `${code} ${label}`, insert: `#${code.replace(/\s+/g, '')} ` }];
  });
}

function verbCandidates(typed: string): Candidate[] {
  const last = /(?:^|.*\s)(\p{L}*)$/u.exec(typed)?.[1] ?? '';
  return verbs
    .filter((verb) => verb.startsWith(last.toLowerCase()))
    .map((verb) => ({
      kind: 'verb',
      label: verb,
      insert: `${typed.slice(0, typed.length - last.length)}${verb} `,
    }));
}

/** What was typed, read as a date, and the usual deadlines counted from the meeting. */
function dateCandidates(typed: string, meetingDate: string): Candidate[] {
  const parsed = parseDutchDate(typed, meetingDate);
  const usual = [
    addDays(meetingDate, 7),
    addDays(meetingDate, 14),
    endOfMonth(meetingDate),
    endOfMonth(addMonths(meetingDate, 1)),
    `${dateParts(meetingDate).year}-12-31`,
  ];
  const fitting = usual.map(formatDate).filter((label) => label.startsWith(typed.trim().toLowerCase()));
  const labels = new Set(parsed.ok ? [formatDate(parsed.date), ...fitting] : fitting);
  return [...labels].map((label) => ({ kind: 'date', label, insert: `${label}: ` }));
}

function endOfMonth(date: string): string {
  const { year, month } = dateParts(date);
  return `${year}-${twoDigits(month)}-${lastDayOfMonth(year, month)}`;
}
