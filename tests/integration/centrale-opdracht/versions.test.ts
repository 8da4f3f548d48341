import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ListMove } from '~/domain/form/list-move';
import type { Outcome } from '~/domain/outcome';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { addPart } from '~/services/centrale-opdracht/add-part.server';
import { adoptCentrale } from '~/services/centrale-opdracht/adopt-centrale.server';
import { changePart } from '~/services/centrale-opdracht/change-part.server';
import { draftCentrale } from '~/services/centrale-opdracht/draft-centrale.server';
import { movePart } from '~/services/centrale-opdracht/move-part.server';
import { removePart } from '~/services/centrale-opdracht/remove-part.server';
import { cast, theWeekBefore, type Member } from '../../cast';
import { codesOf } from '../../factories/taakopdracht';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

/** Version 1 was adopted on 7 October; this is two months later. */
const as = (email: string) => ctxOf(email, theWeekBefore);
const secretaris = await as(cast.secretaris);
const { programmaId } = secretaris.actor;
const lastEvent = () => db().event.findFirstOrThrow({ orderBy: { seq: 'desc' } });
const versionRow = (number: number) =>
  db().centraleOpdrachtVersion.findUniqueOrThrow({
    where: { programmaId_number: { programmaId, number } },
    include: { parts: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
  });
const partAt = async (index: number, number = 2) => {
  const part = (await versionRow(number)).parts[index];
  if (!part) throw new Error(`version ${number} has no part ${index}`);
  return part;
};
const titles = async (number = 2) => (await versionRow(number)).parts.map(({ title }) => title);
const drafted = () => draftCentrale(secretaris, { note: 'Er komt een onderdeel bij.' });
const adoption = (version: number) => ({
  adoptedOn: '2021-11-04',
  label: 'Kaders na het BOHA',
  note: 'Het BOHA vroeg om de leefwereldtoets.',
  version,
});
const step = (direction: ListMove['direction'], seen: number): ListMove => ({ direction, seen });

/** Each test starts from version 1, adopted, and no concept. The application itself never takes a version away. */
beforeAll(async () => {
  expect((await versionRow(1)).parts.length).toBeGreaterThan(12);
});
afterEach(async () => {
  await db().requiredPart.deleteMany({ where: { opdracht: { state: 'concept' } } });
  await db().centraleOpdrachtVersion.updateMany({
    where: { number: { gt: 1 } },
    data: { state: 'vervangen', number: { increment: 1000 } },
  });
  await db().centraleOpdrachtVersion.updateMany({ where: { number: 1 }, data: { state: 'vastgesteld' } });
});

const all = Object.entries(cast) as [Member, string][];
const mayWrite: Member[] = ['secretaris', 'tweedeSecretaris', 'secretarisRijkGemeenten'];
const readsNothing: Member[] = ['lezer', 'beheerder'];

describe('a new version', () => {
  test('starts from the parts of the newest one, in the same order and with the same keys', async () => {
    const { number } = valueOf(await drafted());
    const [first, second] = [await versionRow(1), await versionRow(number)];
    expect(second).toMatchObject({ state: 'concept', note: 'Er komt een onderdeel bij.', adoptedOn: null });
    const told = ({ key, title, explanation }: (typeof first.parts)[number]) => [key, title, explanation];
    expect(second.parts.map(told)).toEqual(first.parts.map(told));
    expect(await lastEvent()).toMatchObject({
      action: 'centrale_opdracht_drafted',
      objectId: second.id,
      change: { detail: { title: `versie ${number}`, reason: 'Er komt een onderdeel bij.' } },
    });
  });

  test('is made once, also when three ask at the same time', async () => {
    const outcomes = await Promise.all([drafted(), drafted(), drafted()]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap(codesOf)).toEqual(['centrale_concept_exists', 'centrale_concept_exists']);
  });

  test.each(all)('%s may or may not', async (member, email) => {
    const outcome = await draftCentrale(await as(email), { note: '' });
    const kind = readsNothing.includes(member) ? 'hidden' : 'forbidden';
    expect(codesOf(outcome)).toEqual(mayWrite.includes(member) ? [] : [kind]);
  });
});

describe('the parts of a concept', () => {
  let number = 0;
  const at = (part: { id: string }) => ({ number, partId: part.id });
  const draft = async () => {
    ({ number } = valueOf(await drafted()));
    return versionRow(number);
  };

  test('one is added last, with a key of its own, and said in the history', async () => {
    const before = await draft();
    const input = { title: 'Leefwereldtoets', explanation: 'Wat gezinnen ervan merken.' };
    const { id } = valueOf(await addPart(secretaris, number, input));
    const after = await versionRow(number);
    expect(after.parts.at(-1)).toMatchObject({ id, key: 'deel-leefwereldtoets', ...input });
    expect(after.version).toBe(before.version + 1);
    expect(await lastEvent()).toMatchObject({
      action: 'centrale_opdracht_changed',
      objectId: before.id,
      change: { detail: { title: 'Leefwereldtoets' }, fields: { title: { to: 'Leefwereldtoets' } } },
    });
  });

  test('two with the same title can’t be told apart', async () => {
    const before = await draft();
    const [first, second] = before.parts;
    if (!first || !second) throw new Error('no parts');
    const taken = { title: first.title.toUpperCase(), explanation: '' };
    expect(await addPart(secretaris, number, taken)).toMatchObject({
      reasons: [{ code: 'centrale_part_title_taken', field: 'title' }],
    });
    expect(await changePart(secretaris, at(second), { ...taken, version: second.version })).toMatchObject({
      reasons: [{ code: 'centrale_part_title_taken', field: 'title' }],
    });
    const same = { title: first.title, explanation: 'Anders gezegd.', version: first.version };
    expect((await changePart(secretaris, at(first), same)).ok).toBe(true);
    expect((await versionRow(number)).parts).toHaveLength(before.parts.length);
  });

  test('one says something else, from what to what', async () => {
    await draft();
    const part = await partAt(0, number);
    const input = { title: 'Wat er misgaat', explanation: 'Kort.', version: part.version };
    expect((await changePart(secretaris, at(part), input)).ok).toBe(true);
    expect(await partAt(0, number)).toMatchObject({ key: part.key, title: 'Wat er misgaat', version: 2 });
    expect((await lastEvent()).change).toMatchObject({
      fields: { title: { from: part.title, to: 'Wat er misgaat' } },
    });
  });

  test('with an older version nothing is overwritten: both texts come back', async () => {
    await draft();
    const part = await partAt(0, number);
    const input = { title: 'Eerst', explanation: 'Van de een.', version: part.version };
    await changePart(secretaris, at(part), input);
    const second = await as(cast.tweedeSecretaris);
    expect(await changePart(second, at(part), { ...input, explanation: 'Van de ander.' })).toMatchObject({
      kind: 'stale',
      stale: {
        version: 2,
        fields: [
          { name: 'title', theirs: 'Eerst', yours: 'Eerst' },
          { name: 'explanation', theirs: 'Van de een.', yours: 'Van de ander.' },
        ],
      },
    });
    expect(await removePart(second, { ...at(part), version: part.version })).toMatchObject({ kind: 'stale' });
    expect((await partAt(0, number)).explanation).toBe('Van de een.');
    expect(await lastEvent()).toMatchObject({ result: 'refused', reasons: ['stale'] });
  });

  test('they change places; one that was moved meanwhile stays', async () => {
    await draft();
    const [a, b, c] = await titles(number);
    const second = await partAt(1, number);
    expect((await movePart(secretaris, at(second), step('omhoog', 1))).ok).toBe(true);
    expect((await titles(number)).slice(0, 3)).toEqual([b, a, c]);
    expect((await lastEvent()).change).toMatchObject({
      detail: { title: b },
      fields: { place: { from: 2, to: 1 } },
    });
    expect(await movePart(secretaris, at(second), step('omlaag', 1))).toMatchObject({ kind: 'stale' });
    expect(codesOf(await movePart(secretaris, at(second), step('omhoog', 0)))).toEqual(['already_first']);
    expect((await titles(number)).slice(0, 3)).toEqual([b, a, c]);
  });

  test('one goes out; the version before keeps it, and the event what it said', async () => {
    const before = await draft();
    const part = await partAt(2, number);
    expect((await removePart(secretaris, { ...at(part), version: part.version })).ok).toBe(true);
    expect(await titles(number)).toHaveLength(before.parts.length - 1);
    expect(await titles(1)).toContain(part.title);
    expect((await lastEvent()).change).toMatchObject({
      fields: { title: { from: part.title, to: null }, explanationText: { from: part.explanation } },
    });
  });

  test('a new one never gets the key of one that was there before', async () => {
    await draft();
    const part = await partAt(0, number);
    await removePart(secretaris, { ...at(part), version: part.version });
    const words = part.key.replace('deel-', '').replaceAll('-', ' ');
    const { id } = valueOf(await addPart(secretaris, number, { title: words, explanation: '' }));
    const added = (await versionRow(number)).parts.find((one) => one.id === id);
    expect(added?.key).toBe(`${part.key}-2`);
  });

  test('there are never more than a hundred', async () => {
    const { id } = await draft();
    await db().requiredPart.createMany({
      data: Array.from({ length: 100 }, (_none, index) => ({
        id: newId(),
        opdrachtId: id,
        key: `vol-${index}`,
        position: 100 + index,
        title: `Onderdeel ${index}`,
      })),
    });
    expect(codesOf(await addPart(secretaris, number, { title: 'Nog een', explanation: '' }))).toEqual([
      'centrale_too_many_parts',
    ]);
  });

  test('of a version that was adopted they are fixed, in the database too', async () => {
    const part = await partAt(0, 1);
    const here = { number: 1, partId: part.id };
    const input = { title: 'Anders', explanation: '', version: part.version };
    const tries = [
      await addPart(secretaris, 1, input),
      await changePart(secretaris, here, input),
      await movePart(secretaris, here, step('omlaag', 0)),
      await removePart(secretaris, { ...here, version: part.version }),
      await adoptCentrale(secretaris, 1, adoption(1)),
    ];
    expect(tries.map(codesOf)).toEqual(tries.map(() => ['centrale_not_concept']));
    await expect(
      db().$executeRaw`UPDATE "RequiredPart" SET "title" = 'Anders' WHERE "id" = ${part.id}::uuid`,
    ).rejects.toThrow('is adopted');
  });

  test('a part of another version is not there', async () => {
    await draft();
    const here = { number, partId: (await partAt(0, 1)).id };
    const input = { title: 'Anders', explanation: '', version: 1 };
    const tries = [
      await changePart(secretaris, here, input),
      await movePart(secretaris, here, step('omlaag', 0)),
      await removePart(secretaris, { ...here, version: 1 }),
    ];
    expect(tries.map(codesOf)).toEqual(tries.map(() => ['hidden']));
  });

  test.each(all)('%s may or may not change them; a concept is the secretarissen’s', async (member, email) => {
    await draft();
    const ctx = await as(email);
    const [first, last] = [await partAt(0, number), await partAt(3, number)];
    const input = { title: 'Anders', explanation: '', version: 1 };
    const tries = [
      await changePart(ctx, at(first), input),
      await addPart(ctx, number, { title: 'Erbij', explanation: '' }),
      await movePart(ctx, at(first), step('omlaag', 0)),
      await removePart(ctx, { ...at(last), version: 1 }),
      await adoptCentrale(ctx, number, adoption(mayWrite.includes(member) ? 5 : 1)),
    ];
    expect(tries.map(codesOf)).toEqual(tries.map(() => (mayWrite.includes(member) ? [] : ['hidden'])));
    const known = await changePart(ctx, { number: 1, partId: (await partAt(0, 1)).id }, input);
    const kind = readsNothing.includes(member) ? 'hidden' : 'forbidden';
    expect(codesOf(known)).toEqual([mayWrite.includes(member) ? 'centrale_not_concept' : kind]);
  });
});

describe('adopting', () => {
  test('makes it hold and the one before replaced, at once and in both histories', async () => {
    const { number } = valueOf(await drafted());
    const before = await versionRow(1);
    expect((await adoptCentrale(secretaris, number, adoption(1))).ok).toBe(true);
    expect(await versionRow(number)).toMatchObject({
      state: 'vastgesteld',
      label: 'Kaders na het BOHA',
      note: 'Het BOHA vroeg om de leefwereldtoets.',
      adoptedOn: new Date('2021-11-04'),
    });
    expect((await versionRow(1)).state).toBe('vervangen');
    const events = await db().event.findMany({ orderBy: { seq: 'desc' }, take: 2 });
    expect(events.reverse()).toMatchObject([
      { action: 'centrale_opdracht_adopted', change: { fields: { state: { to: 'vastgesteld' } } } },
      {
        action: 'centrale_opdracht_changed',
        objectId: before.id,
        change: { fields: { state: { to: 'vervangen' } } },
      },
    ]);
  });

  test.each<[string, Partial<ReturnType<typeof adoption>>, object]>([
    ['of words that changed since', { version: 9 }, { code: 'centrale_changed_since_seen' }],
    ['on a day to come', { adoptedOn: '2021-12-15' }, { code: 'centrale_date_to_come', field: 'adoptedOn' }],
    [
      'before the one that holds',
      { adoptedOn: '2021-10-06' },
      { code: 'centrale_date_before', field: 'adoptedOn' },
    ],
  ])('%s is refused, and version 1 still holds', async (_what, more, reason) => {
    const { number } = valueOf(await drafted());
    expect(await adoptCentrale(secretaris, number, { ...adoption(1), ...more })).toMatchObject({
      reasons: [reason],
    });
    expect([(await versionRow(1)).state, (await versionRow(number)).state]).toEqual([
      'vastgesteld',
      'concept',
    ]);
  });

  test('without parts is refused', async () => {
    const { number } = valueOf(await drafted());
    await db().requiredPart.deleteMany({ where: { opdrachtId: (await versionRow(number)).id } });
    expect(codesOf(await adoptCentrale(secretaris, number, adoption(1)))).toEqual(['centrale_no_parts']);
  });

  test('of a version that is not there', async () => {
    expect(codesOf(await adoptCentrale(secretaris, 77, adoption(1)))).toEqual(['hidden']);
  });
});

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(codesOf(outcome).join());
  return outcome.value;
}
