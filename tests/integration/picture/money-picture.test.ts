import { beforeAll, describe, expect, it } from 'vitest';
import { sumText } from '~/domain/amount-series/format';
import type { PictureFilter } from '~/domain/picture/filter';
import { targetSums } from '~/domain/picture/target-sums';
import { stepAmount, stepWords } from '~/messages/money-picture';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { maatregelTable } from '~/queries/maatregel/maatregel-table.server';
import { moneyPicture } from '~/queries/picture/money-picture.server';
import { cast, regionSecretaris, type Member } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda', 'voorbeeldregio.json');

const range = { from: 2022, to: 2028 };
const now = new Date('2022-06-10T09:00:00Z');
const filter = (more: Partial<PictureFilter> = {}): PictureFilter => ({
  tabel: 1,
  werkgroep: undefined,
  year: undefined,
  zoals: null,
  ...more,
});
const pictureFor = async (member: Member, more: Partial<PictureFilter> = {}) =>
  moneyPicture(await ctxOf(cast[member], now), range, filter(more));
const steps = async (more: Partial<PictureFilter> = {}) => {
  const facts = await pictureFor('vng', more);
  return facts ? facts.steps.map((step) => `${stepWords(step)}: ${stepAmount(step)}`) : null;
};
const idOf = async (key: string) => (await db().maatregel.findFirstOrThrow({ where: { key } })).id;
const partyId = async (key: string) => (await db().party.findFirstOrThrow({ where: { key } })).id;

type Cell = { year: number; kind: 'amount' | 'pm'; thousands?: number };
const record = async (
  maatregel: string,
  kind: 'decision' | 'realised' | 'proposal',
  date: string,
  cells: Cell[],
  party?: string,
) =>
  db().seriesRevision.create({
    data: {
      id: newId(),
      kind,
      date: new Date(date),
      reason: 'Proef',
      createdAt: now,
      maatregelId: await idOf(maatregel),
      partyId: party === undefined ? null : await partyId(party),
      cells: { create: cells },
    },
  });

describe('before any besluit', () => {
  it('shows the tabel as the page of maatregelen does, and nothing realised is no 0', async () => {
    const table = await maatregelTable(await ctxOf(cast.vng, now), range, filter());
    const picture = await pictureFor('vng');
    expect(picture?.table.rows).toEqual(table?.rows);
    expect(picture?.table.sums).toEqual(table?.sums);
    expect(picture?.table.difference).toEqual(table?.difference);
    expect(await steps({ year: 2022 })).toEqual([
      'Toegekend: 215 + 6 PM + 1 onbekend',
      'Besloten: 215 + 6 PM + 1 onbekend',
      'Gerealiseerd: niets gemeld',
    ]);
  });

  it('of one werkgroep only its own', async () => {
    const picture = await pictureFor('vng', { werkgroep: 'inkoop' });
    expect(picture?.table.rows.map(({ code }) => code)).toEqual(['B5', 'B6', 'B23']);
    expect(picture?.targets?.map(({ name }) => name)).toEqual(['Inkoop en administratieve lasten']);
    expect(picture?.table.printed).toEqual([]);
  });

  it('target against what is proposed: B17 as PM is a shortfall and PM', async () => {
    const targets = (await pictureFor('voorzitterToegang'))?.targets ?? [];
    const zoThuis = targets.find(({ name }) => name === 'Zo thuis mogelijk');
    const { target, proposed } = targetSums(zoThuis?.years ?? [], [2026]);
    expect([sumText(target), sumText(proposed)]).toEqual(['300 + 1 PM', '2 PM']);
  });
});

describe('after besluiten and reports', () => {
  beforeAll(async () => {
    const pmYears = [2022, 2023, 2024, 2025, 2026, 2027, 2028].map((year) => ({ year, kind: 'pm' as const }));
    await record('b17', 'decision', '2022-01-27', pmYears);
    await record('b12', 'proposal', '2022-03-01', [{ year: 2022, kind: 'amount', thousands: 1 }]);
    await record('b12', 'realised', '2022-04-01', [{ year: 2022, kind: 'amount', thousands: 10_000 }], 'vng');
    await record('b12', 'realised', '2022-05-01', [{ year: 2022, kind: 'amount', thousands: 20_000 }], 'vng');
    await record('b12', 'realised', '2022-05-01', [{ year: 2022, kind: 'amount', thousands: 5_000 }], 'vws');
  });

  it('300 million became PM by a besluit, and a proposal counts nowhere (rule 4)', async () => {
    expect(await steps({ year: 2026 })).toEqual([
      expect.stringMatching(/^Toegekend: .* \+ \d PM/),
      'B17: −300 + 1 PM',
      expect.stringMatching(/^Besloten: .* PM/),
      'Gerealiseerd: niets gemeld',
    ]);
  });

  it('each party’s newest report counts, and what nobody reported on stands apart', async () => {
    expect(await steps({ year: 2022 })).toEqual([
      'Toegekend: 215 + 6 PM + 1 onbekend',
      'Besloten: 215 + 6 PM + 1 onbekend',
      'Nog niet gemeld: −179 − 6 PM − 1 onbekend',
      'Anders dan besloten: −11',
      'Gerealiseerd: 25',
    ]);
  });

  it('as known on a day: before the besluit, before the later report', async () => {
    expect(await steps({ year: 2026, zoals: '2022-01-26' })).not.toContain('B17: −300 + 1 PM');
    expect(await steps({ year: 2022, zoals: '2022-04-15' })).toContain('Gerealiseerd: 10');
  });

  it('before the award nothing is known, which is not 0', async () => {
    expect((await steps({ year: 2022, zoals: '2020-01-01' }))?.[0]).toBe('Toegekend: 14 onbekend');
  });
});

describe('who sees it', () => {
  it('a reader sees the maatregelen and no werkgroepen, whatever the address asks', async () => {
    const picture = await pictureFor('lezer', { werkgroep: 'inkoop' });
    expect(picture).toMatchObject({ targets: null, werkgroepen: null, filter: { werkgroep: undefined } });
    expect(picture?.table.rows).toHaveLength(14);
  });

  it('who takes no part sees nothing, and a region sees its own alone', async () => {
    expect(await pictureFor('beheerder')).toBeNull();
    const region = await moneyPicture(await ctxOf(regionSecretaris, now, 'voorbeeldregio'), range, filter());
    expect(region?.table.rows.map(({ code }) => code) ?? []).not.toContain('B17');
  });

  it('asks the database as often for one maatregel as for all', async () => {
    const count = async (more: Partial<PictureFilter>) => {
      const ctx = await ctxOf(cast.vng, now);
      return (await countingStatements(() => moneyPicture(ctx, range, filter(more)))).statements;
    };
    const all = await count({});
    expect(await count({ werkgroep: 'inkoop' })).toBe(all);
    expect(all).toBeLessThanOrEqual(9);
  });
});
