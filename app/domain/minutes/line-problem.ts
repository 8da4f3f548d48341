import type { Refusal } from '~/domain/outcome';
import type { LineProblem, LineRefusal } from './parsed-line';

/** Codes that a line box adds to those of its parser: with a name that was perhaps meant, and what a besluit does. */
export const lineBoxRefusals = [
  'line_party_unknown',
  'line_party_near',
  'line_subject_near',
  'line_effect_missing',
  'lines_too_many',
] as const;
export type LineBoxRefusal = LineRefusal | (typeof lineBoxRefusals)[number];

const withNear: Partial<Record<LineRefusal, LineBoxRefusal>> = {
  party_unknown: 'line_party_near',
  subject_unknown: 'line_subject_near',
};

/** A problem of the parser as a refusal at the line box; `row` counts from 1 when several lines came at once. */
export function lineRefusal(problem: LineProblem, row: number): Refusal & { code: LineBoxRefusal } {
  const near = problem.near.join(', ');
  const plain = problem.code === 'party_unknown' ? 'line_party_unknown' : problem.code;
  const code = near === '' ? plain : (withNear[problem.code] ?? plain);
  return { code, field: 'line', params: { text: problem.text, near, row } };
}
