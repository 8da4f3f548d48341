import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeLine } from './completion';
import { parseLine } from './line';
import type { LineContext, LineProblem, ParsedLine } from './parsed-line';
import { nearestNames } from './names';

const context: LineContext = {
  meetingDate: '2021-10-07',
  parties: [
    { id: 'vws', shortName: 'VWS', name: 'Ministerie van Volksgezondheid, Welzijn en Sport' },
    { id: 'vng', shortName: 'VNG', name: 'Vereniging van Nederlandse Gemeenten' },
    { id: 'bgzj', shortName: 'BGZJ', name: 'Branches Gespecialiseerde Zorg voor Jeugd' },
    { id: 'mind', shortName: 'MIND', name: 'MIND' },
    { id: 'iederin', shortName: 'Ieder(in)', name: 'Ieder(in)' },
    { id: 'clienten', shortName: 'cliëntenorganisaties', name: 'Cliëntenorganisaties' },
  ],
  subjects: [
    { kind: 'maatregel', id: 'm17', codes: ['B17'], label: 'Residentiële zorg' },
    { kind: 'maatregel', id: 'm12', codes: ['B12'], label: 'Gecontracteerd aanbod' },
    { kind: 'maatregel', id: 'm1', codes: ['B1', 'B7'], label: 'Lichte zorgvormen' },
    { kind: 'taakopdracht', id: 't', codes: ['Toegang'], label: 'Taakopdracht Toegang' },
  ],
};
const parsed = (text: string): ParsedLine => {
  const result = parseLine(text, context);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.line;
};
const problems = (text: string): [string, string, string[]][] => {
  const result = parseLine(text, context);
  return result.ok
    ? []
    : result.problems.map(({ code, text: about, near }: LineProblem) => [code, about, near]);
};

describe('inbreng', () => {
  test.each<[typed: string, partyId: string | null, text: string, why: string]>([
    ['VNG: wil meer tijd', 'vng', 'wil meer tijd', 'short name'],
    ['vng:  wil meer tijd', 'vng', 'wil meer tijd', 'any case'],
    ['ieder(in): let op de toets', 'iederin', 'let op de toets', 'brackets in the name'],
    ['Clientenorganisaties: eens', 'clienten', 'eens', 'without the accent'],
    ['Vereniging van Nederlandse Gemeenten: eens', 'vng', 'eens', 'full name'],
    ['VNG: twee dingen: tijd en geld', 'vng', 'twee dingen: tijd en geld', 'only the first colon counts'],
    ['Er is geen inbreng', null, 'Er is geen inbreng', 'a note without party'],
    [
      'De voorzitter vat de bespreking samen: iedereen is het eens',
      null,
      'De voorzitter vat de bespreking samen: iedereen is het eens',
      'a sentence with a colon',
    ],
    ['Schorsing van 14:10 tot 14:20', null, 'Schorsing van 14:10 tot 14:20', 'a time is no party'],
  ])('%j', (typed, partyId, text) => {
    expect(parsed(typed)).toEqual({ kind: 'contribution', partyId, text, subjects: [] });
  });
  test('a subject can be pointed at', () => {
    expect(parsed('VNG: zorgen over #B17, en de rest')).toMatchObject({
      text: 'zorgen over, en de rest',
      subjects: [{ kind: 'maatregel', id: 'm17' }],
    });
  });
  test.each<[string, [string, string, string[]][]]>([
    ['VGN: wil tijd', [['party_unknown', 'VGN', ['VNG']]]],
    ['Mindd: eens', [['party_unknown', 'Mindd', ['MIND']]]],
    ['Xyzzy: eens', [['party_unknown', 'Xyzzy', []]]],
    ['VNG, VWS: eens', [['contribution_one_party', 'VNG, VWS', []]]],
    ['VNG: over #B71', [['subject_unknown', '#B71', ['#B17', '#B1', '#B7']]]],
    ['   ', [['line_empty', '', []]]],
    ['a'.repeat(100_000), [['line_too_long', '', []]]],
  ])('%.30s is refused with the nearest names', (typed, expected) => {
    expect(problems(typed)).toEqual(expected);
  });
});

