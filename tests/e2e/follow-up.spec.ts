import type { Locator, Page } from '@playwright/test';
import { paths } from '~/paths';
import { theDayItself, type Member } from '../cast';
import {
  ask,
  enterAs,
  expectDone,
  idOf,
  meetingOf,
  mendPurposes,
  programma as p,
  sendAgenda,
} from '../support/day';
import { expect, ownServer, test } from '../support/e2e';
import { unzipped } from '../support/unzip';

/** After the meeting: what must be done, by whom, how far it is, and how one finds it again. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const OWN = 'Kosten van verblijf en alternatief onderzoeken';
/** One of the actions that end with the year 2022; the gemeenten alone are responsible, so it is over when VNG says so. */
/** The actions that must be done before the year ends. */
const SOON = /^\d+ acties moeten uiterlijk 31 december af$/;
const DUE = 'Afspraken over niet-gecontracteerd aanbod';
const OTHERS = 'De data van de tweedaagse van de werkgroepen laten weten';

/** The row of the action itself, not of a part of it that names it. */
const rowOf = (page: Page, title: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) });

const actionCalled = (title: string) =>
  idOf(server(), `SELECT "id" FROM "ActionItem" WHERE "title" = $1`, [title]);

test('een filter van de acties staat in het adres en gaat mee in de download', async ({ page }) => {
  await enterAs(page, server(), 'vng');
  await page.goto(paths.actions(p));

  await test.step('VNG kiest de eigen partij, maatregel B17 en het jaar 2022', async () => {
    await page
      .getByRole('combobox', { name: 'Maatregel' })
      .selectOption({ label: 'B17 Residentiële zorg voorkomen en verkorten' });
    await page.getByRole('combobox', { name: 'Partij' }).selectOption({ label: 'wij (VNG)' });
    await page.getByRole('combobox', { name: 'Jaar' }).selectOption('2022');
    await page.getByRole('button', { name: 'Toon' }).click();
    await expect(page).toHaveURL(/jaar=2022/);
    await expect(page).toHaveURL(/partij=wij/);
    await expect(rowOf(page, OWN)).toContainText('B17: PM in 2022');
    await expect(rowOf(page, OTHERS)).toHaveCount(0);
  });

  await test.step('wie het adres opent ziet dezelfde lijst', async () => {
    const rows = await page.getByRole('table').getByRole('row').allInnerTexts();
    await page.goto(page.url());
    expect(await page.getByRole('table').getByRole('row').allInnerTexts()).toEqual(rows);
  });

  await test.step('CSV en XLSX houden dezelfde acties', async () => {
    const csv = await page.getByRole('link', { name: 'of als CSV' }).getAttribute('href');
    const text = await (await ask(page, csv ?? '')).text();
    expect(text).toContain(OWN);
    expect(text).not.toContain(OTHERS);
    const xlsx = await page.getByRole('link', { name: 'Download als spreadsheet' }).getAttribute('href');
    const answer = await ask(page, xlsx ?? '');
    expect(answer.headers()['content-type']).toContain('spreadsheetml');
    const parts = [...(await unzipped(await answer.body())).values()].join(' ');
    expect(parts).toContain(OWN);
    expect(parts).not.toContain(OTHERS);
  });
});

test('VNG meldt voortgang op een eigen actie, en op die van een ander kan dat niet', async ({ page }) => {
  await enterAs(page, server(), 'vng');
  const own = await actionCalled(OWN);

  await test.step('zonder zin wordt er niets bewaard', async () => {
    await page.goto(paths.action(p, own));
    await page.getByRole('radio', { name: 'loopt met zorg' }).check();
    await page.getByRole('button', { name: 'Meld dit namens VNG' }).click();
    await expect(page.getByRole('heading', { name: 'De melding is niet bewaard' })).toBeVisible();
    await expect(page.getByRole('radio', { name: 'loopt met zorg' })).toBeChecked();
  });

  await test.step('met een zin staat de melding erbij, en staat de actie op loopt', async () => {
    await page
      .getByRole('textbox', { name: 'Hoe staat het ermee?' })
      .fill('Het bureau is gekozen; in mei volgt de eerste telling.');
    await page.getByRole('textbox', { name: /^Wat is er van anderen nodig/ }).fill("Cijfers van de regio's.");
    await page.getByRole('textbox', { name: /^Waar is het te zien/ }).fill('rapport.pdf');
    await page.getByRole('button', { name: 'Meld dit namens VNG' }).click();
    await expect(page.getByText('Plak het hele webadres').first()).toBeVisible();
    await page.getByRole('textbox', { name: /^Waar is het te zien/ }).fill('https://example.org/telling');
    await page.getByRole('button', { name: 'Meld dit namens VNG' }).click();
    await expect(page).toHaveURL(new RegExp(`${paths.action(p, own)}\\?gedaan=`));
    await expect(page.getByText('in mei volgt de eerste telling')).toBeVisible();
    await expect(page.getByText('Nodig van anderen: Cijfers van de regio')).toBeVisible();
    await expect(page.getByRole('link', { name: 'https://example.org/telling' })).toBeVisible();
    await page.goto(paths.actions(p, { stand: 'loopt', partij: 'wij' }));
    await expect(rowOf(page, OWN)).toBeVisible();
  });

  await test.step('bij een actie van VWS alleen staat geen formulier, en de deur is dicht', async () => {
    const others = await actionCalled(OTHERS);
    await page.goto(paths.action(p, others));
    await expect(page.getByRole('heading', { name: OTHERS })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Meld dit/ })).toHaveCount(0);
    const answer = await page.request.post(paths.actionReport(p, others), {
      form: { progress: 'afgerond', text: 'Klaar.', version: '1', partyId: '' },
      headers: { origin: server().url },
    });
    expect(answer.status()).toBe(403);
    await page.goto(paths.action(p, others));
    await expect(page.getByText('Klaar.')).toHaveCount(0);
  });

  await test.step('VWS, die de eigen actie deelt, leest de melding', async () => {
    await enterAs(page, server(), 'vws');
    await page.goto(paths.action(p, own));
    await expect(page.getByText('in mei volgt de eerste telling')).toBeVisible();
  });
});

