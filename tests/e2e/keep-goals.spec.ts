import type { Page } from '@playwright/test';
import { paths } from '~/paths';
import { enterAs, expectDone, idOf } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';
import { sessionCookieOf } from '../support/sign-in';

/** The goals of a region as they grow: a strategic goal, what stands under it, what it serves, and what is withdrawn. */
const server = ownServer({ worlds: ['hervormingsagenda', 'noord-veluwe.json'] });
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const p = 'noord-veluwe';
const goalOf = (title: string) => idOf(server(), `SELECT "id" FROM "Goal" WHERE "title" = $1`, [title]);

async function enter(page: Page, email: string): Promise<void> {
  await page.context().clearCookies();
  const [name = '', value = ''] = (await sessionCookieOf(server(), email)).split('=');
  await page.context().addCookies([{ name, value, url: server().url }]);
}
const secretaris = 'secretaris.noordveluwe@example.org';

test('de secretaris van de regio voegt een doel toe met wat eronder valt, zonder JavaScript', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server().url });
  const page = await context.newPage();
  await enter(page, secretaris);
  await page.goto(paths.goals(p));
  await page.getByRole('link', { name: 'Voeg een doel toe' }).click();
  await page.getByRole('textbox', { name: 'Doel', exact: true }).fill('Iedereen dichtbij geholpen');
  await page.getByRole('button', { name: 'Bewaar het doel' }).click();
  await expectDone(page, 'Het doel staat erbij.');

  await page.getByRole('link', { name: 'Voeg hieronder iets toe' }).click();
  await expect(page.getByRole('radio', { name: 'smart doel' })).toBeChecked();
  await page.getByRole('textbox', { name: 'Doel', exact: true }).fill('In 2026 in elke kern een team');
  await page.getByRole('combobox', { name: 'Valt onder' }).selectOption('');
  await page.getByRole('button', { name: 'Bewaar het doel' }).click();
  await expect(
    page.getByText('Kies het strategische doel waar dit smart doel onder valt.').first(),
  ).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Doel', exact: true })).toHaveValue(
    'In 2026 in elke kern een team',
  );
  await page
    .getByRole('combobox', { name: 'Valt onder' })
    .selectOption({ label: 'Iedereen dichtbij geholpen' });
  await page.getByRole('button', { name: 'Bewaar het doel' }).click();
  await expectDone(page, 'Het doel staat erbij.');

  await page.getByRole('link', { name: 'Voeg hieronder iets toe' }).click();
  await expect(page.getByRole('radio', { name: 'inspanning' })).toBeChecked();
  await page.getByRole('textbox', { name: 'Doel', exact: true }).fill('Teams bouwen');
  await page.getByRole('textbox', { name: /^Hier werken we aan/ }).fill('Werven en opleiden.');
  await page.getByRole('textbox', { name: /^Dit moet het opleveren/ }).fill('Een team in elke kern.');
  await page.getByText('Kies partijen en hun rol').click();
  await page.getByRole('combobox', { name: 'Meerinzicht' }).selectOption({ label: 'ondersteund door' });
  await page.getByText('Maatregelen die dit dient').click();
  await page.getByRole('checkbox', { name: 'B3 Regionalisering' }).check();
  await page.getByRole('textbox', { name: /^Eerste jaar/ }).fill('2040');
  await page.getByRole('button', { name: 'Bewaar het doel' }).click();
  await expect(page.getByText('Dit programma loopt van 2022 tot en met 2030.').first()).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'B3 Regionalisering' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Meerinzicht' })).toHaveValue('ondersteund_door');
  await page.getByRole('textbox', { name: /^Eerste jaar/ }).fill('2024');
  await page.getByRole('button', { name: 'Bewaar het doel' }).click();
  await expectDone(page, 'Het doel staat erbij.');
  await expect(page.getByText('in Hervormingsagenda Jeugd 2022-2028')).toBeVisible();
  await context.close();
});

test('wie te laat bewaart, ziet beide plaatsen en rollen naast elkaar', async ({ page, context }) => {
  await enter(page, secretaris);
  const id = await goalOf('Teams bouwen');
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(paths.goalEdit(p, id));
  await other.getByRole('combobox', { name: 'Meerinzicht' }).selectOption({ label: 'verantwoordelijk' });
  await other.getByRole('button', { name: 'Bewaar het doel' }).click();
  await expectDone(other, 'Het doel is bewaard.');
  await page
    .getByRole('combobox', { name: 'Valt onder' })
    .selectOption({ label: 'Iedereen dichtbij geholpen' });
  await page.getByRole('button', { name: 'Bewaar het doel' }).click();
  await expect(page.getByText('Wat er nu staat')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Meerinzicht' }).first()).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Meerinzicht' })
    .selectOption({ label: 'de andere keuze: verantwoordelijk' });
  await page.getByRole('button', { name: 'Bewaar deze tekst' }).click();
  await expectDone(page, 'Het doel is bewaard.');
  await expect(page.getByRole('link', { name: 'In 2026 in elke kern een team' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Geschiedenis' })).toBeVisible();
});

test('een ingetrokken doel verlaat de boom; wat eronder viel, zegt dat', async ({ page }) => {
  await enter(page, secretaris);
  await page.goto(paths.goal(p, await goalOf('Iedereen dichtbij geholpen')));
  await page.getByRole('link', { name: 'Trek in' }).click();
  await expect(page.getByText('2 doelen of inspanningen vallen hieronder.')).toBeVisible();
  await page.getByRole('button', { name: 'Trek het doel in' }).click();
  await expect(page.getByText('Schrijf erbij waarom.').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Waarom', exact: true }).fill('De regio gaat anders werken.');
  await page.getByRole('button', { name: 'Trek het doel in' }).click();
  await expectDone(page, 'Het doel is ingetrokken.');

  await enter(page, 'jeugd.oldebroek@example.org');
  await page.goto(paths.goals(p));
  await expect(page.getByRole('link', { name: 'Voeg een doel toe' })).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Iedereen dichtbij geholpen' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Teams bouwen' }).click();
  await expect(page.getByRole('heading', { name: 'Waar dit onder viel, is ingetrokken' })).toBeVisible();
  await page.getByRole('link', { name: 'Iedereen dichtbij geholpen (ingetrokken)' }).click();
  await expect(page.getByText('De regio gaat anders werken.').first()).toBeVisible();

  const id = await goalOf('Teams bouwen');
  await enterAs(page, server(), 'secretaris');
  for (const path of [
    paths.goal(p, id),
    paths.goalEdit(p, id),
    paths.goalWithdrawal(p, id),
    paths.newGoal(p),
  ])
    expect((await page.goto(path))?.status()).toBe(404);
});

test('ook het landelijke programma krijgt een doel', async ({ page }) => {
  const n = 'hervormingsagenda';
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.deelagenda(n));
  await page.getByRole('main').getByRole('link', { name: 'Doelen' }).click();
  await page.getByRole('link', { name: 'Voeg een doel toe' }).click();
  await page.getByRole('textbox', { name: 'Doel', exact: true }).fill('Minder kinderen in jeugdhulp');
  await page.getByRole('button', { name: 'Bewaar het doel' }).click();
  await expectDone(page, 'Het doel staat erbij.');
  await enterAs(page, server(), 'lezer');
  await page.goto(paths.goals(n));
  await expect(page.getByRole('link', { name: 'Minder kinderen in jeugdhulp' })).toBeVisible();
});
