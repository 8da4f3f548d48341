import { describe, expect, it } from 'vitest';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { NewPerson, PersonChange } from '~/domain/person/schema';
import type { Outcome } from '~/domain/outcome';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { beheerHome } from '~/queries/beheer/beheer-home.server';
import { peopleList } from '~/queries/beheer/people-list.server';
import { personPage } from '~/queries/beheer/person-page.server';
import { addPerson } from '~/services/person/add-person.server';
import { changePerson } from '~/services/person/change-person.server';
import { endGrant } from '~/services/person/end-grant.server';
import { grantRole } from '~/services/person/grant-role.server';
import { loadWorld } from '../../../prisma/seed/load/load-world';
import { readWorld } from '../../../prisma/seed/read-world';
import { cast, regionSecretaris, type Member } from '../../cast';
import { lastEvent } from '../../factories/boha';
import { ctxOf, PROGRAMMA, signedIn } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');
const region = await readWorld('prisma/seed/worlds/voorbeeldregio.json');
if (!region.ok) throw new Error(JSON.stringify(region.problems));
await loadWorld(region.world, new Date('2021-10-01T08:00:00Z'));

const now = new Date('2021-10-07T08:00:00Z');
const today = amsterdamDate(now);
const ctx = await ctxOf(cast.beheerder, now);
const { programmaId } = ctx.actor;
const personOf = (email: string) => db().person.findUniqueOrThrow({ where: { email } });
const vng = await db().party.findFirstOrThrow({ where: { key: 'vng', programmaId } });
const boha = await db().overleg.findFirstOrThrow({ where: { key: 'boha' } });

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

const newPerson = (over: Partial<NewPerson> = {}): NewPerson => ({
  name: 'derde secretaris BOHA',
  email: 'derde.secretaris.boha@example.org',
  activeFrom: today,
  activeUntil: null,
  partyId: vng.id,
  function: 'adviseur',
  ...over,
});

const account = async (email: string, over: Partial<PersonChange> = {}): Promise<PersonChange> => {
  const person = await personOf(email);
  return {
    name: person.name,
    email,
    activeFrom: '2021-01-01',
    activeUntil: null,
    version: person.version,
    ...over,
  };
};

const grant = (over: Partial<Parameters<typeof grantRole>[2]> = {}) => ({
  role: 'secretaris' as const,
  scope: `overleg:${boha.id}`,
  from: today,
  until: null,
  ...over,
});

describe('who may manage', () => {
  it.each<Member>(['secretaris', 'vng', 'financien', 'lezer'])(
    '%s: these pages do not exist',
    async (member) => {
      const other = await ctxOf(cast[member], now);
      const person = await personOf(cast.vng);
      expect(await beheerHome(other)).toBeNull();
      expect(
        await peopleList(other, { tekst: undefined, rol: undefined, stand: undefined, page: 1 }),
      ).toBeNull();
      expect(await personPage(other, person.id)).toBeNull();
      expect(codes(await addPerson(other, newPerson()))).toEqual(['hidden']);
      expect(codes(await changePerson(other, person.id, await account(cast.vng)))).toEqual(['hidden']);
      expect(codes(await grantRole(other, person.id, grant()))).toEqual(['hidden']);
    },
  );

  it('a beheerder sees accounts and roles', async () => {
    const list = await peopleList(ctx, { tekst: 'VNG', rol: undefined, stand: undefined, page: 1 });
    expect(list?.people.map(({ name }) => name)).toContain('vertegenwoordiger VNG');
  });

  it('nobody of another programma', async () => {
    const outsider = await personOf(regionSecretaris);
    expect(await personPage(ctx, outsider.id)).toBeNull();
    expect(codes(await grantRole(ctx, outsider.id, grant()))).toEqual(['hidden']);
  });
});