describe('besluit', () => {
  test.each([
    '-> Het BOHA stelt de planning vast',
    '→ Het BOHA stelt de planning vast',
    '=> Het BOHA stelt de planning vast',
    '->Het BOHA stelt de planning vast',
    '--> Het BOHA stelt de planning vast',
  ])('%s', (typed) => {
    expect(parsed(typed)).toEqual({
      kind: 'decision',
      decisionKind: 'stelt_vast',
      sure: true,
      text: 'Het BOHA stelt de planning vast',
      subjects: [],
    });
  });
  test('the words tell the kind, # tells the subject', () => {
    expect(parsed('-> Het BOHA stemt in met de opdracht #toegang')).toMatchObject({
      decisionKind: 'stemt_in',
      text: 'Het BOHA stemt in met de opdracht',
      subjects: [{ kind: 'taakopdracht', id: 't' }],
    });
    expect(parsed('-> Landelijke inkoop hoort bij Regionalisering')).toMatchObject({
      decisionKind: 'stelt_vast',
      sure: false,
    });
  });
  test('an arrow alone is no besluit', () => {
    expect(problems('->')).toEqual([['decision_text_missing', '', []]]);
    expect(problems('-> #B17')).toEqual([['decision_text_missing', '', []]]);
  });
});

describe('actie, told on 7 October 2021', () => {
  test('owners, deadline, words and maatregel in one line', () => {
    expect(parsed('! VNG, VWS voor 1 december: maakt een plan #B17')).toEqual({
      kind: 'action',
      title: 'maakt een plan',
      owners: [
        { partyId: 'vng', role: 'verantwoordelijk' },
        { partyId: 'vws', role: 'verantwoordelijk' },
      ],
      deadline: '2021-12-01',
      maatregelIds: ['m17'],
      noMaatregelReason: null,
      subjects: [],
    });
  });
  test.each<[typed: string, owners: string, deadline: string]>([
    ['!VNG voor 1 dec 2021: x', 'vng', '2021-12-01'],
    ['! VNG vóór 1 december: x', 'vng', '2021-12-01'],
    ['! VNG uiterlijk op 31-12-2021: x', 'vng', '2021-12-31'],
    ['! VNG voor 1 december: : x', 'vng', '2021-12-01'],
    ['! VNG eind januari: x', 'vng', '2022-01-31'],
    ['! VNG voor eind januari: x', 'vng', '2022-01-31'],
    ['! VNG volgende week vrijdag: x', 'vng', '2021-10-15'],
    ['! vng en mind voor 14 oktober: x', 'vng mind', '2021-10-14'],
    ['! VNG/VWS per 1-1-2022: x', 'vng vws', '2022-01-01'],
    ['! Branches Gespecialiseerde Zorg voor Jeugd voor 1 december: x', 'bgzj', '2021-12-01'],
    ['! Ministerie van Volksgezondheid, Welzijn en Sport voor 1 december: x', 'vws', '2021-12-01'],
    [
      '! VNG samen met MIND ondersteund door BGZJ voor 1 december: x',
      'vng mind+samen_met bgzj+ondersteund_door',
      '2021-12-01',
    ],
    ['! VNG, VNG voor 1 december: x', 'vng', '2021-12-01'],
  ])('%s', (typed, owners, deadline) => {
    const line = parsed(typed);
    const told =
      line.kind === 'action'
        ? line.owners
            .map((owner) => owner.partyId + (owner.role === 'verantwoordelijk' ? '' : `+${owner.role}`))
            .join(' ')
        : '';
    expect(told).toBe(owners);
    expect(line).toMatchObject({ deadline });
  });
  test('serving no maatregel is said in words (product rule 7)', () => {
    expect(parsed('! VWS voor 14 oktober: past bijlage 1 aan #geen redactie van de tekst')).toMatchObject({
      title: 'past bijlage 1 aan',
      maatregelIds: [],
      noMaatregelReason: 'redactie van de tekst',
    });
  });
  test('one code of a row with two codes finds the row, once', () => {
    expect(parsed('! VNG voor 1 december: x #B1 #b7')).toMatchObject({ maatregelIds: ['m1'] });
  });
  test.each<[string, [string, string, string[]][]]>([
    ['! VNG voor 31 februari: x', [['date_impossible', '31 februari', []]]],
    ['! VNG 31 februari: x', [['date_impossible', '31 februari', []]]],
    ['! VNG voor binnenkort: x', [['date_unreadable', 'binnenkort', []]]],
    ['! VNG voor maandag 1 december 2021: x', [['date_weekday_wrong', 'maandag 1 december 2021', []]]],
    ['! VNG voor 1 december 2020: x', [['deadline_past', '1 december 2020', []]]],
    ['! VNG: x', [['deadline_missing', '', []]]],
    ['! voor 1 december: x', [['action_owner_missing', '', []]]],
    ['! VGN voor 1 december: x', [['party_unknown', 'VGN', ['VNG']]]],
    ['! VNG voor 1 december', [['action_colon_missing', 'VNG voor 1 december', []]]],
    ['! VNG voor 1 december:', [['action_text_missing', '', []]]],
    [
      '! VGN: x #B99',
      [
        ['party_unknown', 'VGN', ['VNG']],
        ['deadline_missing', '', []],
        ['subject_unknown', '#B99', []],
      ],
    ],
  ])('%s is refused', (typed, expected) => {
    expect(problems(typed)).toEqual(expected);
  });
});

