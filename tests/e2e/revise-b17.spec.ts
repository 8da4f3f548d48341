import type { Locator, Page } from '@playwright/test';
import { paths } from '~/paths';
import {
  enterAs,
  expectDone,
  idOf,
  itemOf,
  meetingOf,
  mendPurposes,
  programma as p,
  sendAgenda,
} from '../support/day';
import { expect, ownServer, test } from '../support/e2e';

/** B17: 300 million a year that becomes PM by a besluit, while what was awarded stays in sight and the sums stay honest. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const NAME = /^Bouwsteen 3c/;
const boha = () => meetingOf(server(), 'boha', '2022-01-27');
const bouwsteen = () => idOf(server(), `SELECT "id" FROM "Bouwsteen" WHERE "key" = 'bouwsteen-3c'`);
const b17 = () => idOf(server(), `SELECT "id" FROM "Maatregel" WHERE "key" = 'b17'`);
const werkgroep = () => idOf(server(), `SELECT "id" FROM "Werkgroep" WHERE "key" = 'zo-thuis-mogelijk'`);

/** Cells of a row of the table that adds up, years 2022 to 2028. */
const sums = (page: Page, name: RegExp): Locator =>
  page.getByRole('table', { name: 'Richtbedrag en voorstellen per jaar' }).getByRole('row', { name });

test('vooraf: 300 miljoen geldt, PM is voorgesteld, en dat telt niet op', async ({ page }) => {
  await enterAs(page, server(), 'voorzitterToegang');
  await page.goto(paths.coverage(p, await werkgroep()));
  await expect(
    sums(page, /^Geldt nu/)
      .getByRole('cell')
      .nth(4),
  ).toContainText('300');
  await expect(
    sums(page, /^Voorgesteld/)
      .getByRole('cell')
      .nth(4),
  ).toHaveText('2 PM');
  await expect(
    sums(page, /^Verschil/)
      .getByRole('cell')
      .nth(4),
  ).toContainText('−300');
  await page.goto(paths.maatregel(p, await b17()));
  await expect(page.getByRole('heading', { name: 'Hierover is nog geen besluit' })).toBeVisible();
});

test('de secretaris brengt bouwsteen 3c naar het BOHA van 27 januari; het besluit neemt de reeks van de fiche over', async ({
  page,
}) => {
  const meetingId = await boha();
  await server().goOnAt(new Date('2022-01-12T08:30:00Z'));
  await enterAs(page, server(), 'secretaris');

  await test.step('op de agenda, en verstuurd', async () => {
    await page.goto(paths.bouwsteenAgenda(p, await bouwsteen()));
    await page
      .getByRole('combobox', { name: 'Welke vergadering?' })
      .selectOption({ label: 'donderdag 27 januari 2022' });
    await page.getByRole('button', { name: 'Zet op de agenda' }).click();
    await expectDone(page, 'De bouwsteen staat nu op de agenda.');
    await mendPurposes(page, meetingId);
    await sendAgenda(page, meetingId);
  });

  await test.step('zonder de jaren in te vullen geldt precies wat de fiche voorstelt', async () => {
    await server().goOnAt(new Date('2022-01-27T13:00:00Z'));
    await enterAs(page, server(), 'secretaris');
    const title = await idOf(
      server(),
      `SELECT "title" AS id FROM "AgendaItem" WHERE "meetingId" = $1 AND "title" LIKE 'Bouwsteen 3c%'`,
      [meetingId],
    );
    expect(title).toMatch(NAME);
    await page.goto(paths.newDecision(p, meetingId, await itemOf(server(), meetingId, title)));
    await page
      .getByRole('textbox', { name: 'Besluit', exact: false })
      .first()
      .fill('stelt voor B17 voorlopig PM vast.');
    await page.getByRole('radio', { name: 'Geeft een maatregel een nieuwe reeks' }).check();
    await page
      .getByRole('combobox', { name: 'Neem de reeks van een fiche over' })
      .selectOption({ label: 'Minder residentieel verblijf, opnieuw bekeken (bouwsteen 3c, versie 1)' });
    await expect(page.getByRole('textbox', { name: '2026' })).toHaveValue('PM');
    await page.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await expectDone(page, 'Het besluit is vastgelegd.');
  });
});

test('daarna: PM geldt door dat besluit, wat is toegekend staat er nog, en PM wordt nergens 0', async ({
  page,
}) => {
  await enterAs(page, server(), 'voorzitterToegang');
  await page.goto(paths.coverage(p, await werkgroep()));
  await expect(
    sums(page, /^Richtbedrag/)
      .getByRole('cell')
      .nth(4),
  ).toContainText('300');
  await expect(
    sums(page, /^Geldt nu/)
      .getByRole('cell')
      .nth(4),
  ).toHaveText('2 PM');

  await page.goto(paths.maatregel(p, await b17()));
  await expect(page.getByRole('heading', { name: 'Hierover is nog geen besluit' })).toHaveCount(0);
  const revisions = page.getByRole('table', { name: 'Alle revisies' });
  await expect(revisions.getByRole('row', { name: /^2026/ })).toContainText('300');
  await expect(revisions.getByRole('row', { name: /^2026/ })).toContainText('PM');
  await expect(
    revisions.getByRole('columnheader', { name: 'Besluit 27 januari 2022 geldt nu' }),
  ).toBeVisible();

  await page.goto(paths.coverageOfAll(p));
  await expect(
    page
      .getByRole('table', { name: /^Richtbedrag en voorstellen van alle werkgroepen/ })
      .getByRole('row', { name: /^Geldt nu/ })
      .getByRole('cell')
      .nth(4),
  ).toContainText('+ 5 PM');

  await test.step('het nummer van het besluit staat er voor wie het verslag al mag lezen', async () => {
    await expect(page.getByRole('link', { name: /BOHA 2022-01/ })).toHaveCount(0);
    await enterAs(page, server(), 'secretaris');
    await page.goto(paths.maatregel(p, await b17()));
    await expect(page.getByRole('link', { name: /BOHA 2022-01/ }).first()).toBeVisible();
  });
});
