import type { Refusal } from '~/domain/outcome';
import { sectionKinds, type SectionKind, type TaakopdrachtContent } from './content';
import { readQuestions } from './notation';

/** What the form says, before the numbered texts are read. */
export type ContentForm = Record<
  SectionKind | 'questions' | 'results' | 'reports' | 'aanbevelingen',
  string
> & {
  relations: readonly { werkgroepId: string; text: string }[];
  maatregelen: readonly string[];
};

const MAX_LINES = 100;
const MAX_LINE = 500;

/** Reads a form into the content of a version, or says at which field and line it can't be read. */
export function contentOf(
  form: ContentForm,
): { ok: true; content: TaakopdrachtContent } | { ok: false; reasons: Refusal[] } {
  const reasons: Refusal[] = [];
  const numbered = (field: 'questions' | 'results') => {
    const read = readQuestions(form[field]);
    if (read.ok) return read.questions;
    reasons.push({ code: read.code, field, params: { line: read.line } });
    return [];
  };
  const lines = (field: 'reports' | 'aanbevelingen') => {
    const found = linesOf(form[field]);
    if (found.length > MAX_LINES || found.some((line) => line.length > MAX_LINE))
      reasons.push({ code: 'lines_too_many', field, params: { lines: MAX_LINES, max: MAX_LINE } });
    return found;
  };
  const content: TaakopdrachtContent = {
    sections: sectionKinds.flatMap((kind) => {
      const text = form[kind].trim();
      return text === '' ? [] : [{ kind, text }];
    }),
    questions: numbered('questions'),
    results: numbered('results'),
    relations: form.relations.flatMap(({ werkgroepId, text }) =>
      linesOf(text).map((line) => ({ werkgroepId, text: line })),
    ),
    reports: lines('reports'),
    maatregelIds: [...form.maatregelen],
    aanbevelingen: lines('aanbevelingen'),
  };
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, content };
}

/** Lines with something on them; the dash or dot with which people start a line in a list is not part of it. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*[-–•*]\s+/, '')
        .trim()
        .replace(/\s+/g, ' '),
    )
    .filter((line) => line !== '');
