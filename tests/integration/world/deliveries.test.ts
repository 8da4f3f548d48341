import { describe, expect, test } from 'vitest';
import { sumOf } from '~/domain/amount-series/sum';
import { readCell } from '~/domain/maatregel/read-series';
import { readProvenance } from '~/domain/source/provenance';
import { db } from '~/platform/db/client.server';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

describe('the package of 24 December 2021', () => {
  test('is sent with fourteen papers in their order, and says what is missing and why', async () => {
    const { sentAt, items } = await db().package.findFirstOrThrow({
      include: { items: { orderBy: { position: 'asc' }, include: { werkgroep: true } } },
    });
    expect(sentAt?.toISOString()).toBe('2021-12-24T14:46:00.000Z');
    const there = items.filter(({ bouwsteenVersionId }) => bouwsteenVersionId !== null);
    expect(there.map(({ label }) => label).join(' ')).toBe('1 2a 2b 3a 3b 3c 3d 4a 4b 5 6 7a 7b 8');
    const missing = items.filter((item) => !there.includes(item));
    expect(missing.map(({ werkgroep }) => werkgroep?.key)).toEqual([
      'data-en-monitoring',
      'meerjarig-financieel-kader',
    ]);
    for (const { missingReason } of missing) expect(missingReason).not.toBe('');
  });

  test('every paper was shown to the BOHA, may be shared, and has a file that says it is a placeholder', async () => {
    const versions = await db().bouwsteenVersion.findMany({
      where: { submittedAt: { not: null } },
      include: {
        shownTo: true,
        share: true,
        files: { include: { fileVersion: { include: { file: true } } } },
      },
    });
    expect(versions).toHaveLength(14);
    for (const { shownTo, share, files } of versions) {
      expect(shownTo).toHaveLength(1);
      expect(share).not.toBeNull();
      expect(files.map(({ fileVersion }) => fileVersion.placeholder)).toEqual([true]);
    }
    const types = versions.flatMap(({ files }) => files.map(({ fileVersion }) => fileVersion.file.mediaType));
    expect(types.filter((type) => type === 'application/pdf')).toHaveLength(13);
    expect(types.filter((type) => type.endsWith('spreadsheetml.sheet'))).toHaveLength(1);
  });
});

test('B17 proposes PM where 300 million was awarded, and the award still holds', async () => {
  const revisions = await db().seriesRevision.findMany({
    where: { maatregel: { key: 'b17' } },
    include: { cells: { orderBy: { year: 'asc' } }, ficheVersion: true },
    orderBy: { date: 'asc' },
  });
  expect(revisions.map(({ kind, date }) => [kind, date.toISOString().slice(0, 10)])).toEqual([
    ['award', '2021-05-18'],
    ['proposal', '2021-12-24'],
  ]);
  expect(revisions.map(({ cells }) => cells.map(({ kind, thousands }) => thousands ?? kind))).toEqual([
    ['pm', 'pm', 'pm', 'pm', 300_000, 300_000, 300_000],
    Array(7).fill('pm'),
  ]);
  expect(revisions[1]?.ficheVersion?.bouwsteenVersionId).toBeDefined();
});

test('every fiche with amounts went along with its bouwsteen as one proposal', async () => {
  const fiches = await db().fiche.findMany({ include: { cells: true, versions: true } });
  for (const { key, cells, versions } of fiches) {
    expect(versions, key).toHaveLength(1);
    expect(versions[0]?.revisionId !== null, key).toBe(cells.some(({ row }) => row === 'opbrengst'));
  }
});

test.each([
  ['inkoop', 2024, { amount: 0, pmCount: 0, unknownCount: 3 }],
  ['toegang', 2026, { amount: 0, pmCount: 1, unknownCount: 2 }],
])('what the fiches of %s propose for %i adds up to %o: no amount is made up', async (key, year, sum) => {
  const cells = await db().seriesCell.findMany({
    where: {
      year,
      revision: { kind: 'proposal', ficheVersion: { fiche: { bouwsteen: { werkgroep: { key } } } } },
    },
  });
  expect(sumOf(cells.map(readCell))).toEqual(sum);
});

test('what is read again has the same ids: those of submitted fiches and their proposals follow from keys too', async () => {
  const versions = await db().ficheVersion.findMany({ select: { id: true, revisionId: true } });
  expect(versions).toHaveLength(6);
  for (const id of versions.flatMap(({ id, revisionId }) => [id, revisionId ?? ''])) expect(id[14]).toBe('5');
});

test('the six taakopdrachten of 7 October 2021 stand with remarks attached', async () => {
  const versions = await db().taakopdrachtVersion.findMany({ orderBy: { adoptedAt: 'asc' } });
  expect(versions.filter(({ withRemarks }) => withRemarks)).toHaveLength(6);
  for (const { sentRoundAt } of versions) expect(sentRoundAt).not.toBeNull();
  const { effectDetail } = await db().decision.findFirstOrThrow({ where: { number: 'BOHA 2021-05' } });
  expect(effectDetail).toMatchObject({ did: 'taakopdracht_vaststellen', withRemarks: true });
});

test('the example consultation is over: three of five answered, and each remark got an answer', async () => {
  const { parties, remarks, closedAt, taakopdrachtVersionId } = await db().consultation.findFirstOrThrow({
    include: { parties: true, remarks: true },
  });
  expect(taakopdrachtVersionId).not.toBeNull();
  expect(closedAt).not.toBeNull();
  expect(parties.filter(({ answeredAt }) => answeredAt !== null)).toHaveLength(3);
  expect(parties.filter(({ answeredAt }) => answeredAt === null)).toHaveLength(2);
  expect(remarks.map(({ answer }) => answer).sort()).toEqual(['deels', 'niet', 'overgenomen', 'overgenomen']);
  // "MIND 1": numbered from 1, as those that are typed.
  expect(remarks.map(({ position }) => position).sort()).toEqual([1, 1, 2, 2]);
});

test('light meetings with an action that was agreed in one', async () => {
  const meetings = await db().werkgroepMeeting.findMany({ include: { actionItems: true } });
  expect(meetings).toHaveLength(7);
  expect(meetings.flatMap(({ actionItems }) => actionItems.map(({ origin }) => origin))).toEqual([
    'werkgroep',
  ]);
});

test('where a thing was read, and what of it is doubtful, goes along', async () => {
  const fiche = await db().fiche.findUniqueOrThrow({ where: { key: 'fiche-b17' } });
  const { document, doubts, ownFields } = readProvenance(fiche.source);
  expect(document).toBe('bouwsteen-b17');
  expect(doubts.map(({ field }) => field)).toEqual(['raming', 'raming', 'transformatiekosten']);
  expect(Object.keys(ownFields)).toContain('kind');
});
