import { expect, test } from 'vitest';
import { readSearchQuery } from '~/domain/search/query';
import { db } from '~/platform/db/client.server';
import { tsquery } from '~/queries/register/conditions.server';
import { testDatabase } from '../../support/database';

await testDatabase();

const pasted = 'De “regio’s” doen aan co\u2011creatie – van 2022–2028 minder ver\u00ADblijf\u00A0B17…';

test.each(['regio’s', "regio's", 'co-creatie', '2028', 'verblijf', 'B17', '“co-creatie”'])(
  '%s is found in what was pasted from a word processor',
  async (typed) => {
    const query = readSearchQuery(typed);
    if (!query) throw new Error('nothing to search for');
    const [found] = await db().$queryRaw<{ hit: boolean }[]>`
      SELECT search_words('', ${pasted}) @@ ${tsquery(query)} AS "hit"`;
    expect(found?.hit).toBe(true);
  },
);
