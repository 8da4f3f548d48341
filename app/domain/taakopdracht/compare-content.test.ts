import { expect, it } from 'vitest';
import { compareContents } from './compare-content';
import { readContent } from './content';

const names = new Map([
  ['w1', 'Inkoop'],
  ['m1', 'B2 Toegang'],
  ['m2', 'B17 Residentiële zorg'],
]);

const before = readContent({
  sections: [{ kind: 'doelstelling', text: 'Iedereen vindt hulp.' }],
  questions: [
    { number: '1', text: 'Wie geeft de hulp?', items: [{ number: 'a', text: 'In het dorp' }] },
    { number: '2', text: 'Wat kost het?' },
  ],
  relations: [{ werkgroepId: 'w1', text: 'Samen optrekken bij de inkoop' }],
  maatregelIds: ['m1'],
});

const after = readContent({
  sections: [
    { kind: 'doelstelling', text: 'Iedereen vindt snel hulp.' },
    { kind: 'afbakening', text: 'Niet de zorg voor ouderen.' },
  ],
  questions: [
    { number: '1', text: 'Waar vindt men hulp?' },
    { number: '2', text: 'Wie geeft de hulp?', items: [{ number: 'a', text: 'In het dorp' }] },
    { number: '3', text: 'Wat kost het?' },
  ],
  relations: [{ werkgroepId: 'w1', text: 'Samen optrekken bij de inkoop' }],
  maatregelIds: ['m1', 'm2'],
});

it('tells part by part what is new, otherwise worded, renumbered, gone', () => {
  const shown = compareContents(before, after, names).map(({ part, rows }) => [
    part,
    ...rows.map(
      ({ before: old, after: now, change }) => `${change} ${old?.label ?? '-'}>${now?.label ?? '-'}`,
    ),
  ]);
  expect(shown).toEqual([
    ['sections', 'changed doelstelling>doelstelling', 'added ->afbakening'],
    ['questions', 'added ->1', 'renumbered 1>2', 'renumbered 1a>2a', 'renumbered 2>3'],
    ['maatregelen', 'same >', 'added ->'],
    ['relations', 'same Inkoop>Inkoop'],
  ]);
});

it('of two empty versions says nothing', () => {
  expect(compareContents(readContent({}), readContent({}), names)).toEqual([]);
});
