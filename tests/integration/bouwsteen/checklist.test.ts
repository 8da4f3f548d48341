import { beforeAll, describe, expect, test } from 'vitest';
import type { PartAnswer, SentAnswer } from '~/domain/bouwsteen/checklist';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { workPage } from '~/queries/bouwsteen/work-page.server';
import { checkParts } from '~/services/bouwsteen/check-parts.server';
import { cast, type Member } from '../../cast';
import { eventsSince, lastEvent } from '../../factories/boha';
import { makeBouwsteen, makeDelivered } from '../../factories/bouwsteen';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const chair: Member = 'voorzitterToegang';
const as = (member: Member) => ctxOf(cast[member]);
const open: PartAnswer = { presence: null, why: '', page: '' };
const there: PartAnswer = { presence: 'aanwezig', why: '', page: 'bladzijde 4' };
const missing: PartAnswer = { presence: 'ontbreekt', why: 'Volgt in maart', page: '' };

/** The keys of the parts that hold now, in order. */
let keys: string[] = [];
beforeAll(async () => {
  const page = await workPage(await as(chair), await makeBouwsteen());
  keys = (page?.parts ?? []).map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(10);
});

const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const say = (index: number, answer: PartAnswer, seen: PartAnswer = open): SentAnswer => ({
  key: keys[index] ?? '',
  answer,
  seen,
});
const check = async (id: string, sent: SentAnswer[], member: Member = chair) =>
  checkParts(await as(member), id, sent);
const answers = async (id: string) =>
  (await workPage(await as(chair), id))?.parts
    .filter(({ presence }) => presence !== null)
    .map(({ key, presence, why }) => [key, presence, why]);

describe('what is said of the required parts', () => {
  test('is kept by part, and begins the first version', async () => {
    const id = await makeBouwsteen();
    const before = await lastEvent();
    expect((await check(id, [say(0, there), say(1, missing), say(2, open)])).ok).toBe(true);
    expect(await answers(id)).toEqual([
      [keys[0], 'aanwezig', ''],
      [keys[1], 'ontbreekt', 'Volgt in maart'],
    ]);
    expect((await eventsSince(before)).map(({ action }) => action)).toEqual([
      'bouwsteen_version_started',
      'part_checked',
    ]);
    const event = await db().event.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(event.change).toMatchObject({
      fields: { presence: { to: [/aanwezig$/, /ontbreekt$/].map(matching) } },
    });
  });

  test('two people who fill in different parts never meet', async () => {
    const id = await makeBouwsteen();
    await check(id, [say(0, there), say(1, open)]);
    expect((await check(id, [say(0, open), say(1, missing)], 'secretarisToegang')).ok).toBe(true);
    expect((await answers(id))?.map(([, presence]) => presence)).toEqual(['aanwezig', 'ontbreekt']);
  });

  test('on the same part both answers are shown, and nothing is written', async () => {
    const id = await makeBouwsteen();
    await check(id, [say(0, missing)]);
    const outcome = await check(id, [say(0, there), say(1, there)], 'secretarisToegang');
    expect(outcome).toMatchObject({
      kind: 'stale',
      stale: {
        fields: [
          { name: `presence-${keys[0] ?? ''}`, theirs: 'ontbreekt', yours: 'aanwezig' },
          { name: `why-${keys[0] ?? ''}`, theirs: 'Volgt in maart', yours: '' },
          { name: `page-${keys[0] ?? ''}`, theirs: '', yours: 'bladzijde 4' },
        ],
      },
    });
    expect((await answers(id))?.map(([, presence]) => presence)).toEqual(['ontbreekt']);
    expect((await check(id, [say(0, there, missing), say(1, there)], 'secretarisToegang')).ok).toBe(true);
    expect((await answers(id))?.map(([, presence]) => presence)).toEqual(['aanwezig', 'aanwezig']);
  });

  test('an answer to a part that is no longer asked is not lost unseen', async () => {
    const id = await makeBouwsteen();
    const outcome = await check(id, [{ key: 'bestaat-niet', answer: there, seen: open }]);
    expect(outcome).toMatchObject({ kind: 'refused', reasons: [{ code: 'checklist_changed' }] });
  });

  test.each<[Member, string]>([
    ['lidToegang', 'forbidden'],
    ['secretaris', 'forbidden'],
    ['vng', 'forbidden'],
    ['lezer', 'hidden'],
  ])('%s: %s, and the page isn’t there', async (member, kind) => {
    const id = await makeBouwsteen();
    expect(await check(id, [say(0, there)], member)).toMatchObject({ ok: false, kind });
    expect(await workPage(await as(member), id)).toBeNull();
  });

  test('what was submitted stays as it was, and the database says the same', async () => {
    const { id, versionId } = await makeDelivered();
    const outcome = await check(id, [say(0, there)]);
    expect(outcome).toMatchObject({ kind: 'refused', reasons: [{ code: 'bouwsteen_submitted' }] });
    const part = await db().requiredPart.findFirstOrThrow();
    await expect(
      db()
        .$executeRaw`INSERT INTO "PartCheck" ("bouwsteenVersionId", "partId", "presence") VALUES (${versionId}::uuid, ${part.id}::uuid, 'deels')`,
    ).rejects.toThrow('is submitted');
  });
});

test('when the centrale opdracht changes, what was said of a part that stays is kept', async () => {
  const id = await makeBouwsteen();
  await check(id, [say(0, there), say(1, missing)]);
  const { programmaId } = (await as(chair)).actor;
  const last = await db().centraleOpdrachtVersion.findFirstOrThrow({
    where: { programmaId, state: 'vastgesteld' },
  });
  await db().centraleOpdrachtVersion.update({ where: { id: last.id }, data: { state: 'vervangen' } });
  await db().centraleOpdrachtVersion.create({
    data: {
      id: newId(),
      programmaId,
      number: last.number + 1,
      state: 'vastgesteld',
      createdAt: new Date(),
      parts: {
        create: [
          { id: newId(), key: keys[1] ?? '', position: 1, title: 'Anders verwoord' },
          { id: newId(), key: 'nieuw', position: 2, title: 'Nieuw onderdeel' },
        ],
      },
    },
  });
  const page = await workPage(await as(chair), id);
  expect(page?.parts.map(({ title, presence }) => [title, presence])).toEqual([
    ['Anders verwoord', 'ontbreekt'],
    ['Nieuw onderdeel', null],
  ]);
});
