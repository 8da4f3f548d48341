import { describe, expect, test } from 'vitest';
import { fileName, folderName, onceOnly } from './entry-names';

describe('the folder of a part', () => {
  test.each([
    ['number and title', '3a', 'Analyse van de toegang', '3a Analyse van de toegang'],
    ['a slash makes no folder', '2a', 'Inkoop/administratie\\lasten', '2a Inkoop-administratie-lasten'],
    ['dots lead nowhere', '', '../../etc', '-..-etc'],
    ['a title of dots', '', '..', 'bestand'],
    ['no number', '', 'Rapportage', 'Rapportage'],
    ['signs that Windows refuses', '1', 'Wat: "nu"? <ja>|*', '1 Wat nu ja'],
    ['no dot or space at the end', '1', 'Einde. . ', '1 Einde'],
    ['letters with accents stay', '4b', 'Cliënten één', '4b Cliënten één'],
    ['turned reading direction', '5', 'nota\u202efdp.exe', '5 notafdp.exe'],
    ['a device of Windows', '', 'CON', '_CON'],
  ])('%s', (_why, label, title, expected) => expect(folderName(label, title)).toBe(expected));

  test('is cut, not refused, when it is long', () => {
    expect([...folderName('3a', 'é'.repeat(300))]).toHaveLength(80);
  });
});

describe('a file in it', () => {
  test.each([
    ['as it is called', 'Advies.pdf', 'Advies.pdf'],
    ['without its folders', '/etc/passwd', 'passwd'],
    ['without going up', '..\\..\\advies.pdf', 'advies.pdf'],
    ['a device with an extension', 'aux.docx', '_aux.docx'],
  ])('%s', (_why, given, expected) => expect(fileName(given)).toBe(expected));

  test('keeps its extension when it is cut', () => {
    const cut = fileName(`${'a'.repeat(300)}.docx`);
    expect([...cut]).toHaveLength(120);
    expect(cut).toMatch(/a\.docx$/);
  });
});

test('no name is given out twice, also where capitals don’t count', () => {
  const once = onceOnly();
  expect(['advies.pdf', 'Advies.pdf', 'ADVIES.pdf', 'advies (2).pdf', '3a', '3A'].map(once)).toEqual([
    'advies.pdf',
    'Advies (2).pdf',
    'ADVIES (3).pdf',
    'advies (2) (2).pdf',
    '3a',
    '3A (2)',
  ]);
});
