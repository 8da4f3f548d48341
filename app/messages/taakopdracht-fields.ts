import type { ContentTexts } from '~/domain/taakopdracht/content-texts';
import type { ComparedPart } from '~/domain/taakopdracht/compare-content';
import { sectionWords } from './werkgroep';

/** What the fields of a taakopdracht are called, in its form, beside another text and in its history. */
export const opdrachtFieldWords: Record<keyof ContentTexts | 'label' | 'note' | 'maatregelen', string> = {
  label: 'Hoe de versie heet',
  note: 'Wat deze versie verandert, en waarom',
  ...sectionWords,
  questions: 'Vragen',
  results: 'Wat eruit moet komen',
  reports: 'Stukken om te gebruiken',
  aanbevelingen: 'Aanbevelingen die erbij horen',
  maatregelen: 'Maatregelen',
};

export const comparedPartWords: Record<ComparedPart, string> = {
  sections: 'Waarom en waarvoor',
  questions: 'Vragen',
  results: 'Wat eruit moet komen',
  relations: 'Hangt samen met',
  maatregelen: 'Maatregelen',
  reports: 'Stukken om te gebruiken',
  aanbevelingen: 'Aanbevelingen die erbij horen',
};
