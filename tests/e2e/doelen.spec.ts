import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { paths } from '~/paths';
import { expectDone, idOf } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';
import { sessionCookieOf } from '../support/sign-in';

/** A region beside the national agenda: from its deelagenda to a goal, what it serves, and changing it. */
const server = ownServer({ worlds: ['hervormingsagenda', 'noord-veluwe.json'] });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const p = 'noord-veluwe';
const goalOf = (key: string) => idOf(server(), `SELECT "id" FROM "Goal" WHERE "key" = $1`, [key]);

async function enter(page: Page, email: string): Promise<void> {
  const [name = '', value = ''] = (await sessionCookieOf(server(), email)).split('=');
  await page.context().addCookies([{ name, value, url: server().url }]);
}

test('de secretaris van de regio loopt van de deelagenda naar een doel en past het aan', async ({ page }) => {
  await enter(page, 'secretaris.noordveluwe@example.org');
  await page.goto(paths.deelagenda(p));
  await page.getByRole('main').getByRole('link', { name: 'Doelen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Doelen' })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(4);
  await page.getByRole('link', { name: 'JeugdzorgPlus afbouwen' }).click();
  await expect(page.getByText('B17 Residentiële zorg voorkomen en verkorten')).toBeVisible();
  await expect(page.getByText('in Hervormingsagenda Jeugd 2022-2028')).toBeVisible();
  await expect(page.getByRole('link', { name: 'JeugdzorgPlus overbodig maken' })).toBeVisible();

  await test.step('een jaar buiten het programma wordt geweigerd, met wat er stond', async () => {
    await page.getByRole('link', { name: 'Wijzig' }).click();
    await page.getByRole('textbox', { name: 'Laatste jaar' }).fill('2040');
    await page.getByRole('button', { name: 'Bewaar het doel' }).click();
    await expect(page.getByText('Dit programma loopt van 2022 tot en met 2030.').first()).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Laatste jaar' })).toHaveValue('2040');
  });
  await test.step('een goed jaar wordt bewaard', async () => {
    await page.getByRole('textbox', { name: 'Laatste jaar' }).fill('2029');
    await page.getByRole('button', { name: 'Bewaar het doel' }).click();
    await expectDone(page, 'Het doel is bewaard.');
    await expect(page.getByText('2022 tot en met 2029')).toBeVisible();
  });
});

test('wie te laat bewaart, ziet beide teksten naast elkaar', async ({ page, context }) => {
  await enter(page, 'secretaris.noordveluwe@example.org');
  const id = await goalOf('steunouders');
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(paths.goalEdit(p, id));
  const save = async (tab: Page, title: string) => {
    await tab.getByRole('textbox', { name: 'Inspanning' }).fill(title);
    await tab.getByRole('button', { name: 'Bewaar het doel' }).click();
  };
  await save(other, 'Steunouders vinden');
  await expectDone(other, 'Het doel is bewaard.');
  await save(page, 'Steunouders werven');
  await expect(page.getByText('Wat er nu staat')).toBeVisible();
  await expect(page.getByText('Steunouders vinden').first()).toBeVisible();
});

test('zonder JavaScript werkt de hoofdstap ook', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server().url });
  const page = await context.newPage();
  await enter(page, 'secretaris.noordveluwe@example.org');
  await page.goto(paths.goalEdit(p, await goalOf('ret')));
  await page.getByRole('textbox', { name: 'Toelichting' }).fill('Met hulp van het netwerk.');
  await page.getByRole('button', { name: 'Bewaar het doel' }).click();
  await expect(page.getByText('Met hulp van het netwerk.', { exact: true })).toBeVisible();
  await context.close();
});

test('een partij leest mee maar wijzigt niet, en wie landelijk werkt vindt niets', async ({ page }) => {
  const id = await goalOf('contractmanagement');
  await enter(page, 'jeugd.oldebroek@example.org');
  await page.goto(paths.goal(p, id));
  await expect(page.getByRole('heading', { name: 'Risico’s' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Wijzig' })).toHaveCount(0);
  expect((await page.goto(paths.goalEdit(p, id)))?.status()).toBe(404);
  await page.context().clearCookies();
  await enter(page, 'secretaris.boha@example.org');
  for (const path of [paths.goals(p), paths.goal(p, id), paths.goal('hervormingsagenda', id)])
    expect((await page.goto(path))?.status()).toBe(404);
});

for (const [name, width] of [
  ['breed', 1280],
  ['telefoon', 390],
] as const)
  test(`de doelen zijn voor iedereen te lezen: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await enter(page, 'secretaris.noordveluwe@example.org');
    for (const path of [
      paths.goals(p),
      paths.goal(p, await goalOf('beter-betaalbaar')),
      paths.goalEdit(p, await goalOf('oko')),
      paths.goalWithdrawal(p, await goalOf('oko')),
      paths.newGoal(p, await goalOf('beter-betaalbaar')),
    ]) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
