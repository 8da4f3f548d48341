import { expect, test } from 'vitest';
import { inProgramma } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import { db } from '~/platform/db/client.server';
import { overProgrammas } from '~/queries/maatregel/over-programmas.server';
import { cast, theDayBefore } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase(
  'hervormingsagenda',
  'noord-veluwe.json',
  'zuid-holland-zuid.json',
  'gooi-en-vechtstreek.json',
);

const regions = ['noord-veluwe', 'zuid-holland-zuid', 'gooi-en-vechtstreek'];

test('each region is a programma of its own, with its goals in a tree and its actions at a goal', async () => {
  const programmas = await db().programma.findMany({
    where: { key: { in: regions } },
    include: { _count: { select: { goals: true, indicators: true, maatregelen: true } } },
    orderBy: { key: 'asc' },
  });
  expect(
    programmas.map(({ key, _count }) => [key, _count.goals, _count.indicators, _count.maatregelen]),
  ).toEqual([
    ['gooi-en-vechtstreek', 8, 5, 0],
    ['noord-veluwe', 40, 20, 0],
    ['zuid-holland-zuid', 18, 8, 0],
  ]);
  const strays = await db().goal.count({ where: { kind: { not: 'strategisch' }, parentId: null } });
  expect(strays).toBe(0);
});

test('a goal of a region serves a maatregel of the national programma', async () => {
  const links = await db().goalMaatregel.findMany({
    where: { goal: { key: 'afbouw-jeugdzorgplus' } },
    include: { maatregel: { include: { programma: true } } },
  });
  expect(links.map(({ maatregel }) => [maatregel.programma.key, maatregel.code])).toEqual([
    ['hervormingsagenda', 'B17'],
  ]);
});

test('the voorstel of Gooi en Vechtstreek went along four bodies beside the agenda', async () => {
  const steps = await db().routeStep.findMany({
    where: { programma: { key: 'gooi-en-vechtstreek' } },
    orderBy: { position: 'asc' },
    include: { overleg: true },
  });
  expect(steps.map(({ body, overleg, conclusion }) => [body, overleg?.key, conclusion])).toEqual([
    ['Ambtelijke klankbordgroep', 'klankbordgroep', 'Positief.'],
    ['Uitvoeringsoverleg', 'uitvoeringsoverleg', 'Positief.'],
    ['Directie-overleg', 'directie-overleg', ''],
    ['Colleges', undefined, ''],
  ]);
});

test.each(regions)('the secretaris of the national agenda sees nothing of %s', async (key) => {
  const { id: programmaId } = await db().programma.findUniqueOrThrow({ where: { key } });
  const { actor } = await ctxOf(cast.secretaris);
  expect(may(actor, 'deelagenda:read', { programmaId })).toBe(false);
  expect(may(actor, 'goal:read', { programmaId })).toBe(false);
  expect(may(actor, 'monitoring:read', { programmaId })).toBe(false);
  await expect(ctxOf(cast.secretaris, theDayBefore, key)).rejects.toThrow('has no role');
});

test('the secretaris of a region is in that region alone', async () => {
  const { actor } = await ctxOf('secretaris.noordveluwe@example.org', theDayBefore, 'noord-veluwe');
  expect(inProgramma(actor)).toBe(true);
  expect(may(actor, 'goal:manage', { programmaId: actor.programmaId })).toBe(true);
  const { id } = await db().programma.findUniqueOrThrow({ where: { key: 'hervormingsagenda' } });
  expect(may(actor, 'goal:read', { programmaId: id })).toBe(false);
});

test('who follows a region from the national programma keeps one account, with roles in both', async () => {
  const email = 'secretaris.werkgroep.regionalisering@example.org';
  const person = await db().person.findUniqueOrThrow({
    where: { email },
    select: {
      demoDescription: true,
      grants: { select: { role: true, programma: { select: { key: true } } } },
    },
  });
  expect(person.grants.map(({ role, programma }) => [programma?.key, role]).sort()).toEqual([
    ['hervormingsagenda', 'werkgroepsecretaris'],
    ['noord-veluwe', 'lezer'],
  ]);
  expect(person.demoDescription).toContain('Noord-Veluwe');
  const { actor } = await ctxOf(email, theDayBefore, 'noord-veluwe');
  expect(may(actor, 'goal:read', { programmaId: actor.programmaId })).toBe(true);
  const added = await overProgrammas(
    await ctxOf(email),
    { name: 'Hervormingsagenda', range: { from: 2022, to: 2028 } },
    { tabel: 1, zoals: null, adds: true },
  );
  expect(added?.sum?.rows.map(({ name }) => name)).toEqual(['Hervormingsagenda']);
  expect(added?.sum?.without).toEqual(['Jeugdhulpregio Noord-Veluwe: regionale uitvoering']);
});
