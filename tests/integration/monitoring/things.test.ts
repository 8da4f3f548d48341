import { describe, expect, it } from 'vitest';
import { newExampleSchema } from '~/domain/monitoring/example';
import { newIndicatorSchema } from '~/domain/monitoring/indicator';
import { measureSchema } from '~/domain/monitoring/measure';
import { newObstacleSchema } from '~/domain/monitoring/obstacle';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { examplePage } from '~/queries/monitoring/example-page.server';
import { indicatorPage } from '~/queries/monitoring/indicator-page.server';
import { monitoringPage } from '~/queries/monitoring/monitoring-page.server';
import { obstaclePage } from '~/queries/monitoring/obstacle-page.server';
import { addExample } from '~/services/monitoring/add-example.server';
import { addIndicator } from '~/services/monitoring/add-indicator.server';
import { addMeasurement } from '~/services/monitoring/add-measurement.server';
import { addObstacle } from '~/services/monitoring/add-obstacle.server';
import { answerObstacle } from '~/services/monitoring/answer-obstacle.server';
import { changeExample } from '~/services/monitoring/change-example.server';
import { changeIndicator } from '~/services/monitoring/change-indicator.server';
import { changeObstacle } from '~/services/monitoring/change-obstacle.server';
import { withdrawMeasurement } from '~/services/monitoring/withdraw-measurement.server';
import { withdrawThing } from '~/services/monitoring/withdraw-thing.server';
import { cast, regionSecretaris, type Member } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda', 'voorbeeldregio.json');

const now = new Date('2024-02-01T09:00:00Z');
const ctx = (member: Member) => ctxOf(cast[member], now);
const party = async (key: string) => (await db().party.findFirstOrThrow({ where: { key } })).id;
const b2 = (await db().maatregel.findFirstOrThrow({ where: { key: 'b2' } })).id;
const idOf = (outcome: { ok: boolean; value?: { id: string } }) => outcome.value?.id ?? 'refused';
const codes = (outcome: unknown) =>
  (outcome as { reasons?: { code: string; field?: string }[] }).reasons?.map(
    ({ code, field }) => `${code} ${field ?? ''}`,
  );
const happened = async (id: string) =>
  (await db().event.findMany({ where: { objectId: id, result: 'done' }, orderBy: { seq: 'asc' } })).map(
    ({ action }) => action,
  );

