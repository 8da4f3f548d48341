import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { receiveFile } from '~/platform/outside/files.server';
import { visibleFiles } from '~/platform/db/visible/attachments.server';
import { sheetExport } from '~/queries/import/sheet-export.server';
import { roundTasks } from '~/queries/overview/round-tasks.server';
import { roundPage } from '~/queries/reporting-round/round-page.server';
import { submissionPage } from '~/queries/reporting-round/submission-page.server';
import { addRoundEvidence } from '~/services/reporting-round/add-round-evidence.server';
import { changeRound } from '~/services/reporting-round/change-round.server';
import { returnSubmission } from '~/services/reporting-round/return-submission.server';
import { cast, type Member } from '../../cast';
import { testDatabase } from '../../support/database';
import { pdf } from '../../support/files';
import { as, handedIn, openedRound, partyId, setOf, writtenSet } from './asked';

await testDatabase('hervormingsagenda');

/** One story: the tests follow on each other. MIND's lezer stands in for it from the first of July on. */
let round: string;
beforeAll(async () => {
  round = await openedRound('2022-07-01', ['vng', 'mind']);
});

const mailed = async (subject: string) =>
  (
    await db().delivery.findMany({
      where: { kind: 'ronde', objectId: round, subject: { startsWith: subject } },
      select: { email: true },
    })
  ).map(({ email }) => email);
const uploaded = async (name: string) => ({
  ...(await receiveFile([await pdf(name)])),
  name,
  mediaType: 'application/pdf',
});
const words = { title: 'Eerste helft van 2022', dueOn: '2022-07-20', explanation: '' };
const versionOf = async () => (await roundPage(await as('secretaris'), round))?.round.version ?? 0;
const seesFile = async (member: Member, id: string) =>
  (await db().fileVersion.count({ where: { AND: [visibleFiles((await as(member)).actor), { id }] } })) > 0;
const evidenceOf = async () => {
  const { actions } = await setOf('vng', round, 'vng');
  return actions[0]?.written?.evidence?.id ?? '';
};

describe('an open round changes', () => {
  test('another last day is told to who must still hand in', async () => {
    const outcome = await changeRound(await as('secretaris'), round, {
      ...words,
      version: await versionOf(),
    });
    expect(outcome).toMatchObject({ ok: true, value: { mailed: true } });
    const told = await mailed('Andere laatste dag');
    expect(told).toContain(cast.vng);
    expect(told).toContain(cast.mind);
    expect((await roundPage(await as('vng'), round))?.round).toMatchObject(words);
    const event = await db().event.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(event).toMatchObject({ action: 'round_changed', result: 'done' });
  });

  test('another name alone is not', async () => {
    const before = (await mailed('Andere laatste dag')).length;
    const title = 'Ronde van juli';
    expect(
      await changeRound(await as('secretaris'), round, { ...words, title, version: await versionOf() }),
    ).toMatchObject({ ok: true, value: { mailed: false } });
    expect(await mailed('Andere laatste dag')).toHaveLength(before);
  });

  test('not to a day that is past, not over what somebody changed meanwhile', async () => {
    const version = await versionOf();
    expect(
      await changeRound(await as('secretaris'), round, { ...words, dueOn: '2022-07-04', version }),
    ).toMatchObject({ reasons: [{ code: 'round_due_past', field: 'dueOn' }] });
    expect(
      await changeRound(await as('secretaris'), round, {
        ...words,
        dueOn: '2022-07-25',
        version: version - 1,
      }),
    ).toMatchObject({
      kind: 'stale',
      stale: {
        fields: [
          { name: 'title', theirs: 'Ronde van juli', yours: words.title },
          { name: 'dueOn', theirs: '20 juli 2022', yours: '25 juli 2022' },
          { name: 'explanation' },
        ],
      },
    });
  });

  test.each<[Member, string]>([
    ['vng', 'forbidden'],
    ['lezer', 'forbidden'],
    ['beheerder', 'hidden'],
  ])('not by %s', async (member, kind) => {
    expect(await changeRound(await as(member), round, { ...words, version: 1 })).toMatchObject({ kind });
  });
});

