import { describe, expect, it } from 'vitest';
import { doubtsAbout, readDoubt, readProvenance } from './provenance';

const doubt = { literal: '(817)', reading: 'B17', why: 'De scan leest B als 8.' };

describe('where a fact was read', () => {
  it.each<[string, unknown, Partial<ReturnType<typeof readProvenance>>]>([
    ['what people typed themselves has no source', null, { document: null, own: null, doubts: [] }],
    [
      'a document and a place',
      { document: 'tabel-1', place: 'regel 665' },
      { document: 'tabel-1', place: 'regel 665' },
    ],
    ['made up, with the reason', { own: 'voorbeeld' }, { document: null, own: 'voorbeeld' }],
    [
      'one doubt reads as a list of one, so that no screen forgets it',
      { document: 'tabel-1', place: 'regel 665', doubt: { field: 'code', ...doubt } },
      { doubts: [{ field: 'code', ...doubt }] },
    ],
    ['a shape that is not ours is no source, never an error', { document: 7 }, { document: null }],
  ])('%s', (_why, json, expected) => expect(readProvenance(json)).toMatchObject(expected));

  it('finds the doubts about one field', () => {
    const provenance = readProvenance({ doubt: [{ field: 'code', ...doubt }, doubt] });
    expect(doubtsAbout(provenance, 'code')).toHaveLength(1);
  });

  it.each([
    ['a cell without doubt', null, null],
    ['a cell with doubt', doubt, { field: null, ...doubt }],
  ])('%s', (_why, json, expected) => expect(readDoubt(json)).toEqual(expected));
});
