import { describe, expect, it } from 'vitest';
import type { Outcome } from '~/domain/outcome';
import { reasonsNotToWriteParty } from '~/domain/party/rules';
import type { NewParty, PartyChange } from '~/domain/party/schema';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { partyList, partyPage } from '~/queries/beheer/party-pages.server';
import { addParty } from '~/services/party/add-party.server';
import { changeParty } from '~/services/party/change-party.server';
import { cast, type Member } from '../../cast';
import { lastEvent } from '../../factories/boha';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');
const ctx = await ctxOf(cast.beheerder);
const { programmaId } = ctx.actor;
const partyOf = (key: string) =>
  db().party.findFirstOrThrow({ where: { key, programmaId }, include: { members: true } });
const [vng, group] = await Promise.all([partyOf('vng'), partyOf('brancheorganisaties')]);

const eventsSince = (seq: bigint) =>
  db().event.findMany({
    where: { seq: { gt: seq } },
    orderBy: { seq: 'asc' },
    select: { action: true, objectKind: true, result: true, reasons: true, change: true },
  });

const codes = (outcome: Outcome<unknown>): string[] =>
  outcome.ok
    ? ['done']
    : outcome.kind === 'refused'
      ? outcome.reasons.map(({ code }) => code)
      : [outcome.kind];

const fresh: NewParty = {
  name: 'Landelijk netwerk ouders',
  shortName: 'Netwerk ouders',
  aliases: ['LNO'],
  kind: 'organisation',
  hoek: 'clienten',
  memberIds: [],
};

const asStored = async (key: string, over: Partial<PartyChange> = {}): Promise<PartyChange> => {
  const { name, shortName, aliases, kind, hoek, version, members } = await partyOf(key);
  return {
    name,
    shortName,
    aliases,
    kind,
    hoek,
    version,
    memberIds: members.map(({ memberId }) => memberId),
    ...over,
  };
};

it.each<Member>(['secretaris', 'vng', 'lezer'])('%s: these pages do not exist', async (member) => {
  const other = await ctxOf(cast[member]);
  expect(await partyList(other)).toBeNull();
  expect(await partyPage(other, vng.id)).toBeNull();
  expect(codes(await addParty(other, fresh))).toEqual(['hidden']);
  expect(codes(await changeParty(other, vng.id, await asStored('vng')))).toEqual(['hidden']);
});

it('every party of the source can be saved as it is', async () => {
  const rows = await db().party.findMany({ where: { programmaId }, include: { members: true } });
  for (const row of rows) {
    const others = rows.filter(({ id }) => id !== row.id);
    const draft = { ...row, memberIds: row.members.map(({ memberId }) => memberId) };
    expect([row.key, reasonsNotToWriteParty(draft, { others })]).toEqual([row.key, []]);
  }
});

describe('writing a party', () => {
  it('adds it with a key of its own, and leaves one event', async () => {
    const seq = await lastEvent();
    const outcome = await addParty(ctx, fresh);
    expect(outcome.ok).toBe(true);
    expect(await partyOf('netwerk-ouders')).toMatchObject({ hoek: 'clienten', aliases: ['LNO'] });
    expect(await eventsSince(seq)).toMatchObject([{ action: 'party_added', result: 'done' }]);
  });

  it.each<[string, Partial<NewParty>, string[]]>([
    ['a name that is taken', { shortName: 'vng' }, ['party_name_known']],
    [
      'a hoek for an adviser',
      { shortName: 'A', name: 'B', aliases: [], kind: 'adviser' },
      ['party_hoek_not_here'],
    ],
    [
      'a member that is none of ours',
      { shortName: 'A', name: 'B', aliases: [], kind: 'group', memberIds: [newId()] },
      ['unknown_reference'],
    ],
  ])('refuses %s', async (_why, over, expected) => {
    const seq = await lastEvent();
    expect(codes(await addParty(ctx, { ...fresh, ...over }))).toEqual(expect.arrayContaining(expected));
    expect(await eventsSince(seq)).toMatchObject([{ action: 'party_added', result: 'refused' }]);
  });

  it('changes whom a group stands for, and says from what to what', async () => {
    const seq = await lastEvent();
    const memberIds = [vng.id];
    expect(
      codes(await changeParty(ctx, group.id, await asStored('brancheorganisaties', { memberIds }))),
    ).toEqual(['done']);
    expect((await partyOf('brancheorganisaties')).members).toMatchObject([{ memberId: vng.id }]);
    expect(await eventsSince(seq)).toMatchObject([
      { action: 'party_changed', change: { fields: { memberIds: { to: [vng.id] } } } },
    ]);
  });

  it('refuses a stale save with both texts (rule 12)', async () => {
    const mine = await asStored('vng', { name: 'VNG, zoals ik het schrijf' });
    expect(codes(await changeParty(ctx, vng.id, await asStored('vng', { name: 'VNG, anders' })))).toEqual([
      'done',
    ]);
    expect(await changeParty(ctx, vng.id, mine)).toMatchObject({
      kind: 'stale',
      stale: {
        version: mine.version + 1,
        fields: [{ theirs: 'VNG, anders', yours: mine.name }, {}, {}, {}, {}],
      },
    });
  });
});
