import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { deelagendaPage } from '~/queries/deelagenda/deelagenda-page.server';
import { readDeelagendaFilter } from '~/domain/deelagenda/filter';
import { roundComparison } from '~/queries/reporting-round/round-comparison.server';
import { roundPage } from '~/queries/reporting-round/round-page.server';
import { submissionPage } from '~/queries/reporting-round/submission-page.server';
import { approveSubmission } from '~/services/reporting-round/approve-submission.server';
import { freezeRound } from '~/services/reporting-round/freeze-round.server';
import { handIn } from '~/services/reporting-round/hand-in.server';
import { openRound } from '~/services/reporting-round/open-round.server';
import { returnSubmission } from '~/services/reporting-round/return-submission.server';
import { writeRoundReport } from '~/services/reporting-round/write-round-report.server';
import type { Member } from '../../cast';
import { testDatabase } from '../../support/database';
import { newId } from '~/platform/db/id.server';
import { PROGRAMMA } from '../../support/actor';
import { as, handedIn, openedRound, partyId, setOf, writtenSet } from './asked';

await testDatabase('hervormingsagenda');

/** One story: the tests follow on each other. */
let round: string;
let vng: string;
beforeAll(async () => {
  vng = await partyId('vng');
  round = await openedRound('2022-07-01');
});

const address = async (key: string) => ({ roundId: round, partyId: await partyId(key) });
const mails = (key: string) =>
  db().delivery.findMany({
    where: { kind: 'ronde', objectId: round, person: { grants: { some: { party: { key } } } } },
    orderBy: { id: 'asc' },
    select: { subject: true, personId: true },
  });
const lastEvent = () => db().event.findFirstOrThrow({ orderBy: { seq: 'desc' } });

describe('opening', () => {
  test('mails the people of the parties that are asked', async () => {
    const sent = await mails('vng');
    expect(new Set(sent.map(({ subject }) => subject))).toEqual(
      new Set(['Meld voortgang: Ronde 2022-07-01']),
    );
    expect(new Set(sent.map(({ personId }) => personId)).size).toBe(sent.length);
    expect(await mails('bgzj')).toEqual([]);
  });

  test.each<[Member, string]>([
    ['vng', 'forbidden'],
    ['lezer', 'forbidden'],
    ['financien', 'forbidden'],
    ['beheerder', 'hidden'],
  ])('%s does not open a round: %s', async (member, kind) => {
    const input = {
      title: 'Ronde',
      asOf: '2022-09-01',
      dueOn: '2022-09-15',
      explanation: '',
      partyIds: [vng],
    };
    expect(await openRound(await as(member), input)).toMatchObject({ ok: false, kind });
  });

  test('not twice for the same day, not for a party of another programma', async () => {
    const elsewhere = await db().party.create({
      data: {
        id: '01900000-0000-7000-8000-00000000aa01',
        programma: {
          create: {
            id: '01900000-0000-7000-8000-00000000aa02',
            key: 'elders',
            name: 'Elders',
            firstYear: 2022,
            lastYear: 2028,
          },
        },
        key: 'elders',
        name: 'Elders',
        shortName: 'Elders',
        kind: 'organisation',
      },
    });
    const input = {
      title: 'Ronde',
      asOf: '2022-07-01',
      dueOn: '2022-07-15',
      explanation: '',
      partyIds: [elsewhere.id],
    };
    const outcome = await openRound(await as('secretaris'), input);
    expect(outcome).toMatchObject({
      reasons: [
        { code: 'round_day_taken', field: 'asOf' },
        { code: 'round_party_unknown', field: 'partyIds' },
      ],
    });
  });
});

