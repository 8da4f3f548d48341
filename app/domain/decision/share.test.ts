import { expect, test } from 'vitest';
import { reasonsNotToAdoptTaakopdrachten, type TaakopdrachtToAdopt } from './effect-detail';
import { reasonsNotToShare, type ShareFacts } from './share';

const adopted: ShareFacts = {
  locked: true,
  withdrawn: false,
  sharesWith: new Set(['rijk-gemeenten']),
  sharedWith: new Set(),
};

test.each<[why: string, more: Partial<ShareFacts>, to: string, reasons: string[]]>([
  ['an adopted besluit, where that was agreed', {}, 'rijk-gemeenten', []],
  ['a draft is not shared', { locked: false }, 'rijk-gemeenten', ['share_not_adopted']],
  ['a withdrawn one neither', { withdrawn: true }, 'rijk-gemeenten', ['share_not_adopted']],
  ['not with any overleg', {}, 'vooroverleg', ['share_not_allowed']],
  ['once is enough', { sharedWith: new Set(['rijk-gemeenten']) }, 'rijk-gemeenten', ['share_already']],
])('sharing: %s', (_why, more, to, reasons) => {
  expect(reasonsNotToShare({ ...adopted, ...more }, to)).toEqual(reasons);
});

const version: TaakopdrachtToAdopt = { id: 't', werkgroepId: 'w', overlegId: 'boha', state: 'rondgestuurd' };

test.each<[why: string, versions: TaakopdrachtToAdopt[], reasons: string[]]>([
  ['one that was put round', [version], []],
  ['straight from concept', [{ ...version, state: 'concept' }], []],
  ['of several werkgroepen at once', [version, { ...version, id: 'u', werkgroepId: 'x' }], []],
  ['two of one werkgroep', [version, { ...version, id: 'u' }], ['taakopdracht_same_werkgroep']],
  ['adopted before', [{ ...version, state: 'vastgesteld' }], ['taakopdracht_not_open']],
  ['replaced', [{ ...version, state: 'vervangen' }], ['taakopdracht_not_open']],
  ['of another overleg', [{ ...version, overlegId: 'dg' }], ['taakopdracht_other_overleg']],
])('adopting taakopdrachten: %s', (_why, versions, reasons) => {
  expect(reasonsNotToAdoptTaakopdrachten(versions, 'boha')).toEqual(reasons);
});
