import { expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { exampleDelivery } from '../../../prisma/seed/format/example-delivery';
import { inside, type ExampleWorld } from '../../../prisma/seed/format/example-world';
import { parseWorld } from '../../../prisma/seed/format/world';
import { loadWorld } from '../../../prisma/seed/load/load-world';
import { theDayBefore } from '../../cast';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

function parsed(world: ExampleWorld) {
  const result = parseWorld([{ path: 'w.json', json: world }]);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.world;
}

test('a fiche whose key another programma has is named, and nothing of the world is loaded', async () => {
  const world = exampleDelivery();
  inside(world, 'fiches.0')['key'] = 'fiche-b17';
  expect(await loadWorld(parsed(world), theDayBefore)).toEqual({
    ok: false,
    problems: [{ path: 'fiches › fiche-b17', message: expect.stringContaining('Neem een andere') as string }],
  });
  expect(await db().programma.count()).toBe(1);
});

test('a small delivery loads beside another programma: submitted, frozen, proposed and put round', async () => {
  expect((await loadWorld(parsed(exampleDelivery()), theDayBefore)).ok).toBe(true);
  const programma = await db().programma.findUniqueOrThrow({
    where: { key: 'proef' },
    include: {
      bouwstenen: { include: { versions: { include: { ficheVersions: true, shownTo: true } } } },
      routeSteps: true,
      consultations: { include: { remarks: true } },
    },
  });
  const submitted = programma.bouwstenen.flatMap(({ versions }) => versions);
  expect(submitted.map(({ submittedAt }) => submittedAt?.toISOString())).toEqual([
    '2022-12-24T14:46:00.000Z',
  ]);
  expect(submitted[0]?.ficheVersions[0]?.revisionId).not.toBeNull();
  expect(submitted[0]?.shownTo).toHaveLength(1);
  expect(programma.routeSteps[0]?.bouwsteenId).not.toBeNull();
  expect(programma.consultations[0]?.bouwsteenVersionId).toBe(submitted[0]?.id);
  expect(programma.consultations[0]?.remarks[0]?.answeredAt).not.toBeNull();
});

test('a point with the title of a standing item is that one, also in a world that lists it', async () => {
  const december = await db().agendaItem.findMany({
    where: { meeting: { state: 'concept' }, overleg: { key: 'boha' }, origin: 'standing' },
    orderBy: { position: 'asc' },
    select: { title: true },
  });
  expect(december.map(({ title }) => title)).toEqual([
    'Opening en mededelingen',
    'Vaststelling van de agenda',
    'Rondvraag',
  ]);
});
