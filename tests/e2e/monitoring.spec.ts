import { paths } from '~/paths';
import { enterAs, expectDone, idOf, programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';

/** What a maatregel does, measured once more: who measures adds a next measurement, and everybody sees the line. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const SHOTS = process.env['SCREENS'];
const indicator = () => idOf(server(), `SELECT "id" FROM "Indicator" WHERE "key" = 'deelname-gemeenten'`);

test('VNG leest de inventarisatie van 2022 en legt zonder JavaScript een tweede meting vast', async ({
  browser,
}) => {
  await server().goOnAt(new Date('2024-02-01T09:00:00Z'));
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server().url });
  const page = await context.newPage();
  await enterAs(page, server(), 'vng');
  await page.goto(paths.maatregelen(p));
  await page.getByRole('link', { name: 'Monitoring' }).click();
  const row = page.getByRole('row', { name: /^Gemeenten waarop de inventarisatie betrekking heeft/ });
  await expect(row).toContainText('187 gemeenten');
  await expect(row).toContainText('51 reacties');
  await row.getByRole('link', { name: /^Gemeenten waarop/ }).click();

  await page.getByLabel('Eerste dag').fill('2023-01-01');
  await page.getByLabel('Laatste dag').fill('2023-12-31');
  await page.getByRole('textbox', { name: 'Gemeten, in gemeenten' }).fill('tweehonderd');
  await page.getByRole('button', { name: 'Bewaar de meting' }).click();
  await expect(page.getByText('Vul een getal in').first()).toBeVisible();
  await expect(page.getByLabel('Eerste dag')).toHaveValue('2023-01-01');

  await page.getByRole('textbox', { name: 'Gemeten, in gemeenten' }).fill('203');
  await page.getByRole('button', { name: 'Bewaar de meting' }).click();
  await expectDone(page, 'De meting staat erbij.');
  await expect(page.getByRole('img', { name: /^Gemeenten waarop/ })).toContainText('203');
  await expect(page.getByRole('row', { name: /^2023/ })).toContainText('203 gemeenten');
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/indicator.png`, fullPage: true });
  await context.close();
});

test('wie niet meet, leest alleen; wie buiten het programma staat, vindt niets', async ({ page }) => {
  await enterAs(page, server(), 'lezer');
  await page.goto(paths.indicator(p, await indicator()));
  await expect(page.getByRole('row', { name: /^2023/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bewaar de meting' })).toHaveCount(0);
  const csv = await page.request.get(`${paths.monitoring(p)}.csv`);
  expect(await csv.text()).toContain('203');
  await enterAs(page, server(), 'beheerder');
  expect((await page.goto(paths.monitoring(p)))?.status()).toBe(404);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'op een telefoon' : 'op een telefoon zonder JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test('staan de delen dicht en gaat er een open; op papier staan ze open', async ({ page }) => {
      await enterAs(page, server(), 'lezer');
      await page.goto(paths.monitoring(p));
      const obstacles = page.getByRole('table', { name: 'Knelpunten' });
      await expect(obstacles).toBeHidden();
      await page.getByRole('link', { name: /^Knelpunten/ }).click();
      if (!javaScriptEnabled) await page.locator('summary', { hasText: /^\d+ knelpunten$/ }).click();
      await expect(obstacles).toBeVisible();
      const indicators = page.getByRole('table', { name: /^Indicatoren/ });
      await expect(indicators).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(indicators).toBeVisible();
    });
  });
}
