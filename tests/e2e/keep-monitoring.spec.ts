import { paths } from '~/paths';
import { enterAs, expectDone, idOf, programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';

/**
 * The werkorganisatie keeps what is monitored: a new indicator, a measurement that was wrong, an example, a knelpunt that its
 * owner answers, and what is withdrawn. Everybody in the programma reads it, who is outside finds nothing.
 */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const indicator = () =>
  idOf(server(), `SELECT "id" FROM "Indicator" WHERE "title" = 'Gemeenten met een lokaal team'`);
const knelpunt = () => idOf(server(), `SELECT "id" FROM "Knelpunt" WHERE "title" = 'Te weinig mensen'`);

test('de secretaris voegt een indicator toe, die VNG meet en verbetert', async ({ page }) => {
  await server().goOnAt(new Date('2024-02-01T09:00:00Z'));
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.monitoring(p));
  await page.getByRole('link', { name: 'Voeg een indicator toe' }).click();

  await page
    .getByRole('textbox', { name: 'Indicator' })
    .fill('Gemeenten waarop de inventarisatie betrekking heeft');
  await page.getByRole('textbox', { name: 'Gemeten in' }).fill('procent');
  await page.getByRole('radio', { name: /^per periode/ }).check();
  await page.getByRole('combobox', { name: 'Maatregel' }).selectOption({ label: 'B2 Reikwijdte afbakenen' });
  await page.getByRole('combobox', { name: 'Wie meet' }).selectOption({ label: 'VNG' });
  await page.getByRole('button', { name: 'Bewaar de indicator' }).click();
  await expect(page.getByText('Deze naam bestaat al in deze lijst.').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Gemeten in' })).toHaveValue('procent');
  await page.getByRole('textbox', { name: 'Indicator' }).fill('Gemeenten met een lokaal team');
  await page.getByRole('button', { name: 'Bewaar de indicator' }).click();
  await expectDone(page, 'Het staat in de lijst.');

  await enterAs(page, server(), 'vng');
  await page.goto(paths.indicator(p, await indicator()));
  await expect(page.getByRole('link', { name: 'Wijzig' })).toHaveCount(0);
  const measure = async (value: string) => {
    await page.getByRole('textbox', { name: 'Gemeten, in procent' }).fill(value);
    await page.getByRole('button', { name: 'Bewaar de meting' }).click();
  };
  await page.getByLabel('Eerste dag').fill('2023-01-01');
  await page.getByLabel('Laatste dag').fill('2023-12-31');
  await measure('140');
  await expect(page.getByText('Een percentage ligt tussen 0 en 100.').first()).toBeVisible();
  await measure('40');
  await expectDone(page, 'De meting staat erbij.');

  await page.getByRole('link', { name: 'Verbeter de meting over 2023' }).click();
  await expect(page.getByRole('combobox', { name: 'In plaats van' })).toHaveValue(/.+/);
  await expect(page.getByLabel('Eerste dag')).toHaveValue('2023-01-01');
  await measure('41');
  await expect(page.getByText('Schrijf erbij waarom de eerdere meting niet klopt.').first()).toBeVisible();
  await page
    .getByRole('textbox', { name: 'Waarom de eerdere meting niet klopt' })
    .fill('Een gemeente vergeten.');
  await measure('41');
  await expectDone(page, 'De meting staat erbij.');
  await expect(
    page.getByRole('row', { name: /vervangen, telt niet mee: Een gemeente vergeten\./ }),
  ).toContainText('40 procent');

  await page.getByRole('link', { name: 'trek in (de meting over 2023)' }).click();
  await page.getByRole('textbox', { name: 'Waarom', exact: true }).fill('De vraag was onduidelijk.');
  await page.getByRole('button', { name: 'Trek de meting in' }).click();
  await expectDone(page, 'De meting telt niet meer mee.');
  await expect(
    page.getByRole('row', { name: /ingetrokken, telt niet mee: De vraag was onduidelijk\./ }),
  ).toContainText('41 procent');
});

test('wie te laat bewaart, ziet beide teksten naast elkaar, ook van een keuze', async ({ page, context }) => {
  await enterAs(page, server(), 'secretaris');
  const id = await indicator();
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(paths.monitoredEdit(p, 'indicator', id));
  await other.getByRole('combobox', { name: 'Maatregel' }).selectOption({ label: 'B3 Regionalisering' });
  await other.getByRole('button', { name: 'Bewaar de indicator' }).click();
  await expectDone(other, 'De wijziging is bewaard.');
  await page.getByRole('textbox', { name: /^Wat er precies/ }).fill('Een team dat zelf hulp geeft.');
  await page.getByRole('button', { name: 'Bewaar de indicator' }).click();
  await expect(page.getByText('Wat er nu staat')).toBeVisible();
  await expect(page.getByText('B3 Regionalisering').first()).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Maatregel' })
    .selectOption({ label: 'de andere keuze: B3 Regionalisering' });
  await page.getByRole('button', { name: 'Bewaar deze tekst' }).click();
  await expectDone(page, 'De wijziging is bewaard.');
  await expect(page.getByText('Een team dat zelf hulp geeft.').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'B3 Regionalisering' })).toBeVisible();
});