describe('the set of a party', () => {
  test('asks what it leads or joins of work that has begun, nothing of later years', async () => {
    const { actions } = await setOf('vng', round, 'vng');
    expect(actions.length).toBeGreaterThan(5);
    expect(actions.every(({ deadlineYear }) => deadlineYear === 2022)).toBe(true);
  });

  test('leads there from the deelagenda', async () => {
    const filter = readDeelagendaFilter(new URLSearchParams());
    expect((await deelagendaPage(await as('vng'), filter))?.toHandIn).toMatchObject({
      roundId: round,
      partyId: vng,
    });
    expect((await deelagendaPage(await as('bgzj'), filter))?.toHandIn).toBeNull();
  });

  test('can’t be handed in before every action has its word', async () => {
    expect(await handedIn('vng', round, 'vng')).toMatchObject({
      reasons: [{ code: 'submission_incomplete' }],
    });
  });

  test('leads from one action to the next that waits', async () => {
    const { actions } = await setOf('vng', round, 'vng');
    const [first, second] = actions;
    const outcome = await writeRoundReport(
      await as('vng'),
      { ...(await address('vng')), actionId: first?.id ?? '' },
      { progress: 'op_schema', text: 'De werkwijze ligt er.', needs: '', evidenceUrl: '', version: 0 },
    );
    expect(outcome).toEqual({ ok: true, value: { nextId: second?.id } });
  });

  test('two colleagues at once: both texts, and the first one stays', async () => {
    const { actions } = await setOf('vng', round, 'vng');
    const outcome = await writeRoundReport(
      await as('vng'),
      { ...(await address('vng')), actionId: actions[0]?.id ?? '' },
      { progress: 'loopt_achter', text: 'Toch niet.', needs: '', evidenceUrl: '', version: 0 },
    );
    expect(outcome).toMatchObject({ kind: 'stale', stale: { version: 1 } });
    expect((await setOf('vng', round, 'vng')).actions[0]?.written?.text).toBe('De werkwijze ligt er.');
  });

  test('an action of others is not in it', async () => {
    const other = await db().actionItem.findFirstOrThrow({
      where: { origin: 'deelagenda', deadlineYear: 2027 },
    });
    const said = { progress: 'op_schema', text: 'Ja.', needs: '', evidenceUrl: '', version: 0 } as const;
    const outcome = await writeRoundReport(
      await as('vng'),
      { ...(await address('vng')), actionId: other.id },
      said,
    );
    expect(outcome).toMatchObject({ reasons: [{ code: 'submission_not_asked' }] });
  });

  test.each<[Member, 'hidden' | 'forbidden' | 'read']>([
    ['vws', 'hidden'],
    ['mind', 'hidden'],
    ['lezer', 'hidden'],
    ['beheerder', 'hidden'],
    ['secretaris', 'forbidden'],
  ])('%s: %s while it is written', async (member, kind) => {
    const ctx = await as(member);
    expect((await submissionPage(ctx, await address('vng'))) === null).toBe(kind === 'hidden');
    expect(await handIn(ctx, await address('vng'), 1)).toMatchObject({ ok: false, kind });
  });

  test('what is written does not count for the action yet', async () => {
    const { actions } = await setOf('vng', round, 'vng');
    expect(actions[0]?.progress).toBeNull();
    expect(await db().actionReport.count({ where: { roundId: round } })).toBe(0);
  });
});

