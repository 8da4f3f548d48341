import { guessDecisionKind } from '~/domain/decision/kinds';
import { parseActionHead } from './action-head';
import { findParty, nearestNames, type NamedParty } from './names';
import type { LineContext, LineProblem, LineRefusal, LineResult } from './parsed-line';
import { takeSubjects } from './subjects';

export const MAX_LINE_LENGTH = 20_000;

/**
 * The one line box of the minutes:
 * | typed | becomes |
 * | `VNG: text` | inbreng of VNG |
 * | `text` | a note without party |
 * | `-> text` | a besluit, its kind guessed from the words |
 * | `! VNG, VWS voor 1 december: text #B17` | an action with owners, deadline and maatregel |
 */
export function parseLine(input: string, context: LineContext): LineResult {
  const text = input.trim();
  if (text === '') return refuse('line_empty', '');
  if (text.length > MAX_LINE_LENGTH) return refuse('line_too_long', '');
  const decision = /^(?:[-–—=]+>|[→⇒➔])\s*([\s\S]*)$/.exec(text);
  if (decision) return parseDecision(decision[1] ?? '', context);
  if (text.startsWith('!')) return parseAction(text.slice(1).trim(), context);
  return parseContribution(text, context);
}

function parseDecision(text: string, context: LineContext): LineResult {
  const { rest, subjects, problems, noMaatregelReason } = takeSubjects(text, context.subjects);
  if (rest === '') problems.unshift({ code: 'decision_text_missing', text: '', near: [] });
  if (problems.length > 0) return { ok: false, problems };
  const { kind: decisionKind, sure } = guessDecisionKind(rest);
  const reason = noMaatregelReason === null ? {} : { noEffectReason: noMaatregelReason };
  return { ok: true, line: { kind: 'decision', decisionKind, sure, text: rest, subjects, ...reason } };
}

function parseAction(text: string, context: LineContext): LineResult {
  const [, head, body = ''] = /^([^:]*):(?:\s*:)?(?:\s+([\s\S]*))?$/.exec(text) ?? [];
  if (head === undefined) return refuse('action_colon_missing', text.slice(0, 60));
  const { owners, deadline, problems: headProblems } = parseActionHead(head, context);
  const {
    rest,
    subjects,
    problems: subjectProblems,
    noMaatregelReason,
  } = takeSubjects(body, context.subjects);
  const problems = [...headProblems, ...subjectProblems];
  if (rest === '') problems.push({ code: 'action_text_missing', text: '', near: [] });
  if (problems.length > 0 || deadline === undefined) return { ok: false, problems };
  const maatregelIds = subjects
    .filter((subject) => subject.kind === 'maatregel')
    .map((subject) => subject.id);
  const others = subjects.filter((subject) => subject.kind !== 'maatregel');
  return {
    ok: true,
    line: {
      kind: 'action',
      title: rest,
      owners,
      deadline,
      maatregelIds,
      noMaatregelReason,
      subjects: others,
    },
  };
}

/** A short beginning before ": " names a party; a long one is simply a sentence with a colon in it. */
function parseContribution(text: string, context: LineContext): LineResult {
  const { rest, subjects, problems } = takeSubjects(text, context.subjects);
  const [, head = '', body = ''] = /^([^:\n]{1,80}):\s+(\S[\s\S]*)$/.exec(rest) ?? [];
  const party = findParty(head, context.parties);
  const isSentence = head === '' || head.trim().split(/\s+/).length > 3;
  if (party === undefined && !isSentence) problems.unshift(unknownSpeaker(head, context.parties));
  if (problems.length > 0) return { ok: false, problems };
  const line = {
    kind: 'contribution',
    partyId: party?.id ?? null,
    text: party ? body : rest,
    subjects,
  } as const;
  return { ok: true, line };
}

function unknownSpeaker(head: string, parties: readonly NamedParty[]): LineProblem {
  const several = head.split(/,|\/|&| en /).filter((name) => findParty(name, parties)).length > 1;
  const near = nearestNames(
    head,
    parties.map((party) => party.shortName),
  );
  return several
    ? { code: 'contribution_one_party', text: head.trim(), near: [] }
    : { code: 'party_unknown', text: head.trim(), near };
}

function refuse(code: LineRefusal, text: string): LineResult {
  return { ok: false, problems: [{ code, text, near: [] }] };
}
