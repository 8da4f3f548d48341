import { describe, expect, test } from 'vitest';
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
