import { expect, it } from 'vitest';
import { readContent } from './content';

it('keeps questions under questions with their numbers as printed', () => {
  const { questions, results } = readContent({
    questions: [{ number: '2', text: 'Welke keuzes?', items: [{ number: 'a', text: 'Voor wie?' }] }],
  });
  expect(questions[0]?.items?.[0]).toEqual({ number: 'a', text: 'Voor wie?' });
  expect(results).toEqual([]);
});

it.each([[null], ['tekst'], [{ sections: [{ kind: 'onbekend', text: '' }] }]])(
  'what is no taakopdracht reads as an empty one, so that a page never fails on it: %j',
  (json) => expect(readContent(json).questions).toEqual([]),
);
