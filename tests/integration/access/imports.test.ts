import { beforeAll, expect, test } from 'vitest';
import { may } from '~/domain/access/may';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { visibleImports } from '~/platform/db/visible/imports.server';
import { cast, regionSecretaris } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda', 'voorbeeldregio.json');

const people = [...Object.values(cast), regionSecretaris];

/** A spreadsheet of everybody in every programma. */
beforeAll(async () => {
  const persons = await db().person.findMany({ where: { email: { in: people } }, select: { id: true } });
  for (const { id: programmaId } of await db().programma.findMany({ select: { id: true } })) {
    await db().importBatch.createMany({
      data: persons.map(({ id: byPersonId }) => ({
        id: newId(),
        programmaId,
        byPersonId,
        kind: 'acties',
        fileName: 'acties.xlsx',
        sha256: '',
        createdAt: new Date('2022-07-01'),
      })),
    });
  }
});

test.each(Object.values(cast))(
  'import:read: the list of %s holds the own files and no other',
  async (email) => {
    const { actor } = await ctxOf(email);
    const listed = await db().importBatch.findMany({ where: visibleImports(actor), select: { id: true } });
    const allowed = (await db().importBatch.findMany()).filter((one) => may(actor, 'import:read', one));
    expect(listed.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort());
    expect(listed).toHaveLength(1);
  },
);
