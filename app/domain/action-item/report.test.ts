import { expect, test } from 'vitest';
import { reasonsNotToReport, reportingParty } from './report';

const facts = (changed: Partial<Parameters<typeof reasonsNotToReport>[0]> = {}) => ({
  withdrawn: false,
  ownNamed: ['vng'],
  ...changed,
});

type Draft = { partyId: string | null; text: string; evidenceUrl?: string };

test.each<[string, ReturnType<typeof facts>, Draft, string[]]>([
  ['one named party needs no choice', facts(), { partyId: null, text: 'Klaar' }, []],
  [
    'the choice is one of the own',
    facts({ ownNamed: ['vng', 'vws'] }),
    { partyId: 'vws', text: 'Klaar' },
    [],
  ],
  [
    'with two it must be said which',
    facts({ ownNamed: ['vng', 'vws'] }),
    { partyId: null, text: 'Klaar' },
    ['report_party_missing'],
  ],
  ['not in the name of somebody else', facts(), { partyId: 'mind', text: 'Klaar' }, ['report_party_missing']],
  [
    'a state without a sentence says too little',
    facts(),
    { partyId: null, text: ' \n' },
    ['report_text_missing'],
  ],
  [
    'evidence is an address on the web',
    facts(),
    { partyId: null, text: 'Klaar', evidenceUrl: 'https://example.org/rapport' },
    [],
  ],
  ...['rapport.pdf', 'javascript:alert(1)', 'mailto:vng@example.org', 'https://'].map(
    (evidenceUrl): [string, ReturnType<typeof facts>, Draft, string[]] => [
      `${evidenceUrl} is none`,
      facts(),
      { partyId: null, text: 'Klaar', evidenceUrl },
      ['evidence_not_a_link'],
    ],
  ),
  [
    'what was taken back is not done any more',
    facts({ withdrawn: true }),
    { partyId: null, text: '' },
    ['report_action_withdrawn'],
  ],
])('%s', (_why, given, draft, codes) => {
  expect(reasonsNotToReport(given, { evidenceUrl: '', ...draft }).map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['the only one', ['vng'], null, 'vng'],
  ['none to choose from', [], null, null],
  ['two and no choice', ['vng', 'vws'], null, null],
])('who reports: %s', (_why, ownNamed, chosen, expected) => {
  expect(reportingParty(facts({ ownNamed }), chosen)).toBe(expected);
});
