import { paths } from '~/paths';
import { withClient } from '../../scripts/postgres/addresses';
import { cast } from '../cast';
import { enterAs, idOf, programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';

/** Somebody who reads the national programma and a region: never mixed, added when asked for, and linked both ways. */
const server = ownServer({ worlds: ['hervormingsagenda', 'voorbeeldregio.json'] });
const GOAL = 'Minder kinderen in verblijf';

test.beforeAll(() =>
  withClient(server().database.appUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `SELECT "id" FROM "Programma" WHERE "key" = 'voorbeeldregio'`,
    );
    const region = rows[0]?.id;
    await client.query(
      `INSERT INTO "RoleGrant" ("id", "personId", "programmaId", "role", "from")
       SELECT gen_random_uuid(), "id", $1, 'lezer', '2021-01-01' FROM "Person" WHERE "email" = $2`,
      [region, cast.financien],
    );
    await client.query(
      `WITH goal AS (INSERT INTO "Goal" ("id", "programmaId", "key", "kind", "title")
         VALUES (gen_random_uuid(), $1, 'minder-verblijf', 'smart', $2) RETURNING "id")
       INSERT INTO "GoalMaatregel" ("goalId", "maatregelId") SELECT goal."id", m."id" FROM goal, "Maatregel" m WHERE m."key" = 'b17'`,
      [region, GOAL],
    );
  }),
);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'met JavaScript' : 'zonder JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('de som met een andere regio staat er pas als u erom vraagt', async ({ page }) => {
      await enterAs(page, server(), 'financien');
      await page.goto(paths.maatregelen(p));
      await expect(page.getByRole('table')).toHaveCount(1);
      await page.getByRole('link', { name: 'met andere programma’s' }).click();
      const added = page.getByRole('table', { name: /met andere programma’s/ });
      await expect(added.getByRole('row', { name: /^Regioagenda jeugd Voorbeeldregio/ })).toContainText(
        '−0,15',
      );
      await expect(added.getByRole('row', { name: /^Samen/ })).toContainText('PM');
      expect(new URL(page.url()).searchParams.get('met')).toBe('programmas');
      await page.getByRole('link', { name: 'alleen dit programma' }).click();
      await expect(page.getByRole('table')).toHaveCount(1);
    });
  });
}

test('een doel van de regio staat bij de maatregel, en leidt heen en terug', async ({ page }) => {
  await enterAs(page, server(), 'financien');
  const b17 = await idOf(server(), `SELECT "id" FROM "Maatregel" WHERE "key" = 'b17'`);
  await page.goto(paths.maatregel(p, b17));
  await page.getByRole('link', { name: GOAL }).click();
  await expect(page.getByRole('heading', { level: 1, name: GOAL })).toBeVisible();
  await page.getByRole('link', { name: /^B17/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('B17');
});

test('wie in één programma werkt, ziet geen keuze en geen doel van een regio', async ({ page }) => {
  await enterAs(page, server(), 'vng');
  await page.goto(paths.maatregelen(p, { met: 'programmas' }));
  await expect(page.getByRole('table')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'met andere programma’s' })).toHaveCount(0);
  const b17 = await idOf(server(), `SELECT "id" FROM "Maatregel" WHERE "key" = 'b17'`);
  await page.goto(paths.maatregel(p, b17));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('B17');
  await expect(page.getByText(GOAL)).toHaveCount(0);
});
