import type { Page } from '@playwright/test';
import { paths } from '~/paths';
import type { Member } from '../cast';
import { enterAs, expectDone, programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';

/** The werkorganisatie asks something more of every werkgroep: version 2 of the centrale opdracht, from concept to checklist. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const main = (page: Page) => page.getByRole('main');
const row = (page: Page, title: string) => main(page).getByRole('row').filter({ hasText: title });
const added = { title: 'Leefwereldtoets', asks: 'Wat een gezin van het voorstel merkt.' };

async function answers(page: Page, who: Member, path: string): Promise<number | undefined> {
  await enterAs(page, server(), who);
  return (await page.goto(path))?.status();
}

test('de secretaris maakt versie 2 en verandert de onderdelen', async ({ page }) => {
  await enterAs(page, server(), 'secretaris');

  await test.step('vanaf de versie die geldt', async () => {
    await page.goto(paths.centrale(p));
    await expect(main(page).getByText('geldt nu, vastgesteld op 7 oktober 2021').first()).toBeVisible();
    await main(page).getByRole('link', { name: 'Maak een nieuwe versie' }).click();
    await page
      .getByRole('textbox', { name: 'Waarom er een nieuwe versie komt' })
      .fill('Het BOHA mist de gezinnen.');
    await page.getByRole('button', { name: 'Maak versie 2' }).click();
    await expectDone(page, 'Het concept staat klaar.');
  });

  await test.step('een onderdeel erbij; twee keer dezelfde titel gaat niet, en wat zij typte staat er nog', async () => {
    await main(page).getByRole('link', { name: 'Voeg een onderdeel toe' }).click();
    await page.getByRole('textbox', { name: 'Titel' }).fill('Transformatiekosten');
    await page.getByRole('textbox', { name: 'Wat het vraagt' }).fill(added.asks);
    await page.getByRole('button', { name: 'Voeg het onderdeel toe' }).click();
    await expect(
      main(page)
        .getByRole('alert')
        .getByRole('link', { name: /met deze titel/ }),
    ).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Wat het vraagt' })).toHaveValue(added.asks);
    await page.getByRole('textbox', { name: 'Titel' }).fill(added.title);
    await page.getByRole('button', { name: 'Voeg het onderdeel toe' }).click();
    await expectDone(page, 'Het onderdeel staat onderaan de lijst.');
  });

  await test.step('met het toetsenbord een plaats omhoog; de knop houdt de focus', async () => {
    const last = await main(page).getByRole('row').count();
    const up = page.getByRole('button', { name: `${added.title} omhoog` });
    await up.focus();
    await page.keyboard.press('Enter');
    await expect(
      main(page)
        .getByRole('status')
        .filter({ hasText: `plaats ${last - 2}` }),
    ).toBeAttached();
    await expect(up).toBeFocused();
    await expect(row(page, added.title)).toContainText(`${last - 2}. ${added.title}`);
  });

  await test.step('een ander onderdeel zegt korter wat het vraagt, en een gaat eruit', async () => {
    await page.getByRole('link', { name: 'Wijzig Transformatiekosten' }).click();
    await page.getByRole('textbox', { name: 'Wat het vraagt' }).fill('Wat de omslag eenmalig kost.');
    await page.getByRole('button', { name: 'Bewaar het onderdeel' }).click();
    await expectDone(page, 'Het onderdeel is bewaard.');
    await page.getByRole('link', { name: 'Wijzig Aard van de maatregelen' }).click();
    await page.getByRole('link', { name: 'Haal het onderdeel weg' }).click();
    await page.getByRole('button', { name: 'Haal het onderdeel weg' }).click();
    await expectDone(page, 'Het onderdeel is uit het concept gehaald.');
    await expect(row(page, 'Aard van de maatregelen')).toHaveCount(0);
  });
});

test('twee secretarissen in hetzelfde onderdeel: beide teksten staan naast elkaar', async ({
  page,
  browser,
}) => {
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.centraleEdit(p, 2));
  await page.getByRole('link', { name: `Wijzig ${added.title}` }).click();
  await page.waitForURL(/\/onderdelen\//);
  const context = await browser.newContext({ baseURL: server().url });
  const other = await context.newPage();
  await enterAs(other, server(), 'tweedeSecretaris');
  await other.goto(page.url());
  await other.getByRole('textbox', { name: 'Wat het vraagt' }).fill('Wat kinderen ervan merken.');
  await other.getByRole('button', { name: 'Bewaar het onderdeel' }).click();
  await expectDone(other, 'Het onderdeel is bewaard.');
  await context.close();
  await page.getByRole('textbox', { name: 'Wat het vraagt' }).fill('Wat ouders ervan merken.');
  await page.getByRole('button', { name: 'Bewaar het onderdeel' }).click();
  await expect(main(page).getByText('Wat kinderen ervan merken.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Neem mijn tekst' }).click();
  await expectDone(page, 'Het onderdeel is bewaard.');
  await expect(row(page, added.title)).toContainText('Wat ouders ervan merken.');
});

test('een concept is van de secretarissen', async ({ page }) => {
  for (const who of ['voorzitterToegang', 'vng', 'financien', 'lezer', 'beheerder'] as const)
    expect(await answers(page, who, paths.centrale(p, 2)), who).toBe(404);
  expect(await answers(page, 'lezer', paths.centrale(p))).toBe(404);
  expect(await answers(page, 'voorzitterToegang', paths.centraleEdit(p, 2))).toBe(404);
  expect(await answers(page, 'voorzitterToegang', paths.centrale(p))).toBe(200);
  await expect(main(page).getByRole('link', { name: /concept|nieuwe versie/ })).toHaveCount(0);
});

test('zonder script: een onderdeel erbij, een plaats omhoog', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server().url });
  const page = await context.newPage();
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.newRequiredPart(p, 2));
  await page.getByRole('textbox', { name: 'Titel' }).fill('Draagvlak per hoek');
  await page.getByRole('button', { name: 'Voeg het onderdeel toe' }).click();
  await expectDone(page, 'Het onderdeel staat onderaan de lijst.');
  await page.getByRole('button', { name: 'Draagvlak per hoek omhoog' }).click();
  await expectDone(page, 'Het onderdeel is verplaatst.');
  const titles = await main(page).getByRole('rowheader').allTextContents();
  expect(titles.findIndex((title) => title.includes('Draagvlak per hoek'))).toBe(titles.length - 2);
  await context.close();
});

test('zij stelt versie 2 vast; de voorzitter ziet haar en wat er anders is', async ({ page }) => {
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.centraleEdit(p, 2));
  await main(page).getByRole('link', { name: 'Stel versie 2 vast' }).click();

  await test.step('niet zonder reden, en niet op een dag die nog komt', async () => {
    await page.getByRole('textbox', { name: 'Waarom deze versie er is' }).fill('');
    await page.getByLabel('Vastgesteld op').fill('2022-03-01');
    await page.getByRole('button', { name: 'Stel versie 2 vast' }).click();
    await expect(
      main(page)
        .getByRole('alert')
        .getByRole('link', { name: /waarom/ }),
    ).toBeVisible();
    await page.getByRole('textbox', { name: 'Waarom deze versie er is' }).fill('Het BOHA mist de gezinnen.');
    await page.getByRole('button', { name: 'Stel versie 2 vast' }).click();
    await expect(
      main(page)
        .getByRole('alert')
        .getByRole('link', { name: /geweest is/ }),
    ).toBeVisible();
  });

  await page.getByLabel('Vastgesteld op').fill('2021-12-13');
  await page.getByRole('button', { name: 'Stel versie 2 vast' }).click();
  await expectDone(page, 'De centrale opdracht is vastgesteld.');
  await expect(main(page).getByText('geldt nu, vastgesteld op 13 december 2021').first()).toBeVisible();

  await test.step('de voorzitter loopt haar bouwsteen na langs de nieuwe lijst', async () => {
    await enterAs(page, server(), 'voorzitterToegang');
    await page.goto(paths.centrale(p));
    await expect(main(page).getByText('Het BOHA mist de gezinnen.').first()).toBeVisible();
    await expect(row(page, added.title)).toContainText('Wat ouders ervan merken.');
    await main(page).getByRole('link', { name: 'Vergelijk twee versies' }).click();
    const table = page.getByRole('table', { name: 'Onderdelen' });
    await expect(table.getByRole('row').filter({ hasText: added.title })).toContainText('nieuw');
    await expect(table.getByRole('row').filter({ hasText: 'Aard van de maatregelen' })).toContainText('weg');
    await expect(table.getByRole('row').filter({ hasText: 'Wat de omslag eenmalig kost.' })).toContainText(
      'anders',
    );
  });
});