test('een voorbeeld en een knelpunt, zonder JavaScript; wie het oplost, zegt wat eraan gebeurt', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server().url });
  const page = await context.newPage();
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.newMonitored(p, 'good_practice'));
  await page.getByRole('textbox', { name: 'Voorbeeld' }).fill('Een vast gezicht');
  await page.getByRole('textbox', { name: 'Wat er gebeurt' }).fill('Eén hulpverlener blijft bij het gezin.');
  await page.getByRole('textbox', { name: /^Kerncijfers/ }).fill('veertig gezinnen');
  await page.getByRole('button', { name: 'Bewaar het voorbeeld' }).click();
  await expect(page.getByText('Zet op elke regel één kerncijfer').first()).toBeVisible();
  await page.getByRole('textbox', { name: /^Kerncijfers/ }).fill('Gezinnen: 40');
  await page.getByText('Maatregelen waar dit bij hoort').click();
  await page.getByRole('checkbox', { name: 'B2 Reikwijdte afbakenen' }).check();
  await page.getByRole('button', { name: 'Bewaar het voorbeeld' }).click();
  await expectDone(page, 'Het staat in de lijst.');
  await expect(page.getByRole('link', { name: 'B2 Reikwijdte afbakenen' })).toBeVisible();

  await page.goto(paths.newMonitored(p, 'knelpunt'));
  await page.getByRole('textbox', { name: 'Knelpunt' }).fill('Te weinig mensen');
  await page
    .getByRole('textbox', { name: 'Wat er in de weg staat' })
    .fill('Er zijn te weinig hulpverleners.');
  await page.getByRole('combobox', { name: 'Wie lost het op' }).selectOption({ label: 'VNG' });
  await page.getByLabel(/^Opgelost op/).fill('2030-01-01');
  await page.getByRole('button', { name: 'Bewaar het knelpunt' }).click();
  await expect(page.getByText('Deze dag moet nog komen.').first()).toBeVisible();
  await page.getByLabel(/^Opgelost op/).fill('');
  await page.getByRole('button', { name: 'Bewaar het knelpunt' }).click();
  await expectDone(page, 'Het staat in de lijst.');

  await enterAs(page, server(), 'vng');
  await page.goto(paths.monitored(p, 'knelpunt', await knelpunt()));
  await expect(page.getByRole('link', { name: 'Trek in' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Zeg wat eraan gebeurt' }).click();
  await page.getByRole('textbox', { name: /^Wat eraan gebeurt/ }).fill('VNG werft met de regio’s.');
  await page.getByRole('button', { name: 'Bewaar het antwoord' }).click();
  await expectDone(page, 'Wat eraan gebeurt, is bewaard.');
  await expect(page.getByText('VNG werft met de regio’s.').first()).toBeVisible();
  await context.close();
});

test('wat is ingetrokken verdwijnt uit lijst en download, en blijft te lezen', async ({ page }) => {
  await enterAs(page, server(), 'secretaris');
  const id = await indicator();
  await page.goto(paths.indicator(p, id));
  await page.getByRole('link', { name: 'Trek in', exact: true }).click();
  await page.getByRole('button', { name: 'Trek de indicator in' }).click();
  await expect(page.getByText('Schrijf erbij waarom.').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Waarom', exact: true }).fill('Wordt niet meer gevraagd.');
  await page.getByRole('button', { name: 'Trek de indicator in' }).click();
  await expectDone(page, 'Het staat niet meer in de lijst.');
  await expect(page.getByText('Wordt niet meer gevraagd.').first()).toBeVisible();

  await enterAs(page, server(), 'lezer');
  await page.goto(paths.monitoring(p));
  await expect(page.getByRole('row', { name: /^Gemeenten met een lokaal team/ })).toHaveCount(0);
  const csv = await (await page.request.get(`${paths.monitoring(p)}.csv`)).text();
  expect(csv).not.toContain('Gemeenten met een lokaal team');
  await page.getByText('Ingetrokken (1)').click();
  await page.getByRole('link', { name: 'Gemeenten met een lokaal team' }).click();
  await expect(page.getByRole('heading', { name: 'Geschiedenis' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Een vast gezicht' })).toHaveCount(0);

  await enterAs(page, server(), 'beheerder');
  for (const path of [
    paths.indicator(p, id),
    paths.monitored(p, 'knelpunt', await knelpunt()),
    paths.newMonitored(p, 'risk'),
  ])
    expect((await page.goto(path))?.status()).toBe(404);
});

test('met alleen het toetsenbord naar een onderdeel en verder', async ({ page }) => {
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.monitoring(p));
  await page.getByRole('link', { name: /^Risico’s \(/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Risico’s', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Voeg een risico toe' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuw risico' })).toBeVisible();
});
