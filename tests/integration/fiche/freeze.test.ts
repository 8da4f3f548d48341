import { beforeAll, describe, expect, test } from 'vitest';
import { ficheSnapshotSchema } from '~/domain/fiche/snapshot';
import { fromPlainText } from '~/domain/rich-text/lexical';
import { change } from '~/platform/db/change.server';
import { db } from '~/platform/db/client.server';
import { freezeFiches } from '~/services/fiche/freeze-fiches.server';
import { makeFiche, makeToegang } from '../../factories/fiche';
import { testDatabase } from '../../support/database';

await testDatabase();

let toegang: Awaited<ReturnType<typeof makeToegang>>;
let fiche: string;

beforeAll(async () => {
  toegang = await makeToegang();
  fiche = await makeFiche(toegang, { reason: 'Doorgerekend met de gemeenten' });
  await makeFiche(toegang, { title: 'Nog zonder bedragen' });
  await makeFiche(toegang, { title: 'Ingetrokken', withdrawnAt: new Date() });
  const cell = { ficheId: fiche, row: 'opbrengst', literal: null } as const;
  await db().ficheCell.createMany({
    data: [
      { ...cell, year: 2022, kind: 'pm' },
      { ...cell, year: 2023, kind: 'amount', thousands: -47_000 },
    ],
  });
  const text = { ficheId: fiche, updatedAt: new Date() };
  await db().ficheText.create({
    data: { ...text, field: 'dilemmas', content: fromPlainText('Wie betaalt?') },
  });
  await db().ficheText.create({ data: { ...text, field: 'doel', content: fromPlainText('Eerder hulp') } });
  await db().fichePhase.create({
    data: { ficheId: fiche, phase: 'voorbereiding', from: new Date('2022-01-01'), text: 'Afspraken' },
  });
  await db().fichePartner.create({ data: { ficheId: fiche, partyId: toegang.party.vng, role: 'partner' } });
  await db().fichePartner.create({ data: { ficheId: fiche, partyId: toegang.party.vws, role: 'trekker' } });
  await db().ficheSupport.create({
    data: { ficheId: fiche, hoek: 'clienten', position: 'voorbehoud', sentence: 'Eerst de achterban' },
  });
});

describe('freezing the fiches of a bouwsteen', () => {
  test('keeps every fiche that is not withdrawn, and proposes the reeks of those with amounts', async () => {
    const ctx = await toegang.as('voorzitterToegang');
    const of = { bouwsteenId: toegang.bouwsteenId, bouwsteenVersionId: toegang.versionId };
    const attempt = {
      action: 'bouwsteen_submitted',
      object: { kind: 'bouwsteen', id: of.bouwsteenId },
    } as const;
    const outcome = await change(ctx, attempt, (tx, record) => freezeFiches(tx, ctx, record, of));
    expect(outcome).toEqual({ ok: true, value: { fiches: 2 } });

    const versions = await db().ficheVersion.findMany({
      orderBy: { revisionId: { sort: 'asc', nulls: 'last' } },
      include: { revision: { include: { cells: { orderBy: { year: 'asc' } } } } },
    });
    expect(versions).toHaveLength(2);
    expect(versions[1]).toMatchObject({ revisionId: null });
    const { revision, snapshot: stored, text } = versions[0] ?? {};
    expect(revision).toMatchObject({
      maatregelId: toegang.maatregel.b12,
      kind: 'proposal',
      date: new Date('2021-10-06'),
      reason: 'Doorgerekend met de gemeenten',
      source: { ficheId: fiche, ficheVersionId: versions[0]?.id, bouwsteenVersionId: toegang.versionId },
      decisionId: null,
    });
    expect(revision?.cells.map(({ year, kind, thousands }) => [year, kind, thousands])).toEqual([
      [2022, 'pm', null],
      [2023, 'amount', -47_000],
      ...[2024, 2025, 2026, 2027, 2028].map((year) => [year, 'onbekend', null]),
    ]);

    const snapshot = ficheSnapshotSchema.parse(stored);
    expect(snapshot).toMatchObject({
      bouwsteen: { label: '3a' },
      werkgroep: { name: 'Toegang' },
      maatregel: { code: 'B12' },
      years: { from: 2022, to: 2028 },
      phases: [{ phase: 'voorbereiding', from: '2022-01-01', until: null, text: 'Afspraken' }],
      support: [{ hoek: 'clienten', position: 'voorbehoud', sentence: 'Eerst de achterban' }],
    });
    expect(snapshot.texts.map(({ field }) => field)).toEqual(['doel', 'dilemmas']);
    expect(snapshot.partners.map(({ shortName, trekker }) => [shortName, trekker])).toEqual([
      ['VWS', true],
      ['VNG', false],
    ]);
    expect(snapshot.award.filter(({ cell }) => cell.kind === 'amount').map(({ year }) => year)).toEqual([
      2026, 2027, 2028,
    ]);
    expect(text).toContain('Wie betaalt?');
    expect(await db().event.findMany({ where: { action: 'series_proposed' } })).toMatchObject([
      { objectKind: 'fiche', objectId: fiche, result: 'done' },
    ]);
  });

  test('what holds is left as it was: a proposal never overwrites', async () => {
    const kinds = await db().seriesRevision.groupBy({
      by: ['kind'],
      where: { maatregelId: toegang.maatregel.b12 },
      _count: true,
    });
    expect(kinds.map(({ kind, _count }) => [kind, _count]).sort()).toEqual([
      ['award', 1],
      ['proposal', 1],
    ]);
  });

  test('the database keeps what was frozen', async () => {
    await expect(db().ficheVersion.updateMany({ data: { text: 'anders' } })).rejects.toThrow();
  });
});
