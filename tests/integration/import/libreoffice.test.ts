import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { importPage } from '~/queries/import/import-page.server';
import { confirmImport } from '~/services/import/confirm-import.server';
import { cast } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';
import { previewOf } from './round-trip';

await testDatabase('hervormingsagenda');

/**
 * The list of actions as it goes out, in which a title was mended and a day filled in, saved by LibreOffice 7.4: its own styles
 * and date format, shared strings, no frozen row. The ids are those of the world.
 */
const saved = fileURLToPath(new URL('acties-libreoffice.xlsx', import.meta.url));

test('a list that LibreOffice saved comes back with what was changed, and nothing else', async () => {
  const ctx = await ctxOf(cast.secretaris);
  const { id, counts, problems } = await previewOf(ctx, 'acties', await readFile(saved));
  expect({ counts, problems }).toEqual({
    counts: { nieuw: 0, gewijzigd: 2, geweigerd: 0, ongewijzigd: 39 },
    problems: [],
  });
  const page = await importPage(ctx, id, { verdict: 'gewijzigd', page: 1 });
  expect(page?.rows.map(({ fields }) => fields)).toMatchObject([
    [{ title: 'Actie', to: 'Agenda voor onderwijs en jeugdhulp uitwerken' }],
    [{ title: 'Begint op', from: '', to: '2022-03-01' }],
  ]);
  expect(await confirmImport(ctx, id)).toMatchObject({ ok: true, value: { written: 2 } });
  const begun = await db().actionItem.findFirstOrThrow({ where: { title: 'B17 laten vaststellen als PM' } });
  expect(begun.startOn).toEqual(new Date('2022-03-01'));
});
