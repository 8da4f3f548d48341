import { describe, expect, test } from 'vitest';
import type { OverlegInput } from '~/domain/overleg/schema';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { changeOverleg } from '~/services/overleg/change-overleg.server';
import { eventsSince, lastEvent, makeBoha } from '../../factories/boha';
import { testDatabase } from '../../support/database';

await testDatabase();
const boha = await makeBoha();

const input = (changed: Partial<OverlegInput> = {}): OverlegInput => ({
  defaultPlace: 'Den Haag',
  defaultStartTime: '10:00',
  defaultMinutes: 120,
  version: 1,
  participants: [{ partyId: boha.party.vng, kind: 'deelnemer', chairOrder: 1, chairFunction: null }],
  standingItems: [{ id: null, title: 'Opening', purposes: [], minutes: 5 }],
  ...changed,
});

describe('the settings of an overleg', () => {
  test('are refused for who takes part, hidden for an outsider', async () => {
    expect(await changeOverleg(await boha.as('vws'), boha.overlegId, input())).toMatchObject({
      kind: 'forbidden',
    });
    expect(await changeOverleg(await boha.as('fnv'), boha.overlegId, input())).toMatchObject({
      kind: 'hidden',
    });
  });

  test.each([
    [
      'a party that is not there',
      () => ({
        participants: [
          { partyId: newId(), kind: 'deelnemer' as const, chairOrder: null, chairFunction: null },
        ],
      }),
      'party_unknown',
    ],
    [
      'what can be no id',
      () => ({
        participants: [
          { partyId: "'; drop", kind: 'deelnemer' as const, chairOrder: null, chairFunction: null },
        ],
      }),
      'party_unknown',
    ],
    [
      'a standing item of another overleg',
      () => ({ standingItems: [{ id: newId(), title: 'X', purposes: [], minutes: 5 }] }),
      'unknown_reference',
    ],
  ])('refuse %s', async (_why, changed, code) => {
    const outcome = await changeOverleg(await boha.as('secretaris'), boha.overlegId, input(changed()));
    expect(outcome).toMatchObject({ kind: 'refused', reasons: [{ code }] });
    expect(await db().overleg.findUnique({ where: { id: boha.overlegId } })).toMatchObject({ version: 1 });
  });

  test('are saved as a whole; a standing item that stays keeps its id', async () => {
    const [opening] = await db().standingItem.findMany({
      where: { overlegId: boha.overlegId },
      orderBy: { position: 'asc' },
    });
    const seq = await lastEvent();
    const standingItems = [
      { id: null, title: 'Agenda vaststellen', purposes: ['ter_vaststelling' as const], minutes: 5 },
      { id: opening?.id ?? '', title: 'Opening', purposes: [], minutes: 10 },
    ];
    expect(
      (await changeOverleg(await boha.as('secretaris'), boha.overlegId, input({ standingItems }))).ok,
    ).toBe(true);
    const after = await db().standingItem.findMany({
      where: { overlegId: boha.overlegId },
      orderBy: { position: 'asc' },
    });
    expect(after.map(({ title, id }) => [title, id === opening?.id])).toEqual([
      ['Agenda vaststellen', false],
      ['Opening', true],
    ]);
    expect(await db().overlegParticipant.count({ where: { overlegId: boha.overlegId } })).toBe(1);
    expect(await eventsSince(seq)).toEqual([{ action: 'overleg_changed', result: 'done', reasons: [] }]);
  });

  test('a stale save is refused with both texts', async () => {
    const late = await changeOverleg(
      await boha.as('tweedeSecretaris'),
      boha.overlegId,
      input({ defaultPlace: 'Utrecht' }),
    );
    expect(late).toMatchObject({ kind: 'stale', stale: { version: 2 } });
    expect(await db().overleg.findUnique({ where: { id: boha.overlegId } })).toMatchObject({
      defaultPlace: 'Den Haag',
    });
  });
});
