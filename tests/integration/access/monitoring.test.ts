import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { visibleMonitoring } from '~/platform/db/visible/monitoring.server';
import { cast } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda', 'voorbeeldregio.json');

/** In each programma one of everything that is monitored. */
beforeAll(async () => {
  for (const { id: programmaId } of await db().programma.findMany({ select: { id: true } })) {
    const own = () => ({ id: newId(), programmaId, key: newId(), title: 'Proef' });
    await db().indicator.create({ data: { ...own(), unit: 'procent', counting: 'per_periode' } });
    await db().goodPractice.create({ data: { ...own(), figures: [] } });
    await db().knelpunt.create({ data: own() });
    await db().risk.create({ data: own() });
  }
});

type Rows = { id: string; programmaId: string }[];
type Where = ReturnType<typeof visibleMonitoring>;
const tables: Record<string, (where?: Where) => Promise<Rows>> = {
  indicator: (where) => db().indicator.findMany({ where }),
  goodPractice: (where) => db().goodPractice.findMany({ where }),
  knelpunt: (where) => db().knelpunt.findMany({ where }),
  risk: (where) => db().risk.findMany({ where }),
};
const ids = (rows: Rows) => rows.map(({ id }) => id).sort();

describe.each(Object.entries(tables))('monitoring:read of %s', (_table, rows) => {
  const things = async (actor: Actor) => (await rows()).filter((one) => may(actor, 'monitoring:read', one));

  test.each(Object.values(cast))('list and thing agree for %s', async (email) => {
    const { actor } = await ctxOf(email);
    expect(ids(await rows(visibleMonitoring(actor)))).toEqual(ids(await things(actor)));
  });

  test('who takes part sees the own programma, who doesn’t sees nothing', async () => {
    const seen = async (email: string) => rows(visibleMonitoring((await ctxOf(email)).actor));
    expect(await seen(cast.beheerder)).toEqual([]);
    const all = await rows();
    const own = await seen(cast.lezer);
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(all.length);
  });
});
