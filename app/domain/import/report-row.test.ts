import { expect, test } from 'vitest';
import { againstReport } from './report-row';
import type { Values } from './row';

test.each<[string, Values, string[]]>([
  ['a state and words', { progress: 'loopt', text: 'In vier regio’s begonnen.' }, []],
  ['words without a state', { text: 'In vier regio’s begonnen.' }, ['progress: choice_missing']],
  ['a state without words', { progress: 'loopt' }, ['text: report_text_missing']],
  [
    'evidence that is no link',
    { progress: 'loopt', text: 'Zie de brief.', evidenceUrl: 'brief.pdf' },
    ['evidenceUrl: evidence_not_a_link'],
  ],
])('a report of %s', (_what, to, reasons) => {
  const found = againstReport({ to, from: null, fields: [] });
  expect(found.map(({ key, code }) => `${key}: ${code}`)).toEqual(reasons);
});