describe('adding an account', () => {
  it('makes it with the party it sits for, and leaves one event', async () => {
    const seq = await lastEvent();
    const outcome = await addPerson(ctx, newPerson());
    expect(outcome).toMatchObject({ ok: true, value: { isNew: true } });
    const person = await db().person.findUniqueOrThrow({
      where: { email: 'derde.secretaris.boha@example.org' },
      include: { parties: true, grants: true },
    });
    expect(person).toMatchObject({ parties: [{ partyId: vng.id, function: 'adviseur' }], grants: [] });
    expect(await eventsSince(seq)).toMatchObject([{ action: 'person_added', result: 'done' }]);
    expect((await signedIn(person.email, now, PROGRAMMA))?.actor).toBeNull();
  });

  it.each<[string, Partial<NewPerson>, string[]]>([
    ['the address is taken here', { email: cast.vng }, ['person_email_known']],
    ['the dates run backwards', { email: 'x@example.org', activeUntil: '2021-01-01' }, ['dates_backwards']],
    ['the party is none of ours', { email: 'x@example.org', partyId: newId() }, ['unknown_reference']],
  ])('refuses: %s', async (_why, over, expected) => {
    const seq = await lastEvent();
    expect(codes(await addPerson(ctx, newPerson(over)))).toEqual(expected);
    expect(await eventsSince(seq)).toMatchObject([{ action: 'person_added', result: 'refused' }]);
  });

  it('an account of another programma takes part here too, unchanged, and is not ours to change', async () => {
    const before = await personOf(regionSecretaris);
    const outcome = await addPerson(ctx, newPerson({ email: regionSecretaris, name: 'iets anders' }));
    expect(outcome).toMatchObject({ ok: true, value: { id: before.id, isNew: false } });
    expect((await personOf(regionSecretaris)).name).toBe(before.name);
    const takeOver = await account(regionSecretaris, { email: 'aanvaller@example.org' });
    expect(codes(await changePerson(ctx, before.id, takeOver))).toEqual(['person_elsewhere']);
  });
});

describe('changing an account', () => {
  it('ends what it may at once', async () => {
    const person = await personOf(cast.fnv);
    const seq = await lastEvent();
    const outcome = await changePerson(
      ctx,
      person.id,
      await account(cast.fnv, { activeUntil: '2021-10-06' }),
    );
    expect(outcome.ok).toBe(true);
    expect(await signedIn(cast.fnv, now, PROGRAMMA)).toBeNull();
    expect(await eventsSince(seq)).toMatchObject([
      { action: 'person_changed', change: { fields: { activeUntil: { from: null, to: '2021-10-06' } } } },
    ]);
  });

  it('refuses a stale save with both texts (rule 12)', async () => {
    const person = await personOf(cast.mind);
    const mine = await account(cast.mind, { name: 'lezing van mij' });
    expect(
      (await changePerson(ctx, person.id, await account(cast.mind, { name: 'lezing van een ander' }))).ok,
    ).toBe(true);
    const outcome = await changePerson(ctx, person.id, mine);
    expect(outcome).toMatchObject({
      kind: 'stale',
      stale: { version: mine.version + 1 },
    });
    const fields = !outcome.ok && outcome.kind === 'stale' ? outcome.stale.fields : [];
    expect(fields.find(({ name }) => name === 'name')).toMatchObject({
      theirs: 'lezing van een ander',
      yours: 'lezing van mij',
    });
  });

  it('refuses an address that is somebody else’s', async () => {
    const person = await personOf(cast.bgzj);
    const input = await account(cast.bgzj, { email: cast.nji });
    expect(codes(await changePerson(ctx, person.id, input))).toEqual(['person_email_known']);
  });
});

