import type { SectionKind, TaakopdrachtContent } from './content';
import { writeQuestions } from './notation';

export type ContentTexts = Record<
  SectionKind | 'questions' | 'results' | 'reports' | 'aanbevelingen',
  string
>;

/** The parts of a version as they stand in its form. */
export function contentTexts(content: TaakopdrachtContent): ContentTexts {
  const section = (kind: SectionKind): string =>
    content.sections
      .filter((one) => one.kind === kind)
      .map(({ text }) => text)
      .join('\n\n');
  return {
    uitgangspunten: section('uitgangspunten'),
    probleemstelling: section('probleemstelling'),
    doelstelling: section('doelstelling'),
    opdracht: section('opdracht'),
    afbakening: section('afbakening'),
    toelichting: section('toelichting'),
    questions: writeQuestions(content.questions),
    results: writeQuestions(content.results),
    reports: content.reports.join('\n'),
    aanbevelingen: content.aanbevelingen.join('\n'),
  };
}

/** What is said of a relation with another werkgroep, one sentence per line. */
export const relationText = (content: TaakopdrachtContent, werkgroepId: string): string =>
  content.relations
    .filter((one) => one.werkgroepId === werkgroepId)
    .map(({ text }) => text)
    .join('\n');

/** All its words in one text, for search. */
export const searchText = (content: TaakopdrachtContent): string =>
  [...Object.values(contentTexts(content)), ...content.relations.map(({ text }) => text)]
    .filter((text) => text !== '')
    .join('\n');

/** The names behind the ids in a version: of werkgroepen and of maatregelen. */
export type ContentNames = ReadonlyMap<string, string>;

/** The parts of a version as people read them in its history. */
export function toldContent(content: TaakopdrachtContent, names: ContentNames): Record<string, string> {
  const named = (id: string) => names.get(id) ?? '';
  return {
    ...contentTexts(content),
    relations: content.relations.map(({ werkgroepId, text }) => `${named(werkgroepId)}: ${text}`).join('\n'),
    maatregelen: content.maatregelIds.map(named).join(', '),
  };
}
