import { describe, expect, test } from 'vitest';
import type { Outcome } from '~/domain/outcome';
import type { RouteObject } from '~/domain/route/object-kinds';
import type { RouteStepInput } from '~/domain/route/schema';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { routePage } from '~/queries/route/route-page.server';
import { addRouteStep } from '~/services/route/add-step.server';
import { changeRouteStep } from '~/services/route/change-step.server';
import { withdrawRouteStep } from '~/services/route/withdraw-step.server';
import { cast, regionSecretaris, type Member } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda', 'voorbeeldregio.json');

const as = (member: Member) => ctxOf(cast[member]);
const werkgroep = async (key: string): Promise<RouteObject> => ({
  kind: 'werkgroep',
  id: (await db().werkgroep.findFirstOrThrow({ where: { key } })).id,
});
const overleg = async (key: string) => (await db().overleg.findFirstOrThrow({ where: { key } })).id;

const step: RouteStepInput = {
  date: '2021-09-20',
  dateText: '',
  overlegId: null,
  body: 'Ambtelijke klankbordgroep',
  purpose: 'adviseren',
  conclusion: 'Positief.',
  remarks: 'Noem de wachttijd.',
  followUp: 'Staat nu in vraag 3.',
};

const said = (outcome: Outcome<unknown>): string => {
  if (outcome.ok) return 'done';
  return outcome.kind === 'refused'
    ? outcome.reasons.map(({ code, field }) => `${field ?? ''}: ${code}`).join(', ')
    : outcome.kind;
};
const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(said(outcome));
  return outcome.value;
};
const bodies = async (member: Member, of: RouteObject) =>
  (await routePage(await as(member), of))?.steps.map(({ date, body }) => `${date ?? '-'} ${body}`) ?? null;

test('the route of a document that a source prints is told as printed', async () => {
  const ctx = await ctxOf(regionSecretaris, undefined, 'voorbeeldregio');
  const { objectId } = await db().routeStep.findFirstOrThrow({
    where: { body: 'Ambtelijke klankbordgroep', programmaId: ctx.actor.programmaId },
  });
  const page = await routePage(ctx, { kind: 'document', id: objectId });
  const rows = page?.steps.map(({ date, dateText, body, purposes }) => [date ?? dateText, body, purposes]);
  expect(rows).toEqual([
    ['2021-08-23', 'Ambtelijke klankbordgroep', ['adviseren']],
    ['2021-08-24', 'Uitvoeringsoverleg', ['adviseren']],
    ['2021-09-02', 'Directie-overleg', ['adviseren']],
    ['2021-09-16', expect.stringContaining('Portefeuillehouders'), ['vaststellen']],
    ['Sept/Okt', 'Colleges', ['besluiten']],
  ]);
  expect(page?.steps[0]?.written).toMatchObject({ conclusion: 'Positief.' });
  expect(page?.steps[0]?.written?.followUp).toContain('bladzijde 28');
  expect(page?.steps[3]?.agenda).not.toBeNull();
});

describe('what agendas tell comes by itself', () => {
  test('the besluit of the BOHA on a taakopdracht, for who got that agenda', async () => {
    const of = await werkgroep('toegang');
    for (const member of ['secretaris', 'mind', 'vng'] as const) {
      const page = await routePage(await as(member), of);
      const boha = page?.steps.find(({ date }) => date === '2021-10-07');
      expect(boha).toMatchObject({ body: 'BOHA', purposes: ['bespreken', 'vaststellen'] });
      expect(boha?.agenda?.decisions.map(({ number }) => number)).toEqual([
        expect.stringMatching(/^BOHA 2021-/),
      ]);
    }
  });

  test('and not for who did not get it', async () => {
    const of = await werkgroep('toegang');
    expect(await bodies('voorzitterToegang', of)).toEqual([]);
    for (const member of ['fnv', 'lezer', 'beheerder', 'secretarisRijkGemeenten'] as const) {
      const seen = await bodies(member, of);
      expect(seen?.some((one) => one.includes('BOHA')) ?? false).toBe(false);
    }
  });
});