describe('a file as evidence in a set', () => {
  test('comes with what was said of the action, and only then', async () => {
    const [first] = (await setOf('vng', round, 'vng')).actions;
    const place = { roundId: round, partyId: await partyId('vng'), actionId: first?.id ?? '' };
    expect(await addRoundEvidence(await as('vng'), place, await uploaded('meting.pdf'))).toMatchObject({
      reasons: [{ code: 'round_report_missing' }],
    });
    await writtenSet('vng', round, 'vng', 'op_schema');
    expect(await addRoundEvidence(await as('vng'), place, await uploaded('meting.pdf'))).toMatchObject({
      ok: true,
    });
    expect((await setOf('vng', round, 'vng')).actions[0]?.written?.evidence?.name).toBe('meting.pdf');
    expect(await addRoundEvidence(await as('mind'), place, await uploaded('ander.pdf'))).toMatchObject({
      kind: 'hidden',
    });
  });

  test.each<[Member, boolean]>([
    ['vng', true],
    ['secretaris', true],
    ['mind', false],
    ['lezer', false],
    ['beheerder', false],
  ])('%s reads it before the set is handed in: %s', async (member, sees) => {
    expect(await seesFile(member, await evidenceOf())).toBe(sees);
  });

  test('handed in it stands with the report, for all who see the action', async () => {
    expect(await handedIn('vng', round, 'vng')).toMatchObject({ ok: true });
    const id = await evidenceOf();
    expect(await seesFile('mind', id)).toBe(true);
    expect(await db().actionReport.count({ where: { evidenceId: id, roundId: round } })).toBe(1);
    const [first] = (await setOf('vng', round, 'vng')).actions;
    const place = { roundId: round, partyId: await partyId('vng'), actionId: first?.id ?? '' };
    expect(await addRoundEvidence(await as('vng'), place, await uploaded('later.pdf'))).toMatchObject({
      reasons: [{ code: 'submission_handed_in' }],
    });
  });

  test('another one after it came back says that one action again', async () => {
    const at = { roundId: round, partyId: await partyId('vng') };
    const { submission, actions } = await setOf('secretaris', round, 'vng');
    await returnSubmission(await as('secretaris'), at, {
      remark: 'Ander stuk.',
      version: submission.version,
    });
    const before = await db().actionReport.count({ where: { roundId: round } });
    await addRoundEvidence(
      await as('vng'),
      { ...at, actionId: actions[0]?.id ?? '' },
      await uploaded('beter.pdf'),
    );
    expect(await seesFile('mind', await evidenceOf())).toBe(false);
    expect(await handedIn('vng', round, 'vng')).toMatchObject({ ok: true });
    expect(await db().actionReport.count({ where: { roundId: round } })).toBe(before + 1);
  });
});

describe('who stands in for a party', () => {
  beforeAll(async () => {
    const { id: personId } = await db().person.findUniqueOrThrow({ where: { email: cast.lezer } });
    expect(
      await submissionPage(await as('lezer'), { roundId: round, partyId: await partyId('mind') }),
    ).toBeNull();
    expect(await sheetExport(await as('lezer'), 'meldingen')).toBeNull();
    await db().partySubstitute.create({
      data: { id: newId(), partyId: await partyId('mind'), personId, from: new Date('2022-07-01') },
    });
  });

  test('is told of the round on Overzicht and by mail', async () => {
    expect(await roundTasks(await as('lezer'))).toMatchObject([{ id: round, party: 'MIND' }]);
    await changeRound(await as('secretaris'), round, {
      ...words,
      dueOn: '2022-07-22',
      version: await versionOf(),
    });
    expect(await mailed('Andere laatste dag')).toContain(cast.lezer);
  });

  test('writes the set and hands it in, and sees no other', async () => {
    await writtenSet('lezer', round, 'mind', 'met_zorg');
    expect(await handedIn('lezer', round, 'mind')).toMatchObject({ ok: true });
    const [said] = await db().actionReport.findMany({
      where: { roundId: round, partyId: await partyId('mind') },
    });
    expect(said?.byPersonId).toBe((await as('lezer')).actor.personId);
    const at = { roundId: round, partyId: await partyId('vng') };
    const { submission } = await setOf('secretaris', round, 'vng');
    await returnSubmission(await as('secretaris'), at, { remark: 'Nog eens.', version: submission.version });
    expect(await submissionPage(await as('lezer'), at)).toBeNull();
  });

  test('gets the rows of that party in a spreadsheet', async () => {
    const parties = new Set<string>();
    const list = await sheetExport(await as('lezer'), 'meldingen');
    for await (const { values } of list?.rows ?? []) parties.add(values['party'] ?? '');
    expect([...parties]).toEqual(['MIND']);
  });
});