describe('an indicator', () => {
  const words = (more: object = {}) =>
    newIndicatorSchema.parse({
      title: 'Gemeenten met een lokaal team',
      unit: 'procent',
      counting: 'per_periode',
      maatregelId: b2,
      source: 'Enquête onder gemeenten',
      ...more,
    });
  let id = '';

  it('is added by the werkorganisatie, and everybody in the programma sees it', async () => {
    id = idOf(await addIndicator(await ctx('secretaris'), words({ partyId: await party('vng') })));
    const page = await indicatorPage(await ctx('lezer'), id);
    expect(page?.indicator).toMatchObject({
      title: 'Gemeenten met een lokaal team',
      source: 'Enquête onder gemeenten',
      maatregel: { id: b2 },
    });
    expect(page?.mayManage).toBe(false);
    expect((await monitoringPage(await ctx('vng')))?.indicators.at(-1)?.id).toBe(id);
  });

  it.each<[Member, string]>([
    ['vng', 'forbidden'],
    ['financien', 'forbidden'],
    ['lezer', 'forbidden'],
    ['beheerder', 'hidden'],
  ])('not by %s', async (member, kind) => {
    expect(await addIndicator(await ctx(member), words({ title: 'Nog een' }))).toMatchObject({ kind });
    expect(await changeIndicator(await ctx(member), id, { ...words(), version: 1 })).toMatchObject({ kind });
    const withdrawal = { reason: 'Weg ermee', version: 1 };
    expect(await withdrawThing(await ctx(member), { kind: 'indicator', id }, withdrawal)).toMatchObject({
      kind,
    });
  });

  it('of another programma isn’t there', async () => {
    const elsewhere = await ctxOf(regionSecretaris, now, 'voorbeeldregio');
    expect(await changeIndicator(elsewhere, id, { ...words(), version: 1 })).toMatchObject({
      kind: 'hidden',
    });
    expect(codes(await addIndicator(elsewhere, words()))).toEqual(['unknown_reference maatregelId']);
  });

  it.each<[string, () => object, string]>([
    ['a doubled name', () => ({ title: 'gemeenten met een LOKAAL team' }), 'monitoring_title_taken title'],
    [
      'a maatregel that isn’t there',
      () => ({ title: 'A', maatregelId: newId() }),
      'unknown_reference maatregelId',
    ],
    [
      'a goal that isn’t there',
      () => ({ title: 'A', maatregelId: '', goalId: newId() }),
      'unknown_reference goalId',
    ],
    ['a party that isn’t there', () => ({ title: 'A', partyId: newId() }), 'unknown_reference partyId'],
    ['two things at once', () => ({ title: 'A', goalId: newId() }), 'monitoring_about_both goalId'],
  ])('%s is refused, and nothing changes', async (_why, more, code) => {
    const before = await db().indicator.count();
    expect(codes(await addIndicator(await ctx('secretaris'), words(more())))).toEqual([code]);
    expect(await db().indicator.count()).toBe(before);
  });

  it('given the same name twice at once, one is refused', async () => {
    const who = await ctx('secretaris');
    const twice = await Promise.all([1, 2].map(() => addIndicator(who, words({ title: 'Tegelijk' }))));
    expect(twice.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it('is changed; a save on an old version gets both texts', async () => {
    const who = await ctx('secretaris');
    const sent = { ...words({ title: 'Gemeenten met een sterk lokaal team' }), version: 1 };
    expect(await changeIndicator(who, id, sent)).toMatchObject({ ok: true });
    const late = await changeIndicator(who, id, {
      ...words({ title: 'Gemeenten met een team' }),
      version: 1,
    });
    expect(late).toMatchObject({ kind: 'stale', stale: { version: 2 } });
    expect(JSON.stringify(late)).toContain('Gemeenten met een sterk lokaal team');
    const history = (await indicatorPage(await ctx('fnv'), id))?.events;
    expect(history?.map(({ action }) => action)).toEqual(['indicator_added', 'indicator_changed']);
    expect(history?.at(-1)?.fields.map(({ name }) => name)).toContain('title');
  });

  it('keeps its unit once it was measured', async () => {
    const measured = measureSchema.parse({ from: '1-1-2023', until: '31-12-2023', value: '40' });
    expect(await addMeasurement(await ctx('secretaris'), id, measured)).toMatchObject({ ok: true });
    const other = { ...words({ unit: 'gemeenten' }), version: 2 };
    expect(codes(await changeIndicator(await ctx('secretaris'), id, other))).toEqual([
      'indicator_unit_measured unit',
    ]);
  });

  it('loses a measurement that was wrong, which stays to be read; its period is free again', async () => {
    const who = await ctx('secretaris');
    const wrong = (await indicatorPage(who, id))?.indicator.measurements[0]?.id ?? '';
    const at = { indicatorId: id, id: wrong };
    const reason = { reason: 'Dubbel geteld.' };
    expect(await withdrawMeasurement(await ctx('mind'), at, reason)).toMatchObject({ kind: 'forbidden' });
    expect(await withdrawMeasurement(who, { ...at, indicatorId: newId() }, reason)).toMatchObject({
      kind: 'hidden',
    });
    expect(await withdrawMeasurement(who, at, reason)).toMatchObject({ ok: true });
    expect(codes(await withdrawMeasurement(who, at, reason))).toEqual(['measurement_withdrawn ']);
    const { indicator } = (await indicatorPage(who, id)) ?? {};
    expect(indicator?.measurements).toEqual([]);
    expect(indicator?.past).toMatchObject([{ value: 40, withdrawn: true, why: 'Dubbel geteld.' }]);
    const again = measureSchema.parse({ from: '1-1-2023', until: '31-12-2023', value: '38' });
    expect(await addMeasurement(who, id, again)).toMatchObject({ ok: true });
  });

  it('withdrawn leaves the lists, stays to be read, and frees its name', async () => {
    const who = await ctx('secretaris');
    const version = (await db().indicator.findFirstOrThrow({ where: { id } })).version;
    const withdraw = (reason: string) => withdrawThing(who, { kind: 'indicator', id }, { reason, version });
    expect(await withdraw('Wordt niet meer gemeten.')).toMatchObject({ ok: true });
    expect(codes(await withdraw('Nog een keer.'))).toEqual(['monitoring_withdrawn ']);
    const page = await monitoringPage(await ctx('lezer'));
    expect(page?.indicators.some((one) => one.id === id)).toBe(false);
    expect(page?.withdrawn).toMatchObject([{ id, kind: 'indicator', reason: 'Wordt niet meer gemeten.' }]);
    const own = await indicatorPage(who, id);
    expect(own).toMatchObject({ mayManage: false, mayMeasure: false });
    expect(own?.events.filter(({ refused }) => !refused).at(-1)).toMatchObject({
      action: 'indicator_withdrawn',
      reason: 'Wordt niet meer gemeten.',
    });
    const measured = measureSchema.parse({ from: '1-1-2022', until: '31-12-2022', value: '3' });
    expect(codes(await addMeasurement(who, id, measured))).toEqual(['monitoring_withdrawn ']);
    expect(codes(await changeIndicator(who, id, { ...words(), version: version + 1 }))).toEqual([
      'monitoring_withdrawn ',
    ]);
    const title = own?.indicator.title;
    expect(await addIndicator(who, words({ title }))).toMatchObject({ ok: true });
  });
});

describe('an example', () => {
  const words = (more: object = {}) =>
    newExampleSchema.parse({
      title: 'Een vast gezicht',
      place: 'gemeente Voorbeeld',
      text: 'Eén hulpverlener blijft bij het gezin.',
      figures: 'Gezinnen: 40\nPer gezin: 2.000 euro',
      maatregelIds: [b2],
      ...more,
    });

  it('is added, changed and withdrawn, with its figures and maatregelen', async () => {
    const who = await ctx('secretaris');
    const id = idOf(await addExample(who, words()));
    expect((await monitoringPage(await ctx('mind'), b2))?.examples.map((one) => one.id)).toContain(id);
    const changed = { ...words({ figures: 'Gezinnen: 45', maatregelIds: [] }), version: 1 };
    expect(await changeExample(await ctx('mind'), id, changed)).toMatchObject({ kind: 'forbidden' });
    expect(await changeExample(who, id, changed)).toMatchObject({ ok: true });
    const page = await examplePage(await ctx('mind'), id);
    expect(page?.example).toMatchObject({ figures: [{ label: 'Gezinnen', value: '45' }], maatregelen: [] });
    const told = page?.events.at(-1)?.fields;
    expect(told?.map(({ name }) => name).sort()).toEqual(['figures', 'maatregelen']);
    const late = await changeExample(who, id, changed);
    expect(late).toMatchObject({ kind: 'stale' });
    const withdrawal = { reason: 'Bestaat niet meer.', version: 2 };
    expect(await withdrawThing(who, { kind: 'good_practice', id }, withdrawal)).toMatchObject({ ok: true });
    expect(await happened(id)).toEqual([
      'good_practice_added',
      'good_practice_changed',
      'good_practice_withdrawn',
    ]);
  });

  it('of a maatregel that isn’t there, or with a name that is, is refused', async () => {
    const who = await ctx('secretaris');
    expect(codes(await addExample(who, words({ title: 'B', maatregelIds: [newId()] })))).toEqual([
      'unknown_reference maatregelIds',
    ]);
    expect(codes(await addExample(who, words({ title: 'doorbraaklab' })))).toEqual([
      'monitoring_title_taken title',
    ]);
  });

  it('keeps the document that it was read from', async () => {
    const who = await ctx('secretaris');
    const { id, title, version } = await db().goodPractice.findFirstOrThrow({
      where: { key: 'haags-doorbraaklab' },
    });
    const before = (await examplePage(who, id))?.example.source;
    await changeExample(who, id, { ...words({ title, source: 'ergens' }), version });
    expect((await examplePage(who, id))?.example.source).toBe(before);
  });
});

describe.each(['knelpunt', 'risk'] as const)('a %s', (kind) => {
  const words = (more: object = {}) =>
    newObstacleSchema.parse({ title: 'Te weinig mensen', text: 'Er zijn er te weinig.', ...more });

  it('is answered by whose it is, and by nobody else', async () => {
    const who = await ctx('secretaris');
    const id = idOf(await addObstacle(who, kind, words({ partyId: await party('vng'), maatregelId: b2 })));
    const sent = { answer: 'VNG werft in de regio.', endedOn: '2024-01-31', version: 1 };
    for (const other of ['mind', 'lezer'] as const)
      expect(await answerObstacle(await ctx(other), { kind, id }, sent)).toMatchObject({ kind: 'forbidden' });
    expect(await answerObstacle(await ctx('beheerder'), { kind, id }, sent)).toMatchObject({
      kind: 'hidden',
    });
    const future = { ...sent, endedOn: '2024-02-02' };
    expect(codes(await answerObstacle(await ctx('vng'), { kind, id }, future))).toEqual([
      'obstacle_ended_in_future endedOn',
    ]);
    expect(await answerObstacle(await ctx('vng'), { kind, id }, sent)).toMatchObject({ ok: true });
    const page = await obstaclePage(await ctx('vng'), kind, id);
    expect(page).toMatchObject({
      mayAnswer: true,
      mayManage: false,
      obstacle: { answer: 'VNG werft in de regio.', endedOn: '2024-01-31', maatregel: { id: b2 } },
    });
    const late = await answerObstacle(who, { kind, id }, { ...sent, answer: 'Iets anders.' });
    expect(late).toMatchObject({ kind: 'stale', stale: { version: 2 } });
    const changed = { ...words({ title: 'Veel te weinig mensen' }), version: 2 };
    expect(await changeObstacle(await ctx('vng'), { kind, id }, changed)).toMatchObject({
      kind: 'forbidden',
    });
    expect(await changeObstacle(who, { kind, id }, changed)).toMatchObject({ ok: true });
    const withdrawal = { reason: 'Dubbel.', version: 3 };
    expect(await withdrawThing(who, { kind, id }, withdrawal)).toMatchObject({ ok: true });
    expect(
      codes(await answerObstacle(await ctx('secretaris'), { kind, id }, { ...sent, version: 4 })),
    ).toEqual(['monitoring_withdrawn ']);
    expect(
      (await monitoringPage(who))?.[kind === 'risk' ? 'risks' : 'knelpunten'].map((one) => one.id),
    ).not.toContain(id);
  });
});