describe('handed in, returned, handed in again, approved', () => {
  test('handed in: each report counts and everybody reads the set', async () => {
    await writtenSet('vng', round, 'vng', 'op_schema');
    expect(await handedIn('vng', round, 'vng')).toMatchObject({ ok: true });
    const { actions, submission, mayWrite } = await setOf('vng', round, 'vng');
    expect(submission.state).toBe('ingediend');
    expect(mayWrite).toBe(false);
    expect(await db().actionReport.count({ where: { roundId: round, partyId: vng } })).toBe(actions.length);
    expect(actions.every(({ progress }) => progress !== null)).toBe(true);
    expect((await setOf('mind', round, 'vng')).actions[0]?.written?.progress).toBe('op_schema');
    expect((await lastEvent()).action).toBe('submission_handed_in');
  });

  test('then nothing of it changes any more', async () => {
    const { actions } = await setOf('vng', round, 'vng');
    const said = { progress: 'afgerond', text: 'Klaar.', needs: '', evidenceUrl: '', version: 2 } as const;
    const outcome = await writeRoundReport(
      await as('vng'),
      { ...(await address('vng')), actionId: actions[0]?.id ?? '' },
      said,
    );
    expect(outcome).toMatchObject({ reasons: [{ code: 'submission_handed_in' }] });
  });

  test('returned with a remark and a mail; only the party and the werkorganisatie read the remark', async () => {
    const at = await address('vng');
    const { version } = (await setOf('secretaris', round, 'vng')).submission;
    expect(await returnSubmission(await as('vws'), at, { remark: 'Hoe dan?', version })).toMatchObject({
      kind: 'forbidden',
    });
    expect(await returnSubmission(await as('secretaris'), at, { remark: '', version })).toMatchObject({
      reasons: [{ code: 'round_remark_missing', field: 'remark' }],
    });
    expect(
      await returnSubmission(await as('secretaris'), at, { remark: 'Noem een datum.', version }),
    ).toMatchObject({ ok: true });
    expect((await mails('vng')).map(({ subject }) => subject)).toContain('Meldingen terug: Ronde 2022-07-01');
    const back = await setOf('vng', round, 'vng');
    expect(back.submission).toMatchObject({ state: 'teruggegeven', remark: 'Noem een datum.' });
    expect(back.mayWrite).toBe(true);
    expect(await submissionPage(await as('mind'), at)).toBeNull();
    expect(
      await approveSubmission(await as('secretaris'), at, { remark: 'Mooi zo.', version }),
    ).toMatchObject({
      kind: 'stale',
      stale: {
        fields: [
          { name: 'state', theirs: 'teruggegeven', yours: 'goedgekeurd' },
          { name: 'remark', theirs: 'Noem een datum.', yours: 'Mooi zo.' },
        ],
      },
    });
  });

  test('handed in again says only what changed', async () => {
    const before = await db().actionReport.count({ where: { roundId: round } });
    const { actions } = await setOf('vng', round, 'vng');
    const [first] = actions;
    await writeRoundReport(
      await as('vng'),
      { ...(await address('vng')), actionId: first?.id ?? '' },
      {
        progress: 'afgerond',
        text: 'Klaar op 1 juli.',
        needs: '',
        evidenceUrl: 'https://example.org/werkwijze',
        version: first?.written?.version ?? 0,
      },
    );
    expect(await handedIn('vng', round, 'vng')).toMatchObject({ ok: true });
    expect(await db().actionReport.count({ where: { roundId: round } })).toBe(before + 1);
    expect((await setOf('mind', round, 'vng')).submission.remark).toBe('');
  });

  test('approved once, with a version that was read', async () => {
    const at = await address('vng');
    const { version } = (await setOf('secretaris', round, 'vng')).submission;
    expect(
      await approveSubmission(await as('secretaris'), at, { remark: '', version: version - 1 }),
    ).toMatchObject({ kind: 'stale' });
    expect(await approveSubmission(await as('secretaris'), at, { remark: '', version })).toMatchObject({
      ok: true,
    });
    expect(
      await approveSubmission(await as('secretaris'), at, { remark: '', version: version + 1 }),
    ).toMatchObject({
      reasons: [{ code: 'submission_not_handed_in' }],
    });
  });
});

/** Puts an action of this year in the deelagenda, three weeks after the day of the stand. */
async function laterAdded(party: string) {
  const {
    id: _id,
    source: _source,
    ...like
  } = await db().actionItem.findFirstOrThrow({
    where: { origin: 'deelagenda', deadlineYear: 2022, parentId: null, programma: { key: PROGRAMMA } },
  });
  const role = { partyId: await partyId(party), kind: 'verantwoordelijk' } as const;
  return (title: string, decisionId: string | null) =>
    db().actionItem.create({
      data: {
        ...like,
        id: newId(),
        title,
        decisionId,
        deelagendaNumber: null,
        createdAt: new Date('2022-07-20T09:00:00Z'),
        state: 'open',
        progress: null,
        reportedAt: null,
        roles: { create: role },
      },
    });
}

