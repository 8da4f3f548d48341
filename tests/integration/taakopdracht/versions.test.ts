import { afterEach, describe, expect, test } from 'vitest';
import { readContent } from '~/domain/taakopdracht/content';
import { db } from '~/platform/db/client.server';
import { changeVersion } from '~/services/taakopdracht/change-version.server';
import { draftVersion } from '~/services/taakopdracht/draft-version.server';
import { sendRound } from '~/services/taakopdracht/send-round.server';
import { cast, type Member } from '../../cast';
import { codesOf, completeConcept, opdrachtForm, quietly, versionRow } from '../../factories/taakopdracht';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const werkgroep = (key: string) => db().werkgroep.findFirstOrThrow({ where: { key } });
const { id: toegang } = await werkgroep('toegang');
const { id: inkoop } = await werkgroep('inkoop');
const secretaris = await ctxOf(cast.secretaris);
const lastEvent = () => db().event.findFirstOrThrow({ orderBy: { seq: 'desc' } });

/** Past the services, as the application's own role. */
const emptied = ({ id }: { id: string }) =>
  db().$executeRaw`UPDATE "TaakopdrachtVersion" SET "content" = '{}' WHERE "id" = ${id}::uuid`;

/** Each test starts from version 1, adopted, and no concept. */
afterEach(async () => {
  await db().itemSubject.deleteMany({ where: { kind: 'taakopdracht' } });
  await db().taakopdrachtVersion.deleteMany({ where: { werkgroepId: toegang, number: { gt: 1 } } });
});

const all = Object.entries(cast) as [Member, string][];
const mayWrite: Member[] = ['secretaris', 'tweedeSecretaris', 'voorzitterToegang', 'secretarisToegang'];
const seesWerkgroep = (member: Member) => !['lezer', 'beheerder'].includes(member);

describe('a new version', () => {
  test('starts from the words of the newest one, as a concept', async () => {
    const drafted = await draftVersion(secretaris, { werkgroepId: toegang, note: 'Vraag 4 valt weg.' });
    expect(drafted).toEqual({ ok: true, value: { number: 2 } });
    const [first, second] = [await versionRow(toegang, 1), await versionRow(toegang, 2)];
    expect(second).toMatchObject({ state: 'concept', note: 'Vraag 4 valt weg.', label: '', adoptedAt: null });
    expect(readContent(second.content)).toEqual(readContent(first.content));
    expect(await lastEvent()).toMatchObject({ action: 'taakopdracht_drafted', objectId: second.id });
  });

  test('is refused beside another concept, also when two ask at once', async () => {
    const ask = () => draftVersion(secretaris, { werkgroepId: toegang, note: '' });
    const outcomes = await Promise.all([ask(), ask(), ask()]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.flatMap(codesOf)).toEqual(['taakopdracht_concept_exists', 'taakopdracht_concept_exists']);
    expect(await db().taakopdrachtVersion.count({ where: { werkgroepId: toegang } })).toBe(2);
  });

  test.each(all)('%s may or may not', async (member, email) => {
    const drafted = await draftVersion(await ctxOf(email), { werkgroepId: toegang, note: '' });
    const expected = mayWrite.includes(member) ? [] : seesWerkgroep(member) ? ['forbidden'] : ['hidden'];
    expect(codesOf(drafted)).toEqual(expected);
  });

  test('of a werkgroep that is not there', async () => {
    const nowhere = { werkgroepId: crypto.randomUUID(), note: '' };
    expect(codesOf(await draftVersion(secretaris, nowhere))).toEqual(['hidden']);
  });
});

