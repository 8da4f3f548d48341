import { paths } from '~/paths';
import { enterAs, programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';

/** Going from page to page: in the same document with script, to a new tab when asked, and back. */
const server = ownServer({ worlds: ['hervormingsagenda'] });

test('een link haalt alleen de volgende pagina, en terug gaat ook', async ({ page }) => {
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.maatregelen(p));
  // Lost with the document: what is still there afterwards was not loaded anew.
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  const sameDocument = () => page.evaluate(() => 'sameDocument' in window);
  await page.getByRole('row', { name: /B17/ }).getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('B17');
  await expect(page).toHaveTitle(/B17/);
  expect(await sameDocument()).toBe(true);

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Maatregelen');
  await page.getByRole('link', { name: 'Monitoring' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Monitoring');
  expect(await sameDocument()).toBe(true);
});

test('met Ctrl opent een nieuw tabblad, en een bestand is een bestand', async ({ page, context }) => {
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.maatregelen(p));
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Besluiten' }).click({ modifiers: ['Control'] }),
  ]);
  await expect(tab.getByRole('heading', { level: 1 })).toContainText('Besluiten');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Maatregelen');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download als spreadsheet' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
});
