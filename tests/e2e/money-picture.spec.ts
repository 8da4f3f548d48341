import { paths } from '~/paths';
import { enterAs, programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';

/** What the money looks like: drawn on the server, its numbers beside it, to be taken along as a file. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const SHOTS = process.env['SCREENS'];

test('een partij ziet het geld in beeld, kiest een jaar en neemt het mee', async ({ page }) => {
  await enterAs(page, server(), 'vng');
  await page.goto(paths.maatregelen(p));
  await page.getByRole('link', { name: 'Bekijk het in beeld' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Het geld in beeld' })).toBeVisible();

  const bars = page.getByRole('img', { name: /^Elke maatregel, jaar voor jaar/ });
  await expect(bars).toContainText('B15 101');
  await expect(bars).toContainText('+ 6 PM');
  await expect(page.getByRole('heading', { name: /^De bron telt elk jaar 1 miljoen lager/ })).toBeVisible();

  await page.getByRole('combobox', { name: 'Jaar' }).selectOption('2026');
  await page.getByRole('button', { name: 'Toon' }).click();
  await expect(page).toHaveURL(/jaar=2026/);
  const targets = page.getByRole('table', { name: /^Richtbedrag en voorstel per werkgroep, 2026/ });
  const zoThuis = targets.getByRole('row', { name: /Zo thuis mogelijk/ });
  await expect(zoThuis.getByRole('cell')).toHaveText([/^300\+ 1 PM$/, /^2 PM$/, /^−300 ?\+ 1 PM$/]);
  await expect(page.getByRole('row', { name: /Gerealiseerd/ }).getByRole('cell')).toHaveText('niets gemeld');
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/beeld-2026.png`, fullPage: true });

  for (const [link, start] of [
    [/^SVG van Van toegekend/, '<svg'],
    [/^PNG van Van toegekend/, '\u0089PNG'],
    [/^spreadsheet van Richtbedrag/, 'PK'],
  ] as const) {
    const href = await page.getByRole('link', { name: link }).getAttribute('href');
    const answer = await page.request.get(href ?? '');
    expect(answer.status()).toBe(200);
    const body = await answer.body();
    expect(body.subarray(0, start.length).toString('latin1')).toBe(start);
  }
});

test('zonder JavaScript is het dezelfde pagina; wat niet van een lezer is, bestaat voor hem niet', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server().url });
  const page = await context.newPage();
  await enterAs(page, server(), 'lezer');
  await page.goto(paths.moneyPicture(p));
  await page.getByRole('combobox', { name: 'Jaar' }).selectOption('2026');
  await page.getByRole('button', { name: 'Toon' }).click();
  await expect(page.getByRole('img', { name: /^Van toegekend naar besloten/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Richtbedrag en voorstel per werkgroep' })).toHaveCount(0);
  for (const [file, status] of [
    ['reeksen.png', 200],
    ['werkgroepen.svg', 404],
    ['nergens.svg', 404],
  ] as const)
    expect((await page.request.get(paths.moneyPictureFile(p, file))).status(), file).toBe(status);
  await context.close();
});
