import { expect, test } from 'vitest';
import { typedSource, withTypedSource } from './typed';

const scanned = { document: 'vng-rapportage', place: 'regels 1-4' };

test.each<[string, unknown, string, unknown]>([
  ['typed for the first time', null, 'Enquête van VNG', { place: 'Enquête van VNG' }],
  ['nothing typed', null, '', null],
  ['typed otherwise', { place: 'Enquête' }, 'Enquête van 2023', { place: 'Enquête van 2023' }],
  ['taken away', { place: 'Enquête' }, '', null],
  ['a document stays the source', scanned, 'iets anders', scanned],
  ['what is our own stays so while nothing is typed', { own: 'voorbeeld' }, '', { own: 'voorbeeld' }],
])('%s', (_why, stored, typed, expected) => {
  expect(withTypedSource(stored, typed)).toEqual(expected);
});

test('a document is not typed over', () => {
  expect(typedSource(scanned)).toBeNull();
  expect(typedSource({ place: 'Enquête' })).toBe('Enquête');
  expect(typedSource(null)).toBe('');
});