describe('frozen as the stand of that day', () => {
  test('waits for who is asked until the last day', async () => {
    expect(await freezeRound(await as('secretaris'), round)).toMatchObject({
      reasons: [{ code: 'round_waits_for_parties' }],
    });
    expect(await freezeRound(await as('vng', '2022-07-20'), round)).toMatchObject({ kind: 'forbidden' });
  });

  test('asks nothing about what was added after that day, unless it was decided on before', async () => {
    const meeting = await db().meeting.findFirstOrThrow({
      where: { startsAt: { lt: new Date('2022-07-01') }, decisions: { some: {} } },
      select: { decisions: { take: 1, select: { id: true } } },
    });
    const addedLater = await laterAdded('vws');
    await addedLater('Pas daarna bedacht', null);
    await addedLater('Daarvoor al besloten', meeting.decisions[0]?.id ?? '');
    const asked = (await setOf('vws', round, 'vws')).actions.map(({ title }) => title);
    expect(asked).toContain('Daarvoor al besloten');
    expect(asked).not.toContain('Pas daarna bedacht');
  });

  test('the werkorganisatie sees where two parties differ', async () => {
    await writtenSet('vws', round, 'vws', 'loopt_achter');
    expect(await handedIn('vws', round, 'vws')).toMatchObject({ ok: true });
    const page = await roundPage(await as('secretaris'), round);
    expect(page?.differences.length).toBeGreaterThan(0);
    expect(page?.differences[0]?.views.map(({ party }) => party)).toEqual(['VWS', 'VNG']);
    expect((await roundPage(await as('mind'), round))?.differences).toEqual([]);
    expect(await freezeRound(await as('secretaris'), round)).toMatchObject({
      reasons: [{ code: 'round_waits_for_answer' }],
    });
    const { version } = (await setOf('secretaris', round, 'vws')).submission;
    await approveSubmission(await as('secretaris'), await address('vws'), { remark: '', version });
  });

  test('keeps every action of that day, with the views and words of then', async () => {
    expect(await freezeRound(await as('secretaris'), round)).toMatchObject({ ok: true });
    const page = await roundPage(await as('lezer'), round);
    expect(page?.paged.total).toBe(30);
    const titles = page?.stands.map(({ title }) => title);
    expect(titles).toContain('Daarvoor al besloten');
    expect(titles).not.toContain('Pas daarna bedacht');
    const told = page?.stands.find(({ views }) => views.some(({ text }) => text === 'Klaar op 1 juli.'));
    expect(told?.views.find(({ party }) => party === 'VNG')?.progress).toBe('afgerond');
    expect(page?.stands.some(({ reported }) => !reported)).toBe(true);
  });

  test('and nobody changes it any more, not even past the application', async () => {
    const at = await address('vng');
    const { version } = (await setOf('secretaris', round, 'vng')).submission;
    const frozen = { reasons: [{ code: 'round_frozen' }] };
    expect(await returnSubmission(await as('secretaris'), at, { remark: 'Toch.', version })).toMatchObject(
      frozen,
    );
    expect(await freezeRound(await as('secretaris'), round)).toMatchObject(frozen);
    await expect(
      db().roundStand.updateMany({ where: { roundId: round }, data: { progress: 'afgerond' } }),
    ).rejects.toThrow();
    await expect(db().roundReport.deleteMany({ where: { roundId: round } })).rejects.toThrow();
    await expect(
      db().reportingRound.update({ where: { id: round }, data: { title: 'Anders' } }),
    ).rejects.toThrow();
  });
});

describe('beside the round after it', () => {
  let next: string;
  beforeAll(async () => {
    next = await openedRound('2023-01-01', ['vng']);
  });

  test('the set shows what was said the round before', async () => {
    const { actions } = await setOf('vng', next, 'vng');
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.some(({ before }) => before?.progress === 'op_schema')).toBe(true);
    expect(actions.every(({ written }) => written === null)).toBe(true);
  });

  test('what moved is told, the earlier day first, from whichever side one looks', async () => {
    await writtenSet('vng', next, 'vng', 'met_zorg');
    expect(await handedIn('vng', next, 'vng')).toMatchObject({ ok: true });
    const ahead = await roundComparison(await as('mind'), next, undefined);
    expect([ahead?.from?.asOf, ahead?.to.asOf]).toEqual(['2022-07-01', '2023-01-01']);
    expect(ahead?.rows.filter(({ change }) => change === 'terug').length).toBeGreaterThan(0);
    expect(ahead?.rows).toHaveLength(31);
    expect(ahead?.rows.find(({ title }) => title === 'Pas daarna bedacht')?.change).toBe('nieuw');
    const alone = await roundComparison(await as('mind'), round, undefined);
    expect(alone).toMatchObject({ from: null, rows: [] });
    expect(await roundComparison(await as('mind'), round, next)).toBeNull();
    expect(await roundComparison(await as('beheerder'), round, undefined)).toBeNull();
  });
});
