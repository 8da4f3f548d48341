import { alignParts, type Aligned, type Part } from '~/domain/comparison/align';
import { sectionKinds, type Question, type TaakopdrachtContent } from './content';
import { contentTexts, type ContentNames } from './content-texts';

export type ComparedPart =
  'sections' | 'questions' | 'results' | 'relations' | 'maatregelen' | 'reports' | 'aanbevelingen';

export type ContentComparison = { part: ComparedPart; rows: Aligned[] }[];

/** Two versions part by part; a part that neither has is left out. */
export function compareContents(
  before: TaakopdrachtContent,
  after: TaakopdrachtContent,
  names: ContentNames,
): ContentComparison {
  const parts: [ComparedPart, (content: TaakopdrachtContent) => Part[]][] = [
    ['sections', sectionParts],
    ['questions', ({ questions }) => numberedParts(questions)],
    ['results', ({ results }) => numberedParts(results)],
    [
      'maatregelen',
      ({ maatregelIds }) => maatregelIds.map((id) => ({ key: id, label: '', text: names.get(id) ?? '' })),
    ],
    [
      'relations',
      ({ relations }) =>
        relations.map(({ werkgroepId, text }) => ({ label: names.get(werkgroepId) ?? '', text })),
    ],
    ['reports', ({ reports }) => lineParts(reports)],
    ['aanbevelingen', ({ aanbevelingen }) => lineParts(aanbevelingen)],
  ];
  return parts
    .map(([part, read]) => ({ part, rows: alignParts(read(before), read(after)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Known by its kind, and called after it by the page. */
function sectionParts(content: TaakopdrachtContent): Part[] {
  const texts = contentTexts(content);
  return sectionKinds.flatMap((kind) =>
    texts[kind] === '' ? [] : [{ key: kind, label: kind, text: texts[kind] }],
  );
}

/** Each question by its full number, "2a", with its own text alone. */
const numberedParts = (questions: readonly Question[], above = ''): Part[] =>
  questions.flatMap(({ number, text, items = [] }) => [
    { label: above + number, text },
    ...numberedParts(items, above + number),
  ]);

/** Reports have no number of their own, and their order says nothing. */
const lineParts = (lines: readonly string[]): Part[] => lines.map((text) => ({ label: '', text }));
