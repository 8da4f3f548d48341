import { describe, expect, it } from 'vitest';
import { contentTexts, relationText, searchText, toldContent } from './content-texts';
import { contentOf, type ContentForm } from './write-content';

const empty: ContentForm = {
  uitgangspunten: '',
  probleemstelling: '',
  doelstelling: '',
  opdracht: '',
  afbakening: '',
  toelichting: '',
  questions: '',
  results: '',
  reports: '',
  aanbevelingen: '',
  relations: [],
  maatregelen: [],
};

const full: ContentForm = {
  ...empty,
  doelstelling: 'Iedereen vindt hulp.\n\nDicht bij huis.',
  questions: '1. Wie\n   a. Jong\n2. Wat',
  results: '1. Een plan',
  reports: 'Rapport A\nRapport B',
  relations: [{ werkgroepId: 'w1', text: 'Samen optrekken\nSamen rekenen' }],
  maatregelen: ['m1', 'm2'],
};

const contentIn = (form: ContentForm) => {
  const read = contentOf(form);
  if (!read.ok) throw new Error('unreadable');
  return read.content;
};

it('gives back in its form what was written in it', () => {
  const content = contentIn(full);
  const { relations: _r, maatregelen: _m, ...texts } = full;
  expect(contentTexts(content)).toEqual(texts);
  expect(relationText(content, 'w1')).toBe('Samen optrekken\nSamen rekenen');
  expect(content.maatregelIds).toEqual(['m1', 'm2']);
  expect(searchText(content)).toContain('Samen rekenen');
});

it('leaves out what is empty, and takes the dash off a line', () => {
  const content = contentIn({ ...empty, reports: '- Rapport A\n\n • Rapport  B ' });
  expect(content.reports).toEqual(['Rapport A', 'Rapport B']);
  expect(content.sections).toEqual([]);
});

it('tells relations and maatregelen by name', () => {
  const names = new Map([
    ['w1', 'Inkoop'],
    ['m1', 'B2'],
    ['m2', 'B17'],
  ]);
  expect(toldContent(contentIn(full), names)).toMatchObject({
    relations: 'Inkoop: Samen optrekken\nInkoop: Samen rekenen',
    maatregelen: 'B2, B17',
  });
});

describe('what can’t be read', () => {
  it.each<[string, Partial<ContentForm>, { code: string; field: string }[]]>([
    ['a question without text', { questions: '1.' }, [{ code: 'question_empty', field: 'questions' }]],
    ['a result without text', { results: '1.' }, [{ code: 'question_empty', field: 'results' }]],
    [
      'both',
      { questions: 'Vragen:\n1. Wie', results: '1.' },
      [
        { code: 'questions_start_unmarked', field: 'questions' },
        { code: 'question_empty', field: 'results' },
      ],
    ],
    [
      'a report as long as a chapter',
      { reports: 'x'.repeat(501) },
      [{ code: 'lines_too_many', field: 'reports' }],
    ],
    ['too many reports', { reports: 'x\n'.repeat(101) }, [{ code: 'lines_too_many', field: 'reports' }]],
  ])('%s', (_what, form, expected) => {
    const read = contentOf({ ...empty, ...form });
    expect(read).toMatchObject({ ok: false, reasons: expected });
  });
});
