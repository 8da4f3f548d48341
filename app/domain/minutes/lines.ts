import { parseLine } from './line';
import type { LineContext, LineProblem, ParsedLine } from './parsed-line';

export type DecisionLine = Extract<ParsedLine, { kind: 'decision' }>;
export type ActionLine = Extract<ParsedLine, { kind: 'action' }>;
export type ContributionLine = Extract<ParsedLine, { kind: 'contribution' }>;

/** What is to be written, in order: actions that follow a besluit at once belong to it. */
export type Planned = ContributionLine | ActionLine | (DecisionLine & { actions: ActionLine[] });

export type Plan =
  { ok: true; planned: Planned[] } | { ok: false; problems: (LineProblem & { row: number })[] };

/** Lines that can be saved at once. */
export const MAX_LINES = 200;

/** What a line is, told from its first sign alone; for the event of a try that can't be read. */
export function lineKind(line: string): ParsedLine['kind'] {
  const text = line.trimStart();
  if (/^(?:[-–—=]+>|[→⇒➔])/.test(text)) return 'decision';
  return text.startsWith('!') ? 'action' : 'contribution';
}

/**
 * Typed or pasted text as lines, empty ones dropped. A besluit may carry its actie on the same line, after " ! ":
 * "-> geeft opdracht ... ! VWS voor 1 december: maakt een plan #B17".
 */
export function splitLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      if (lineKind(line) !== 'decision') return [line];
      const [first = '', ...actions] = line.split(/\s!\s+(?=[^:]{2,200}:\s)/);
      return [first, ...actions.map((action) => `! ${action}`)];
    });
}

/** Reads all lines, or names every line that can't be read; nothing is half taken. */
export function planLines(text: string, context: LineContext): Plan {
  const planned: Planned[] = [];
  const problems: (LineProblem & { row: number })[] = [];
  splitLines(text).forEach((typed, index) => {
    const read = parseLine(typed, context);
    if (!read.ok) {
      problems.push(...read.problems.map((problem) => ({ ...problem, row: index + 1 })));
      return;
    }
    const last = planned.at(-1);
    if (read.line.kind === 'decision') planned.push({ ...read.line, actions: [] });
    else if (read.line.kind === 'contribution')
      planned.push({ ...read.line, text: spoken(typed, read.line) });
    else if (last?.kind === 'decision') last.actions.push(read.line);
    else planned.push(read.line);
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, planned };
}

/** In inbreng a # word is part of the sentence: "zorgen over #B17" is kept as "zorgen over B17". */
function spoken(typed: string, line: ContributionLine): string {
  const words = line.partyId === null ? typed : typed.slice(typed.indexOf(':') + 1);
  return words.replace(/(^|\s)#(?=\p{L})/gu, '$1').trim();
}
