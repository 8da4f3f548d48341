import { describe, expect, test } from 'vitest';
import type { Actor } from './actor';
import { may } from './may';

const nobody: Actor = {
  personId: 'p',
  name: 'iemand',
  programmaId: 'national',
  secretarisOf: new Set(),
  werkgroepsecretarisOf: new Set(),
  werkgroepvoorzitterOf: new Set(),
  werkgroeplidOf: new Set(),
  parties: new Set(),
  actingParties: new Set(),
  participatesIn: new Set(),
  substituteOf: new Set(),
  substituteActing: new Set(),
  financien: false,
  lezer: false,
  beheerder: false,
};
const toegang = { programmaId: 'national', werkgroepId: 'toegang', overlegId: 'boha' };
const one = (id: string) => new Set([id]);

describe('the dates and the members of a werkgroep', () => {
  test.each<[string, Partial<Actor>, boolean, boolean]>([
    [
      'its chair plans, and does not choose who sits there',
      { werkgroepvoorzitterOf: one('toegang') },
      true,
      false,
    ],
    ['its secretary does both', { werkgroepsecretarisOf: one('toegang') }, true, true],
    ['the secretary of its overleg does both', { secretarisOf: one('boha') }, true, true],
    ['a member reads', { werkgroeplidOf: one('toegang') }, false, false],
    ['the chair of another werkgroep', { werkgroepvoorzitterOf: one('inkoop') }, false, false],
    ['the secretary of another overleg', { secretarisOf: one('dg') }, false, false],
    ['a participant of its overleg', { participatesIn: one('boha') }, false, false],
    ['a beheerder', { beheerder: true }, false, false],
    ['its chair, elsewhere', { programmaId: 'regio', werkgroepvoorzitterOf: one('toegang') }, false, false],
  ])('%s', (_who, grants, plans, manages) => {
    const actor = { ...nobody, ...grants };
    expect([may(actor, 'werkgroep:plan', toegang), may(actor, 'werkgroep:manage', toegang)]).toEqual([
      plans,
      manages,
    ]);
  });
});
