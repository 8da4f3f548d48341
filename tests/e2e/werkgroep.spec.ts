import type { Browser, Page } from '@playwright/test';
import { paths } from '~/paths';
import { theDayItself } from '../cast';
import {
  enterAs,
  expectDone,
  idOf,
  meetingOf,
  mendPurposes,
  programma as p,
  sendAgenda,
} from '../support/day';
import { expect, ownServer, test } from '../support/e2e';

/** The chair of Toegang, from the page of the werkgroep to the answer of the BOHA. */
const server = ownServer({ worlds: ['hervormingsagenda'] });

test.describe.configure({ mode: 'serial' });
test.beforeEach(() => test.setTimeout(180_000));

const question = 'Mag het richtbedrag voor Toegang vanaf 2026 lager?';
const toegang = () => idOf(server(), `SELECT "id" FROM "Werkgroep" WHERE "key" = 'toegang'`);
const escalatieId = () => idOf(server(), `SELECT "id" FROM "Escalatie" WHERE "question" = $1`, [question]);

async function openWerkgroep(page: Page): Promise<void> {
  await page.goto(paths.overview(p));
  await page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: 'Werkgroepen' })
    .click();
  await page.getByRole('table').getByRole('link', { name: 'Toegang', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Werkgroep Toegang' })).toBeVisible();
}

test('de voorzitter houdt een bijeenkomst met aantekeningen en een actie', async ({ page }) => {
  await enterAs(page, server(), 'voorzitterToegang');
  await openWerkgroep(page);
  await expect(page.getByText('Professionals zijn niet vertegenwoordigd')).toBeVisible();
  await page.getByRole('link', { name: 'Nieuwe bijeenkomst' }).click();
  await page.getByLabel('Datum').fill('2021-12-15');
  await page.getByLabel('Begin (mag leeg blijven)').fill('10:00');
  await page.getByLabel('Plaats (mag leeg blijven)').fill('Utrecht');
  const notes = page.getByRole('textbox', { name: 'Aantekeningen' });
  await notes.click();
  await notes.pressSequentially('De groep loopt het tekort na.');
  await page.getByRole('button', { name: 'Bewaar de bijeenkomst' }).click();
  await expect(page.getByText('De groep loopt het tekort na.')).toBeVisible();

  await page.getByRole('link', { name: 'Voeg een actie toe' }).click();
  await page.getByLabel('Actie', { exact: true }).fill('Wachttijden in drie regio’s tellen');
  await page.getByLabel('VNG', { exact: true }).selectOption('verantwoordelijk');
  await page.getByLabel('Uiterlijk op').fill('2022-01-10');
  await page.getByLabel('Of: waarom er geen maatregel bij hoort').fill('Voorbereiding van het advies');
  await page.getByRole('button', { name: 'Bewaar de actie' }).click();
  await expect(page.getByText('Wachttijden in drie regio’s tellen').first()).toBeVisible();

  await openWerkgroep(page);
  const meetings = page.getByRole('region', { name: 'Bijeenkomsten' });
  await expect(meetings.getByRole('listitem').first()).toContainText('15 december 2021');
  await expect(meetings.getByRole('listitem').first()).toContainText('1 actie');
});

test('zij ziet een tekort en legt het met een onderbouwing voor', async ({ page }) => {
  await enterAs(page, server(), 'voorzitterToegang');
  await openWerkgroep(page);
  await page.getByRole('link', { name: 'Bekijk de optelling' }).click();
  await page.getByRole('link', { name: 'Onderbouw het tekort' }).click();
  await page.getByLabel('Vraag aan BOHA').fill(question);
  await page.getByLabel('Wat de werkgroep wil').fill('Een lager richtbedrag vanaf 2026.');
  await page.getByLabel('Antwoord nodig op').fill('2021-12-23');
  await page.getByRole('button', { name: 'Leg voor aan BOHA' }).click();
  await expect(page.getByText(/Schrijf waarom het richtbedrag niet wordt gehaald/).first()).toBeVisible();
  await expect(page.getByLabel('Vraag aan BOHA')).toHaveValue(question);
  await page.getByLabel('Onderbouwing van het tekort').fill('Een deel is PM en de rest vraagt meer tijd.');
  await page.getByRole('button', { name: 'Leg voor aan BOHA' }).click();
  await expectDone(page, 'De vraag ligt bij de secretaris.');
  await expect(page.getByText('ligt bij de secretaris', { exact: true })).toBeVisible();
});

test('de secretaris zet de vraag op de agenda en een besluit beantwoordt haar', async ({ page }) => {
  const meetingId = await meetingOf(server(), 'boha', '2021-12-23');
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.overview(p));
  await page.getByRole('link', { name: 'Vraag van werkgroep Toegang' }).click();
  await page.getByRole('link', { name: 'Zet op de agenda' }).click();
  await page.getByLabel('Welke vergadering?').selectOption(meetingId);
  await page.getByRole('button', { name: 'Zet op de agenda' }).click();
  await expect(page.getByRole('heading', { name: question })).toBeVisible();
  await mendPurposes(page, meetingId);
  await sendAgenda(page, meetingId);

  await server().goOnAt(theDayItself);
  const itemId = await idOf(
    server(),
    `SELECT "agendaItemId" AS "id" FROM "Escalatie" WHERE "question" = $1`,
    [question],
  );
  await page.goto(paths.newDecision(p, meetingId, itemId));
  await page.getByLabel('Besluit', { exact: true }).fill('Het BOHA houdt vast aan het richtbedrag.');
  await page.getByLabel('Antwoord van het overleg').fill('Het richtbedrag blijft zoals het is.');
  await page.getByLabel('Wat dit betekent voor de werkgroep').fill('De werkgroep zoekt verder.');
  await page.getByRole('button', { name: 'Leg het besluit vast' }).click();
  await expect(page.getByText('Het BOHA houdt vast aan het richtbedrag.').first()).toBeVisible();
});

