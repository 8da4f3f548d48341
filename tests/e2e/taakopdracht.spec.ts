import type { Locator, Page } from '@playwright/test';
import { paths } from '~/paths';
import {
  ask,
  enterAs,
  expectDone,
  idOf,
  itemOf,
  mailsOf,
  meetingOf,
  mendPurposes,
  programma as p,
  sendAgenda,
} from '../support/day';
import { expect, ownServer, test } from '../support/e2e';
import { cast, type Member } from '../cast';

/** An opdracht from concept to besluit: written, sent round, put on the agenda, adopted with the remarks attached. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const werkgroep = (key: string) => idOf(server(), `SELECT "id" FROM "Werkgroep" WHERE "key" = $1`, [key]);
const questions = (page: Page) => page.getByRole('textbox', { name: /^Vragen/ });
const main = (page: Page) => page.getByRole('main');

const goal = (on: Page): Locator => on.getByRole('textbox', { name: 'Wat het doel is' });

async function sees(page: Page, who: Member, path: string): Promise<number> {
  await enterAs(page, server(), who);
  return (await ask(page, path)).status();
}

test('de secretaris schrijft versie 2 van Toegang; de nummers volgen vanzelf', async ({ page }) => {
  const id = await werkgroep('toegang');
  await enterAs(page, server(), 'secretaris');

  await test.step('zij begint met de tekst van versie 1', async () => {
    await page.goto(paths.taakopdracht(p, id, 1));
    await main(page).getByRole('link', { name: 'Maak een nieuwe versie' }).first().click();
    await page
      .getByRole('textbox', { name: /^Wat deze versie verandert/ })
      .fill('Vraag 6 over de subgroep gaat voor.');
    await page.getByRole('button', { name: 'Maak versie 2' }).click();
    await expectDone(page, 'Het concept staat klaar.');
    await expect(questions(page)).toHaveValue(/^1\. Is een andere verdeling[^]*\n6\. Laat een subgroep/);
  });

  await test.step('met Alt en een pijl gaat een vraag omhoog en onder een andere; alles wordt opnieuw genummerd', async () => {
    await questions(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(questions(page)).toHaveValue(/\n5\. Laat een subgroep[^]*\n6\. Hoe wordt de triage/);
    await page.keyboard.press('Alt+ArrowRight');
    await expect(questions(page)).toHaveValue(/\n4\. Welke verwijsroutes[^\n]*\n {3}a\. Laat een subgroep/);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(questions(page)).toHaveValue(/\n5\. Laat een subgroep/);
  });

  await test.step('Enter begint de volgende vraag; wat niet te lezen is, zegt op welke regel', async () => {
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await expect(questions(page)).toHaveValue(/\n7\. $/);
    await expect(main(page).getByText('Schrijf op regel 7 een tekst achter het nummer')).toBeVisible();
    await page.getByRole('button', { name: 'Bewaar de tekst' }).click();
    await expect(
      main(page)
        .getByRole('alert')
        .getByRole('link', { name: /regel 7/ }),
    ).toBeVisible();
    await expect(questions(page)).toHaveValue(/\n7\./);
    await questions(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Hoe meten we of het lukt?');
    await page
      .getByRole('textbox', { name: 'Inkoop en administratieve lasten' })
      .fill('Toegang bepaalt wat er wordt ingekocht');
    await page.getByRole('button', { name: 'Bewaar de tekst' }).click();
    await expectDone(page, 'De tekst is bewaard.');
    await expect(main(page).getByText('Hoe meten we of het lukt?')).toBeVisible();
    await expect(
      page.getByRole('img', { name: /Toegang noemt .*Inkoop en administratieve lasten/ }),
    ).toBeVisible();
  });
});

test('twee mensen schrijven tegelijk: beide teksten staan naast elkaar', async ({ page }) => {
  const id = await werkgroep('toegang');
  await enterAs(page, server(), 'secretarisToegang');
  await page.goto(paths.taakopdrachtEdit(p, id, 2));
  await goal(page).fill('Ieder gezin vindt binnen een week de juiste hulp.');

  const other = await page.context().browser()?.newContext({ baseURL: server().url });
  if (!other) throw new Error('no browser');
  const second = await other.newPage();
  await enterAs(second, server(), 'voorzitterToegang');
  await second.goto(paths.taakopdrachtEdit(p, id, 2));
  await goal(second).fill('De toegang is voor ieder gezin dichtbij.');
  await second.getByRole('button', { name: 'Bewaar de tekst' }).click();
  await expectDone(second, 'De tekst is bewaard.');
  await other.close();

  await page.getByRole('button', { name: 'Bewaar de tekst' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Twee teksten van versie 2' })).toBeVisible();
  await expect(page.getByText('De toegang is voor ieder gezin dichtbij.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Neem mijn tekst' }).click();
  await expectDone(page, 'De tekst is bewaard.');
  await expect(
    main(page).getByText('Ieder gezin vindt binnen een week de juiste hulp.').first(),
  ).toBeVisible();
});

test('een concept is van de werkgroep en de secretarissen', async ({ page }) => {
  const concept = paths.taakopdracht(p, await werkgroep('toegang'), 2);
  for (const who of ['secretaris', 'secretarisToegang', 'lidToegang'] as const)
    expect(await sees(page, who, concept), who).toBe(200);
  for (const who of ['vng', 'mind', 'financien', 'lezer', 'beheerder'] as const)
    expect(await sees(page, who, concept), who).toBe(404);
  await enterAs(page, server(), 'lidToegang');
  await page.goto(concept);
  await expect(page.getByRole('heading', { name: 'Dit is een concept' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Schrijf verder' })).toHaveCount(0);
});

test('zij stuurt versie 2 rond; VNG krijgt een mail en leest mee', async ({ page }) => {
  const id = await werkgroep('toegang');
  const version = paths.taakopdracht(p, id, 2);
  await enterAs(page, server(), 'secretaris');
  await page.goto(version);
  await main(page).getByRole('link', { name: 'Stuur rond voor opmerkingen' }).click();

  await test.step('zonder laatste dag gaat er niets weg', async () => {
    await page.getByRole('button', { name: 'Stuur versie 2 rond' }).click();
    await expect(main(page).getByRole('alert')).toBeVisible();
    expect(await sees(page, 'vng', version)).toBe(404);
    await enterAs(page, server(), 'secretaris');
  });

  await test.step('met een laatste dag wel, en de tekst ligt vast; wie nog schreef, houdt zijn tekst', async () => {
    const writing = await page.context().newPage();
    await writing.goto(paths.taakopdrachtEdit(p, id, 2));
    await goal(writing).fill('Nog snel een zin erbij.');
    await page.goto(paths.taakopdrachtRound(p, id, 2));
    const until = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('Opmerkingen kunnen tot en met').fill(until);
    await page.getByRole('button', { name: 'Stuur versie 2 rond' }).click();
    await expectDone(page, 'De opdracht is rondgestuurd.');
    await writing.getByRole('button', { name: 'Bewaar de tekst' }).click();
    await expect(writing.getByRole('heading', { name: 'Deze versie verandert niet meer' })).toBeVisible();
    await expect(writing.getByRole('heading', { name: 'Wat u schreef' })).toBeVisible();
    await expect(goal(writing)).toHaveText('Nog snel een zin erbij.');
    await writing.close();
    await page.goto(paths.taakopdrachtEdit(p, id, 2));
    await expect(page.getByRole('heading', { name: 'Deze versie verandert niet meer' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Wat u schreef' })).toHaveCount(0);
    await expect
      .poll(async () => (await mailsOf(server())).map((mail) => [mail.subject, mail.to?.[0]?.address]))
      .toContainEqual(['Consultatie: Taakopdracht Toegang, versie 2', cast.vng]);
  });

  await test.step('deelnemers en werkgroepen lezen haar nu, wie niet meedoet niet', async () => {
    for (const who of ['vng', 'mind'] as const) expect(await sees(page, who, version), who).toBe(200);
    for (const who of ['fnv', 'lezer', 'beheerder'] as const)
      expect(await sees(page, who, version), who).toBe(404);
    await enterAs(page, server(), 'vng');
    await page.goto(version);
    await expect(page.getByText('rondgestuurd', { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Wat nu kan' })).toHaveCount(0);
    await expect(main(page).getByText('Taakopdracht gewijzigd')).toHaveCount(0);
  });
});

test('zij zet haar op de agenda van BOHA en legt een besluit vast met de opmerkingen erbij', async ({
  page,
}) => {
  const id = await werkgroep('toegang');
  const meetingId = await meetingOf(server(), 'boha', '2021-12-23');
  await enterAs(page, server(), 'secretaris');

  await test.step('in één stap op de agenda, en niet twee keer', async () => {
    await page.goto(paths.taakopdracht(p, id, 2));
    await main(page).getByRole('link', { name: 'Zet op een agenda' }).first().click();
    await page.getByRole('radio', { name: 'BOHA, donderdag 23 december 2021' }).check();
    await page.getByRole('button', { name: 'Zet op de agenda' }).click();
    await expectDone(page, 'Het punt staat nu op de agenda.');
    await expect(main(page).getByRole('link', { name: 'Taakopdracht Toegang' }).first()).toBeVisible();
    await page.goto(paths.taakopdrachtAgenda(p, id, 2));
    await expect(main(page).getByText('Deze versie staat al op een agenda')).toBeVisible();
  });

  await test.step('de agenda gaat weg; het besluit stelt vast als 80%-versie', async () => {
    await mendPurposes(page, meetingId);
    await sendAgenda(page, meetingId);
    await page.goto(
      paths.newDecision(p, meetingId, await itemOf(server(), meetingId, 'Taakopdracht Toegang')),
    );
    await page
      .getByRole('textbox', { name: 'Besluit', exact: true })
      .fill('Het BOHA stelt de opdracht van Toegang vast als 80%-versie.');
    await expect(page.getByRole('radio', { name: 'Stelt taakopdrachten vast' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^Toegang, taakopdracht, versie 2/ })).toBeChecked();
    await page.getByRole('checkbox', { name: 'Met de opmerkingen erbij' }).check();
    await page.getByRole('textbox', { name: 'Hoe de versie heet' }).fill('80%-versie');
    await page.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await expectDone(page, 'Het besluit is vastgelegd.');
    await expect(
      main(page).getByText('de taakopdracht Toegang is vastgesteld, met de opmerkingen erbij'),
    ).toBeVisible();
  });

  await test.step('beide versies zeggen welke geldt, door welk besluit', async () => {
    await page.goto(paths.taakopdracht(p, id, 2));
    await expect(page.getByText('versie 2, 80%-versie', { exact: true })).toBeVisible();
    await expect(page.getByText('met de opmerkingen erbij')).toBeVisible();
    await expect(page.getByText('Deze versie kwam in de plaats van')).toContainText('BOHA 2021-05');
    await page.goto(paths.taakopdracht(p, id, 1));
    await expect(page.getByRole('heading', { name: 'Deze versie geldt niet meer' })).toBeVisible();
    await expect(page.getByText('In de plaats kwam')).toContainText('versie 2');
  });

  await test.step('zij legt de twee naast elkaar', async () => {
    await page.goto(paths.taakopdracht(p, id, 2));
    await page.getByRole('link', { name: 'Vergelijk twee versies' }).click();
    const table = page.getByRole('table', { name: 'Vragen' });
    await expect(table.getByRole('row', { name: /^7 nieuw/ })).toContainText('Hoe meten we of het lukt?');
    await expect(table.getByRole('row', { name: /^5 was 6/ })).toContainText('Laat een subgroep');
    await expect(page.getByRole('table', { name: 'Hangt samen met' })).toContainText('wordt ingekocht');
  });

  await test.step('wie het verslag nog niet leest, ziet de versie maar niet het besluit', async () => {
    await enterAs(page, server(), 'vng');
    await page.goto(paths.taakopdracht(p, id, 2));
    const adopted = page.getByText(/^vastgesteld op/).first();
    await expect(adopted).toBeVisible();
    await expect(adopted).not.toContainText('besluit');
  });
});

test('zonder script: een nieuwe versie schrijven, genummerd bij het bewaren', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server().url });
  const page = await context.newPage();
  const id = await werkgroep('inkoop');
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.newTaakopdracht(p, id));
  await page.getByRole('button', { name: 'Maak versie 2' }).click();
  await questions(page).fill('- Wie koopt in?\n- Wat kost dat?\n   - per regio\n');
  await page.getByRole('button', { name: 'Bewaar de tekst' }).click();
  await expectDone(page, 'De tekst is bewaard.');
  const list = page.getByRole('region', { name: 'Vragen' }).getByRole('listitem');
  await expect(list.first()).toContainText(/^1\s*Wie koopt in\?/);
  await expect(list.nth(2)).toContainText(/^a\s*per regio/);
  await context.close();
});
