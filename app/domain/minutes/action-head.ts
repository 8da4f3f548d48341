import { parseDutchDate, type ParsedDate } from '~/domain/dates/parse-date';
import type { ActionRoleKind } from '../action-item/assign';
import { findParty, nearestNames } from './names';
import type { LineContext, LineOwner, LineProblem } from './parsed-line';

export type ActionHead = {
  owners: LineOwner[];
  deadline: string | undefined;
  problems: LineProblem[];
};

const deadlineWord = /\s(?:v[oó][oó]r|uiterlijk(?: op| voor)?|tot|op|per)\s/gi;
const roleWords: [RegExp, ActionRoleKind][] = [
  [/\s(?:samen\s)?met\s/i, 'samen_met'],
  [/\sondersteund\sdoor\s/i, 'ondersteund_door'],
];

/** The part of an action line before the colon: "VNG, VWS samen met MIND voor 1 december". */
export function parseActionHead(head: string, context: LineContext): ActionHead {
  const { names, date } = splitDeadline(` ${head.trim().slice(0, 400)} `, context.meetingDate);
  const problems: LineProblem[] = [];
  const owners = ownersOf(names, context, problems);
  if (owners.every((owner) => owner.role !== 'verantwoordelijk') && problems.length === 0) {
    problems.push({ code: 'action_owner_missing', text: '', near: [] });
  }
  const deadline = date?.parsed.ok ? date.parsed.date : undefined;
  if (date === undefined) problems.push({ code: 'deadline_missing', text: '', near: [] });
  else if (!date.parsed.ok) {
    const { reason } = date.parsed;
    problems.push({
      code: reason === 'date_year_missing' ? 'date_unreadable' : reason,
      text: date.text,
      near: [],
    });
  } else if (deadline !== undefined && deadline < context.meetingDate) {
    problems.push({ code: 'deadline_past', text: date.text, near: [] });
  }
  return { owners, deadline, problems };
}

type Split = { names: string; date: { text: string; parsed: ParsedDate } | undefined };

/** At the last "voor", "uiterlijk" or "op" with a date behind it; else the words at the end that read as a date. */
function splitDeadline(head: string, meetingDate: string): Split {
  const cuts = [...head.matchAll(deadlineWord)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const marked = cuts.map(([end, start]) => splitAt(head, end, start, meetingDate));
  const readable = marked.findLast((split) => split.date?.parsed.ok) ?? marked.findLast(isDate);
  if (readable) return readable;
  const spaces = [...head.matchAll(/\s+/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const bare = spaces.map(([end, start]) => splitAt(head, end, start, meetingDate)).find(isDate);
  return bare ?? marked.at(-1) ?? { names: head, date: undefined };
}

function splitAt(head: string, end: number, start: number, meetingDate: string): Split {
  const text = head.slice(start).trim();
  return { names: `${head.slice(0, end)} `, date: { text, parsed: parseDutchDate(text, meetingDate) } };
}

/** A day that does not exist is a date too: it deserves its own sentence. */
function isDate(split: Split): boolean {
  return (
    split.date !== undefined &&
    split.date.text !== '' &&
    (split.date.parsed.ok || split.date.parsed.reason !== 'date_unreadable')
  );
}

function ownersOf(names: string, context: LineContext, problems: LineProblem[]): LineOwner[] {
  const owners: LineOwner[] = [];
  for (const { text, role } of splitRoles(names)) {
    for (const name of splitNames(text, context)) {
      const party = findParty(name, context.parties);
      const near = nearestNames(
        name,
        context.parties.map((one) => one.shortName),
      );
      if (!party) problems.push({ code: 'party_unknown', text: name, near });
      else if (!owners.some((owner) => owner.partyId === party.id)) owners.push({ partyId: party.id, role });
    }
  }
  return owners;
}

function splitRoles(names: string): { text: string; role: ActionRoleKind }[] {
  const found = roleWords
    .flatMap(([word, role]) => {
      const match = word.exec(names);
      return match ? [{ from: match.index, to: match.index + match[0].length, role }] : [];
    })
    .sort((a, b) => a.from - b.from);
  const first = { to: 0, role: 'verantwoordelijk' as const };
  return [first, ...found].map(({ to, role }, index) => ({
    text: names.slice(to, found[index]?.from),
    role,
  }));
}

/** A name may hold a comma or "en" itself, so the longer piece is tried first. */
function splitNames(text: string, context: LineContext): string[] {
  if (findParty(text, context.parties)) return [text.trim()];
  return text
    .split(/[,/&+]/)
    .flatMap((piece) => (findParty(piece, context.parties) ? [piece] : piece.split(/\sen\s/)))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
