import { describe, expect, it } from 'vitest';
import { measureSchema } from '~/domain/monitoring/measure';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { examplePage } from '~/queries/monitoring/example-page.server';
import { indicatorPage } from '~/queries/monitoring/indicator-page.server';
import { monitoringPage } from '~/queries/monitoring/monitoring-page.server';
import { addMeasurement } from '~/services/monitoring/add-measurement.server';
import { cast, type Member } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const now = new Date('2024-02-01T09:00:00Z');
const ctx = (member: Member) => ctxOf(cast[member], now);
/** Measured by VNG: 187 gemeenten in 2022. */
const { id } = await db().indicator.findFirstOrThrow({ where: { key: 'deelname-gemeenten' } });
const sent = {
  from: '1-1-2023',
  until: '31-12-2023',
  value: '203',
  respondents: '',
  note: '',
  replacesId: '',
  replacesReason: '',
};
const measure = async (member: Member, more: Partial<typeof sent> = {}) =>
  addMeasurement(await ctx(member), id, measureSchema.parse({ ...sent, ...more }));
const standing = async () =>
  (await indicatorPage(await ctx('lezer'), id))?.indicator.measurements.map(({ value }) => value);

describe('a measurement', () => {
  it('is added by who measures, with its event', async () => {
    expect(await measure('vng')).toMatchObject({ ok: true });
    expect(await standing()).toEqual([187, 203]);
    const event = await db().event.findFirst({ where: { objectId: id }, orderBy: { seq: 'desc' } });
    expect(event).toMatchObject({ action: 'measurement_added', result: 'done' });
  });

  it.each<[Member, object]>([
    ['mind', { kind: 'forbidden' }],
    ['lezer', { kind: 'forbidden' }],
    ['beheerder', { kind: 'hidden' }],
  ])('not by %s', async (member, expected) => {
    expect(await measure(member, { from: '1-1-2021', until: '31-12-2021' })).toMatchObject(expected);
    expect(await standing()).toEqual([187, 203]);
  });

  it('not twice for one period, but in the place of a wrong one, which stays to be read', async () => {
    expect(await measure('secretaris', { value: '204' })).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'measurement_period_taken' }],
    });
    const page = await indicatorPage(await ctx('vng'), id);
    const wrong = page?.indicator.measurements.at(-1)?.id ?? '';
    const both = await Promise.all([
      measure('secretaris', { value: '204', replacesId: wrong, replacesReason: 'Verteld.' }),
      measure('vng', { value: '205', replacesId: wrong, replacesReason: 'Verteld.' }),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const after = await indicatorPage(await ctx('vng'), id);
    expect(after?.indicator.past.map(({ value, why }) => [value, why])).toEqual([[203, 'Verteld.']]);
    expect(after?.indicator.measurements).toHaveLength(2);
  });
});

describe('the page', () => {
  it('holds the inventory of 2022 with respondents and source, examples with figures, and knelpunten', async () => {
    const page = await monitoringPage(await ctx('lezer'));
    expect(page?.indicators.find((one) => one.id === id)).toMatchObject({ unit: 'gemeenten' });
    expect(page?.indicators.every(({ source }) => source !== null)).toBe(true);
    expect(page?.examples.find(({ title }) => title === 'Doorbraaklab')?.figures[0]).toEqual({
      label: 'Keer ingezet, juli 2020 tot november 2021',
      value: '13',
    });
    expect(page?.knelpunten.length).toBeGreaterThan(10);
    expect(await monitoringPage(await ctx('beheerder'))).toBeNull();
    expect(await indicatorPage(await ctx('vng'), newId())).toBeNull();
  });

  it('says of a measurement, and of an example, why its reading may be wrong', async () => {
    const who = await ctx('lezer');
    const { id: mannen } = await db().indicator.findFirstOrThrow({ where: { key: 'gebruikers-mannen' } });
    const doubts = (await indicatorPage(who, mannen))?.indicator.measurements.map((one) => one.doubts);
    expect(doubts).toEqual([[], [expect.stringContaining('past niet bij de tekst')]]);
    const { id: deltaplan } = await db().goodPractice.findFirstOrThrow({
      where: { key: 'eindhovens-deltaplan' },
    });
    expect((await examplePage(who, deltaplan))?.example.doubts).toEqual([
      expect.stringContaining('breekt in de scan af'),
    ]);
  });

  it('of one maatregel only what belongs to it, in as many statements', async () => {
    const b2 = await db().maatregel.findFirstOrThrow({ where: { key: 'b2' } });
    const who = await ctx('vng');
    const whole = await countingStatements(() => monitoringPage(who));
    const part = await countingStatements(() => monitoringPage(who, b2.id));
    expect(part.statements).toBe(whole.statements);
    expect(part.value?.knelpunten.every(({ maatregel }) => maatregel?.id === b2.id)).toBe(true);
    expect(part.value?.examples.map(({ title }) => title)).toContain('Wijkteams voor het hele gezin');
  });
});