describe('writing a concept', () => {
  test('keeps all parts, numbers anew and tells from what to what', async () => {
    const b17 = await db().maatregel.findFirstOrThrow({ where: { code: 'B17' } });
    const number = await completeConcept(secretaris, toegang, {
      questions: '3. Wie?\n   - jong\n7. Wat?',
      results: '- Een plan',
      reports: '- Rapport A\n- Rapport B',
      afbakening: 'Niet de zorg voor ouderen.',
      [`relation-${inkoop}`]: 'Samen optrekken\nSamen rekenen',
      maatregelen: [b17.id],
      label: '80%-versie',
      note: 'Scherper.',
    });
    const row = await versionRow(toegang, number);
    expect(readContent(row.content)).toEqual({
      sections: [
        { kind: 'doelstelling', text: 'Ieder gezin vindt snel de juiste hulp.' },
        { kind: 'afbakening', text: 'Niet de zorg voor ouderen.' },
      ],
      questions: [
        { number: '1', text: 'Wie?', items: [{ number: 'a', text: 'jong' }] },
        { number: '2', text: 'Wat?' },
      ],
      results: [{ number: '1', text: 'Een plan' }],
      reports: ['Rapport A', 'Rapport B'],
      relations: [
        { werkgroepId: inkoop, text: 'Samen optrekken' },
        { werkgroepId: inkoop, text: 'Samen rekenen' },
      ],
      maatregelIds: [b17.id],
      aanbevelingen: [],
    });
    expect(row).toMatchObject({ label: '80%-versie', note: 'Scherper.', version: 2 });
    expect(row.text).toContain('Samen rekenen');
    const { change, objectId } = await lastEvent();
    expect(objectId).toBe(row.id);
    expect(change).toMatchObject({
      fields: {
        questions: { to: '1. Wie?\n   a. jong\n2. Wat?' },
        relations: {
          to: 'Inkoop en administratieve lasten: Samen optrekken\nInkoop en administratieve lasten: Samen rekenen',
        },
        maatregelen: { to: 'B17' },
      },
    });
  });

  test('with an older version is refused with both texts, and changes nothing', async () => {
    const number = await completeConcept(secretaris, toegang);
    const before = await versionRow(toegang, number);
    const outcome = await changeVersion(
      await ctxOf(cast.voorzitterToegang),
      { werkgroepId: toegang, number },
      opdrachtForm({ questions: '1. Iets anders?', [`relation-${inkoop}`]: 'Samen' }),
    );
    expect(codesOf(outcome)).toEqual(['stale']);
    if (outcome.ok || outcome.kind !== 'stale') return;
    const field = (name: string) => outcome.stale.fields.find((one) => one.name === name);
    expect(outcome.stale.version).toBe(2);
    expect(field('questions')?.yours).toBe('1. Iets anders?');
    expect(field('questions')?.theirs).toContain('Wie doet de toegang?');
    expect(field(`relation-${inkoop}`)).toMatchObject({ yours: 'Samen', theirs: '' });
    expect(await versionRow(toegang, number)).toEqual(before);
    expect(await lastEvent()).toMatchObject({ result: 'refused', reasons: ['stale'], objectId: before.id });
  });

  test.each<[string, Record<string, string | string[]>, string, string]>([
    ['a question without text', { questions: '1. Wie?\n2.' }, 'question_empty', 'questions'],
    [
      'a maatregel that is not there',
      { maatregelen: [crypto.randomUUID()] },
      'unknown_reference',
      'maatregelen',
    ],
    [
      'a relation with itself',
      { [`relation-${toegang}`]: 'Wij' },
      'unknown_reference',
      `relation-${toegang}`,
    ],
  ])('%s is refused at its field, and changes nothing', async (_what, more, code, field) => {
    const number = await completeConcept(secretaris, toegang);
    const before = await versionRow(toegang, number);
    const form = opdrachtForm({ ...more, version: '2' });
    const outcome = await changeVersion(secretaris, { werkgroepId: toegang, number }, form);
    expect(outcome).toMatchObject({ kind: 'refused', reasons: [{ code, field }] });
    expect(await versionRow(toegang, number)).toEqual(before);
  });

  test('an adopted one is fixed, in the database too', async () => {
    const at = { werkgroepId: toegang, number: 1 };
    expect(codesOf(await changeVersion(secretaris, at, opdrachtForm()))).toEqual([
      'taakopdracht_not_concept',
    ]);
    await expect(emptied(await versionRow(toegang, 1))).rejects.toThrow(/put round/);
  });

  test.each(all)('%s may or may not', async (member, email) => {
    const number = await completeConcept(secretaris, toegang);
    const form = opdrachtForm({ version: '2' });
    const outcome = await changeVersion(await ctxOf(email), { werkgroepId: toegang, number }, form);
    const seesDraft: Member[] = [...mayWrite, 'lidToegang'];
    const refused = seesDraft.includes(member) ? ['forbidden'] : ['hidden'];
    expect(codesOf(outcome)).toEqual(mayWrite.includes(member) ? [] : refused);
  });
});