describe('roles', () => {
  it('gives a role from today, and the person can work with it', async () => {
    const person = await personOf(cast.nji);
    const seq = await lastEvent();
    expect(codes(await grantRole(ctx, person.id, grant()))).toEqual(['done']);
    expect((await ctxOf(cast.nji, now)).actor.secretarisOf.has(boha.id)).toBe(true);
    expect(await eventsSince(seq)).toMatchObject([{ action: 'role_granted', objectKind: 'role' }]);
    expect(codes(await grantRole(ctx, person.id, grant()))).toEqual(['grant_known']);
  });

  it('who represents a party also sits for it', async () => {
    const person = await personOf(cast.financien);
    const input = grant({ role: 'partijvertegenwoordiger', scope: `party:${vng.id}` });
    expect(codes(await grantRole(ctx, person.id, input))).toEqual(['done']);
    expect(await db().partyMembership.count({ where: { personId: person.id, partyId: vng.id } })).toBe(1);
  });

  it.each<[string, Partial<Parameters<typeof grantRole>[2]>, string[]]>([
    ['a secretaris of everything', { scope: '' }, ['grant_scope_missing']],
    ['a lezer of an overleg', { role: 'lezer' }, ['grant_scope_wrong']],
    ['of an overleg of nobody', { scope: `overleg:${newId()}` }, ['unknown_reference']],
    ['of nonsense', { scope: 'onzin' }, ['choice_unknown']],
    ['ending before it begins', { until: '2021-01-01' }, ['dates_backwards']],
  ])('refuses %s', async (_why, over, expected) => {
    const person = await personOf(cast.iederin);
    expect(codes(await grantRole(ctx, person.id, grant(over)))).toEqual(expected);
  });

  it('a beheerder can not give the own account a way to the content (rule 10)', async () => {
    const input = grant({ role: 'partijvertegenwoordiger', scope: `party:${vng.id}` });
    expect(codes(await grantRole(ctx, ctx.actor.personId, input))).toEqual(['grant_to_self']);
  });

  it('ends a role at once; it stays in the history', async () => {
    const person = await personOf(cast.vws);
    const [held] = await db().roleGrant.findMany({ where: { personId: person.id } });
    if (!held) throw new Error('no role');
    const place = { personId: person.id, grantId: held.id };
    const seq = await lastEvent();
    const input = { how: 'direct' as const, until: null, version: held.version };
    expect(codes(await endGrant(ctx, place, input))).toEqual(['done']);
    expect((await signedIn(cast.vws, now, PROGRAMMA))?.actor).toBeNull();
    expect((await personPage(ctx, person.id))?.ended).toMatchObject([{ until: '2021-10-06' }]);
    expect(await eventsSince(seq)).toMatchObject([{ action: 'role_ended', result: 'done' }]);
    expect(codes(await endGrant(ctx, place, { ...input, version: held.version + 1 }))).toEqual([
      'grant_ended',
    ]);
  });

  it('refuses a stale end, with the day that stands now', async () => {
    const person = await personOf(cast.fin);
    const [held] = await db().roleGrant.findMany({ where: { personId: person.id } });
    if (!held) throw new Error('no role');
    const place = { personId: person.id, grantId: held.id };
    const input = { how: 'later' as const, until: '2022-01-01', version: held.version };
    expect(codes(await endGrant(ctx, place, input))).toEqual(['done']);
    expect(await endGrant(ctx, place, { ...input, until: '2022-02-01' })).toMatchObject({
      kind: 'stale',
      stale: { fields: [{ theirs: '2022-01-01', yours: '2022-02-01' }] },
    });
  });

  it('a role of another person is not found under this one', async () => {
    const [held] = await db().roleGrant.findMany({ where: { person: { email: cast.fin } } });
    const person = await personOf(cast.iederin);
    const input = { how: 'direct' as const, until: null, version: 1 };
    expect(codes(await endGrant(ctx, { personId: person.id, grantId: held?.id ?? '' }, input))).toEqual([
      'hidden',
    ]);
  });
});

describe('somebody always stays beheerder', () => {
  const end = async (email: string, by = ctx) => {
    const person = await personOf(email);
    const held = await db().roleGrant.findFirstOrThrow({ where: { personId: person.id, role: 'beheerder' } });
    const input = { how: 'direct' as const, until: null, version: held.version };
    return endGrant(by, { personId: person.id, grantId: held.id }, input);
  };

  it('the last one keeps role and account', async () => {
    expect(codes(await end(cast.beheerder))).toEqual(['last_beheerder']);
    const self = await account(cast.beheerder, { activeUntil: '2030-01-01' });
    expect(codes(await changePerson(ctx, ctx.actor.personId, self))).toEqual(['last_beheerder']);
  });

  it('a second with an end does not count, one without does', async () => {
    const second = await personOf(cast.secretaris);
    const beheerder = { role: 'beheerder' as const, scope: '' };
    expect(codes(await grantRole(ctx, second.id, grant({ ...beheerder, until: '2022-01-01' })))).toEqual([
      'done',
    ]);
    expect(codes(await end(cast.beheerder))).toEqual(['last_beheerder']);
    expect(codes(await grantRole(ctx, second.id, grant({ ...beheerder, from: '2022-01-02' })))).toEqual([
      'done',
    ]);
    expect(codes(await end(cast.beheerder))).toEqual(['last_beheerder']);
    const third = await personOf(cast.tweedeSecretaris);
    expect(codes(await grantRole(ctx, third.id, grant(beheerder)))).toEqual(['done']);
  });

  it('two who end each other at the same moment leave one', async () => {
    const other = await ctxOf(cast.tweedeSecretaris, now);
    const outcomes = await Promise.all([end(cast.tweedeSecretaris), end(cast.beheerder, other)]);
    expect(outcomes.map(codes).flat().sort()).toEqual(['done', 'last_beheerder']);
  });
});

it('asks the database as often for a full page of people as for one', async () => {
  const count = async (tekst: string | undefined) => {
    const filter = { tekst, rol: undefined, stand: undefined, page: 1 };
    return (await countingStatements(() => peopleList(ctx, filter))).statements;
  };
  expect(await count(undefined)).toBe(await count('vertegenwoordiger VNG'));
});