test('zoeken vindt een code en woorden in elke vorm', async ({ page }) => {
  await enterAs(page, server(), 'vng');

  await test.step('de code van een maatregel', async () => {
    await page.goto(paths.meetings(p));
    await page.getByRole('searchbox', { name: 'Zoek op code of woord' }).fill('B17');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /Zoek/ })).toBeVisible();
    await page
      .getByRole('main')
      .getByRole('link', { name: /Residentiële zorg voorkomen/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: /B17/ })).toBeVisible();
  });

  await test.step('enkelvoud en meervoud vinden elkaar', async () => {
    for (const word of ['opdracht', 'opdrachten']) {
      await page.goto(paths.search(p, word));
      await expect(
        page
          .getByRole('main')
          .getByRole('link', { name: /Opdrachten van de werkgroepen/ })
          .first(),
      ).toBeVisible();
    }
  });

  await test.step('wat er niet is, is er niet', async () => {
    await page.goto(paths.search(p, 'zeppelin'));
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(0);
  });
});

test('het overzicht loopt mee met wat er gedaan is, en met de dag', async ({ page }) => {
  const task = (title: string) => page.getByRole('main').getByRole('heading', { name: title, exact: true });
  const seeOverviewAs = async (who: Member) => {
    await enterAs(page, server(), who);
    await page.goto(paths.overview(p));
  };
  const boha = await meetingOf(server(), 'boha', '2021-12-23');
  const before = await meetingOf(server(), 'vijfhoek-vooroverleg', '2021-12-21');

  await test.step('de week ervoor vindt de secretaris er de agenda’s die nog weg moeten', async () => {
    await seeOverviewAs('secretaris');
    await expect(page.getByText('dinsdag 14 december 2021')).toBeVisible();
    await expect(task('Agenda van BOHA op 23 december')).toBeVisible();
    await expect(task('Agenda van Vijfhoek vooroverleg op 21 december')).toBeVisible();
  });

  await test.step('een vergadering die niet doorgaat vraagt niets meer', async () => {
    await page.goto(paths.cancellation(p, before));
    await page.getByRole('textbox', { name: /^Waarom/ }).fill('Verzet naar januari.');
    await page.getByRole('button', { name: 'Gelast de vergadering af' }).click();
    await expectDone(page, 'De vergadering is afgelast.');
    await page.goto(paths.overview(p));
    await expect(task('Agenda van Vijfhoek vooroverleg op 21 december')).toHaveCount(0);
  });

  await test.step('een verstuurde agenda ligt niet meer bij de secretaris, maar bij de deelnemers', async () => {
    await mendPurposes(page, boha);
    await sendAgenda(page, boha);
    await page.goto(paths.overview(p));
    await expect(task('Agenda van BOHA op 23 december')).toHaveCount(0);
    await expect(task('13 ingediende bouwstenen staan op geen agenda van BOHA')).toBeVisible();
    await seeOverviewAs('mind');
    await expect(task('BOHA op 23 december')).toBeVisible();
  });

  await test.step('op de dag zelf wacht het verslag', async () => {
    await server().goOnAt(theDayItself);
    await seeOverviewAs('secretaris');
    await expect(task('Verslag van BOHA op 23 december')).toBeVisible();
    await page.getByRole('link', { name: 'Begin het verslag' }).click();
    await expect(page.getByRole('button', { name: 'Open de vergadering' })).toBeVisible();
  });

  await test.step('aan het eind van 2022 vindt VNG er een eigen actie; afgerond is zij weg', async () => {
    await server().goOnAt(new Date('2022-12-12T09:00:00Z'));
    await seeOverviewAs('vng');
    const dueSoon = async () =>
      Number.parseInt((await page.getByRole('heading', { name: SOON }).textContent()) ?? '', 10);
    const before = await dueSoon();
    await page
      .getByRole('region', { name: SOON })
      .or(page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: SOON }) }))
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('link', { name: DUE, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: DUE })).toBeVisible();
    await page.getByRole('radio', { name: 'afgerond' }).check();
    await page.getByRole('textbox', { name: 'Hoe staat het ermee?' }).fill('De afspraken liggen vast.');
    await page.getByRole('button', { name: /^Meld dit/ }).click();
    await expect(page.getByText('De afspraken liggen vast.')).toBeVisible();
    await page.goto(paths.overview(p));
    expect(await dueSoon()).toBe(before - 1);
  });
});