describe('sending round', () => {
  const round = (number: number, version = 2, ctx = secretaris) =>
    sendRound(ctx, { werkgroepId: toegang, number }, quietly(version));

  test('fixes the words and says since when it is round', async () => {
    const number = await completeConcept(secretaris, toegang);
    expect((await round(number)).ok).toBe(true);
    const row = await versionRow(toegang, number);
    expect(row).toMatchObject({ state: 'rondgestuurd', sentRoundAt: secretaris.now });
    expect(codesOf(await round(number, 3))).toEqual(['taakopdracht_not_concept']);
    await expect(emptied(row)).rejects.toThrow(/put round/);
    expect((await draftVersion(secretaris, { werkgroepId: toegang, note: '' })).ok).toBe(true);
  });

  test.each<[string, Record<string, string>, string]>([
    ['without questions', { questions: '' }, 'taakopdracht_questions_missing'],
    ['without a goal', { doelstelling: '' }, 'taakopdracht_goal_missing'],
  ])('%s is refused', async (_what, more, code) => {
    const number = await completeConcept(secretaris, toegang, more);
    expect(codesOf(await round(number))).toEqual([code]);
    expect((await versionRow(toegang, number)).state).toBe('concept');
  });

  test('with a date asks parties for remarks on this very version, and mails them', async () => {
    const number = await completeConcept(secretaris, inkoop);
    const vng = await db().party.findFirstOrThrow({ where: { key: 'vng' } });
    const input = { version: 2, partyIds: [vng.id], until: '2021-10-20', explanation: 'Let op vraag 2.' };
    const outcome = await sendRound(secretaris, { werkgroepId: inkoop, number }, input);
    if (!outcome.ok) throw new Error(codesOf(outcome).join());
    const consultation = await db().consultation.findUniqueOrThrow({
      where: { id: outcome.value.consultationId ?? '' },
      include: { parties: true },
    });
    expect(consultation).toMatchObject({
      subjectKind: 'taakopdracht',
      subjectId: (await versionRow(inkoop, number)).id,
      parties: [{ partyId: vng.id }],
    });
  });

  test.each<[string, string | null, string, string]>([
    ['without a last day', null, 'date_missing', 'until'],
    ['with a day that is over', '2021-10-01', 'consultation_until_past', 'until'],
  ])('asking parties %s is refused, and nothing goes round', async (_what, until, code, field) => {
    const number = await completeConcept(secretaris, toegang);
    const vng = await db().party.findFirstOrThrow({ where: { key: 'vng' } });
    const input = { version: 2, partyIds: [vng.id], until, explanation: '' };
    const outcome = await sendRound(secretaris, { werkgroepId: toegang, number }, input);
    expect(outcome).toMatchObject({ reasons: [{ code, field }] });
    expect((await versionRow(toegang, number)).state).toBe('concept');
  });

  test('of words that changed since they were looked at is refused', async () => {
    const number = await completeConcept(secretaris, toegang);
    expect(codesOf(await round(number, 1))).toEqual(['taakopdracht_changed_since_seen']);
  });

  test.each(all)('%s may or may not', async (member, email) => {
    const number = await completeConcept(secretaris, toegang);
    const outcome = await round(number, 2, await ctxOf(email));
    const own: Member[] = ['voorzitterToegang', 'secretarisToegang', 'lidToegang'];
    const may: Member[] = ['secretaris', 'tweedeSecretaris'];
    expect(codesOf(outcome)).toEqual(
      may.includes(member) ? [] : own.includes(member) ? ['forbidden'] : ['hidden'],
    );
  });
});
