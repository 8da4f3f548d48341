import type { LineProblem, SubjectRef } from './parsed-line';
import { findSubject, nearestNames, type NamedSubject } from './names';

export type TakenSubjects = {
  /** The text without the # words. */
  rest: string;
  subjects: SubjectRef[];
  noMaatregelReason: string | null;
  problems: LineProblem[];
};

/** Takes "#B17" and "#geen reden" out of a line. A # in the middle of a word, or before a digit, is just text. */
export function takeSubjects(text: string, known: readonly NamedSubject[]): TakenSubjects {
  const [, before = text, reason] = /^([\s\S]*?)(?:^|\s)#geen\b:?\s*([\s\S]*)$/i.exec(text) ?? [];
  const subjects: SubjectRef[] = [];
  const problems: LineProblem[] = [];
  const rest = before.replace(
    /(^|\s)#([a-zë][\wë.-]*)([.,;]?)(?=\s|$)/gi,
    (_all, space: string, code: string, sign: string) => {
      const word = code.replace(/[.-]+$/, '');
      const found = findSubject(word, known);
      if (!found)
        problems.push({ code: 'subject_unknown', text: `#${word}`, near: nearestCodes(word, known) });
      else if (!subjects.some((subject) => subject.id === found.id))
        subjects.push({ kind: found.kind, id: found.id });
      return sign === '' ? space : sign;
    },
  );
  return {
    rest: rest.replace(/[ \t]{2,}/g, ' ').trim(),
    subjects,
    noMaatregelReason: reason === undefined ? null : reason.trim() || null,
    problems,
  };
}

function nearestCodes(word: string, known: readonly NamedSubject[]): string[] {
  return nearestNames(
    word,
    known.flatMap((subject) => subject.codes),
  ).map((code) => `#${code}`);
}
