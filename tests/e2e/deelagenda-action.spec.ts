import { paths } from '~/paths';
import { enterAs, expectDone, idOf, programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';

/** The werkorganisatie adds an action to the deelagenda, and two of them move one at the same time. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('een nieuwe actie: eerst geweigerd met wat er is ingevuld, dan bewaard', async ({ page }) => {
    await enterAs(page, server(), 'secretaris');
    await page.goto(paths.deelagenda(p));
    await page.getByRole('link', { name: 'Voeg een actie toe' }).click();
    await page.getByLabel('Actie', { exact: true }).fill('Meten wat lokale teams doen');
    await page.getByLabel('Thema').fill('Toegang');
    await page.getByLabel('Klaar in').fill('2031');
    await page.getByLabel('VNG', { exact: true }).selectOption('verantwoordelijk');
    await page.getByLabel('Of: waarom er geen maatregel bij hoort').fill('Voorwaarde voor de hele agenda');
    await page.getByRole('button', { name: 'Zet in de deelagenda' }).click();
    await expect(page.getByText('Kies een jaar van 2022 tot en met 2028.').first()).toBeVisible();
    await expect(page.getByLabel('Actie', { exact: true })).toHaveValue('Meten wat lokale teams doen');
    await expect(page.getByLabel('VNG', { exact: true })).toHaveValue('verantwoordelijk');
    await page.getByLabel('Klaar in').fill('2025');
    await page.getByRole('button', { name: 'Zet in de deelagenda' }).click();
    await expectDone(page, 'De actie staat in de deelagenda.');
    await expect(page.getByRole('heading', { level: 1, name: 'Meten wat lokale teams doen' })).toBeVisible();
  });
});

test('twee collega’s verplaatsen dezelfde actie: beide versies naast elkaar, niets kwijt', async ({
  page,
}) => {
  const id = await idOf(
    server(),
    `SELECT "id" FROM "ActionItem" WHERE "title" = 'Meten wat lokale teams doen'`,
  );
  await enterAs(page, server(), 'secretaris');
  const colleague = await page.context().newPage();
  for (const one of [page, colleague]) await one.goto(paths.actionShift(p, id));
  const move = async (one: typeof page, year: string, why: string) => {
    await one.getByLabel('Naar welk jaar').fill(year);
    await one.getByLabel('Welk besluit staat dit toe').selectOption({ index: 1 });
    await one.getByLabel('Waarom verschuift het').fill(why);
    await one.getByRole('button', { name: 'Verplaats de actie' }).click();
  };
  await move(colleague, '2026', 'De meting vraagt een jaar meer.');
  await expectDone(colleague, 'De actie is verplaatst.');
  await move(page, '2027', 'De teams zijn later klaar.');
  await expect(page.getByRole('heading', { name: 'De actie is intussen veranderd' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Wat er nu staat' })).toContainText(
    'De meting vraagt een jaar meer.',
  );
  await expect(page.getByLabel('Waarom verschuift het')).toHaveValue('De teams zijn later klaar.');
  await page.getByRole('button', { name: 'Verplaats de actie' }).click();
  await expectDone(page, 'De actie is verplaatst.');
});