test('de voorzitter leest het antwoord', async ({ page }) => {
  await enterAs(page, server(), 'voorzitterToegang');
  await page.goto(paths.overview(p));
  await expect(page.getByRole('heading', { name: 'BOHA heeft geantwoord' })).toBeVisible();
  await page.getByRole('link', { name: 'Lees het antwoord' }).click();
  await expect(page.getByText('Het richtbedrag blijft zoals het is.', { exact: true })).toBeVisible();
  await openWerkgroep(page);
  await expect(page.getByRole('row', { name: new RegExp(question.slice(0, 20)) })).toContainText(
    'beantwoord',
  );
});

test('zonder JavaScript legt zij net zo goed een vraag voor, en een lid niet', async ({ browser }) => {
  await withoutScript(browser, async (page) => {
    await enterAs(page, server(), 'secretarisToegang');
    await page.goto(paths.werkgroep(p, await toegang()));
    await page.getByRole('link', { name: 'Stel BOHA een vraag' }).click();
    await page.getByLabel('Vraag aan BOHA').fill('Mag 3d een week later?');
    await page.getByLabel('Wat de werkgroep wil').fill('Een week uitstel.');
    await page.getByLabel('Onderbouwing van het tekort').fill('De uitkomsten komen later.');
    await page.getByLabel('Antwoord nodig op').fill('2022-01-12');
    await page.getByRole('button', { name: 'Leg voor aan BOHA' }).click();
    await expectDone(page, 'De vraag ligt bij de secretaris.');
    await enterAs(page, server(), 'lidToegang');
    await page.goto(paths.werkgroep(p, await toegang()));
    await expect(page.getByRole('link', { name: 'Mag 3d een week later?' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Stel BOHA een vraag' })).toHaveCount(0);
    await enterAs(page, server(), 'vng');
    const answer = await page.goto(paths.escalatie(p, await toegang(), await escalatieId()));
    expect(answer?.status(), 'wat op een verstuurde agenda stond, leest een deelnemer').toBe(200);
  });
});

async function withoutScript(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server().url });
  await work(await context.newPage());
  await context.close();
}