describe('what happened elsewhere is written by hand', () => {
  test('by the secretaris of the overleg and of the werkgroep; nobody else', async () => {
    const of = await werkgroep('kwaliteit');
    for (const [member, expected] of [
      ['secretaris', 'done'],
      ['mind', 'forbidden'],
      ['voorzitterToegang', 'forbidden'],
      ['secretarisToegang', 'forbidden'],
      ['fnv', 'hidden'],
      ['lezer', 'hidden'],
      ['beheerder', 'hidden'],
    ] as const) {
      expect([member, said(await addRouteStep(await as(member), of, step))]).toEqual([member, expected]);
    }
    const own = await werkgroep('toegang');
    expect(said(await addRouteStep(await as('secretarisToegang'), own, step))).toBe('done');
    expect(await bodies('mind', own)).toContain('2021-09-20 Ambtelijke klankbordgroep');
    expect(await bodies('mind', of)).toContain('2021-09-20 Ambtelijke klankbordgroep');
  });

  test('what lacks a day or a place is refused at its field and leaves nothing', async () => {
    const of = await werkgroep('leren');
    const secretaris = await as('secretaris');
    const count = () => db().routeStep.count({ where: { objectId: of.id } });
    for (const [differs, expected] of [
      [{ date: null }, 'date: route_date_missing'],
      [{ body: '' }, 'body: route_body_missing'],
      [{ overlegId: await overleg('dg-overleg') }, 'overlegId: choice_unknown'],
    ] as const) {
      expect(said(await addRouteStep(secretaris, of, { ...step, ...differs }))).toBe(expected);
    }
    expect(await count()).toBe(0);
  });

  test('a note on one of our own agendas stands beside it, and stays with that overleg', async () => {
    const of = await werkgroep('inkoop');
    const overlegId = await overleg('boha');
    const note = { ...step, date: '2021-10-07', overlegId, body: '', conclusion: '' };
    must(await addRouteStep(await as('secretaris'), of, note));
    const page = await routePage(await as('mind'), of);
    const boha = page?.steps.filter(({ date }) => date === '2021-10-07');
    expect(boha).toHaveLength(1);
    expect(boha?.[0]).toMatchObject({ body: 'BOHA', written: { followUp: 'Staat nu in vraag 3.' } });
    expect(await bodies('voorzitterToegang', of)).toEqual([]);
  });

  test('who changes what another changed sees both; withdrawn is kept', async () => {
    const of = await werkgroep('reikwijdte');
    const secretaris = await as('secretaris');
    const { id } = must(await addRouteStep(secretaris, of, step));
    must(await changeRouteStep(secretaris, of, id, { ...step, conclusion: 'Van mij', version: 1 }));
    const late = await changeRouteStep(await as('tweedeSecretaris'), of, id, {
      ...step,
      conclusion: 'Ook',
      version: 1,
    });
    expect(late).toMatchObject({ kind: 'stale', stale: { version: 2 } });
    expect((await db().routeStep.findUniqueOrThrow({ where: { id } })).conclusion).toBe('Van mij');
    expect(said(await withdrawRouteStep(secretaris, of, id, { version: 1 }))).toBe('stale');
    must(await withdrawRouteStep(secretaris, of, id, { version: 2 }));
    expect(said(await withdrawRouteStep(secretaris, of, id, { version: 3 }))).toBe(': route_step_withdrawn');
    expect((await routePage(secretaris, of))?.withdrawn.map((one) => one.id)).toEqual([id]);
    expect((await routePage(await as('mind'), of))?.withdrawn).toEqual([]);
    const other = await werkgroep('toegang');
    expect(said(await changeRouteStep(secretaris, other, id, { ...step, version: 3 }))).toBe('hidden');
    const events = await db().event.findMany({
      where: { objectId: id, result: 'done' },
      orderBy: { seq: 'asc' },
    });
    expect(events.map(({ action }) => action)).toEqual([
      'route_step_added',
      'route_step_changed',
      'route_step_withdrawn',
    ]);
  });
});

test('a long route takes as many statements as a short one', async () => {
  const ctx = await as('secretaris');
  const of = await werkgroep('toegang');
  const count = async () => (await countingStatements(() => routePage(ctx, of))).statements;
  const before = await count();
  await db().routeStep.createMany({
    data: Array.from({ length: 100 }, (_, position) => ({
      id: newId(),
      programmaId: ctx.actor.programmaId,
      objectKind: of.kind,
      objectId: of.id,
      date: new Date('2021-08-01'),
      body: `Klankbordgroep ${position}`,
      purpose: 'bespreken' as const,
      position,
    })),
  });
  expect(await count()).toBe(before);
  expect(before).toBeLessThanOrEqual(6);
});