test('any line is read or refused, never thrown at', () => {
  const part = fc.constantFrom(
    '!',
    '->',
    '#',
    ':',
    ' ',
    'VNG',
    'voor',
    '1 december',
    'en',
    ',',
    'B17',
    'x',
    '\n',
    '#geen',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const result = parseLine(parts.join(''), context);
      expect(result.ok || result.problems.length > 0).toBe(true);
    }),
  );
});

test('near names come in order of likeness', () => {
  expect(nearestNames('vwz', ['VNG', 'VWS', 'BZK'])).toEqual(['VWS']);
  expect(nearestNames('clienten', ['cliëntenorganisaties', 'MIND'])).toEqual(['cliëntenorganisaties']);
});

describe('completion at the caret (|)', () => {
  const complete = (marked: string): [string, string[]] => {
    const caret = marked.indexOf('|');
    const text = marked.replace('|', '');
    const { from, candidates } = completeLine(text, caret, context);
    return [text.slice(0, from), candidates.map((candidate) => candidate.insert)];
  };
  test.each<[string, string, string[]]>([
    ['v|', '', ['VWS: ', 'VNG: ']],
    ['gem|', '', ['VNG: ']],
    ['cli|', '', ['cliëntenorganisaties: ']],
    ['VNG: over #b|', 'VNG: over ', ['#B17 ', '#B12 ', '#B1 ']],
    ['VNG: over #resi|', 'VNG: over ', ['#B17 ']],
    [
      '-> |',
      '-> ',
      ['stelt vast ', 'stemt in met ', 'neemt kennis van ', 'houdt aan ', 'geeft opdracht ', 'wijst af '],
    ],
    ['-> Het BOHA st|', '-> ', ['Het BOHA stelt vast ', 'Het BOHA stemt in met ']],
    ['! VNG, m|', '! VNG, ', ['MIND ']],
    ['! VNG voor 1 dec|', '! VNG voor ', ['1 december 2021: ']],
    ['! VNG voor 3|', '! VNG voor ', ['31 oktober 2021: ', '30 november 2021: ', '31 december 2021: ']],
    [
      '! VNG voor |',
      '! VNG voor ',
      [
        '14 oktober 2021: ',
        '21 oktober 2021: ',
        '31 oktober 2021: ',
        '30 november 2021: ',
        '31 december 2021: ',
      ],
    ],
    ['VNG: wil meer |', '', []],
    ['|', '', []],
  ])('%s', (marked, kept, inserts) => {
    expect(complete(marked)).toEqual([kept, inserts]);
  });
});
