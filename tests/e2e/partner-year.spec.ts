import type { Page } from '@playwright/test';
import { paths } from '~/paths';
import { ask, enterAs, expectDone, idOf, mailsAbout, partyOf, programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';

/** The year of a partner: what is ours, say how it stands, a round handed in, returned, approved, frozen, compared. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const main = (page: Page) => page.getByRole('main');
const roundOf = (asOf: string) =>
  idOf(server(), `SELECT "id" FROM "ReportingRound" WHERE "key" = $1`, [asOf]);
const vng = () => partyOf(server(), 'vng');

/** The werkorganisatie asks the VNG alone. */
async function openRound(page: Page, title: string, asOf: string, dueOn: string): Promise<void> {
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.newRound(p));
  await page.getByRole('textbox', { name: 'Naam van de ronde' }).fill(title);
  await page.getByLabel('Stand per').fill(asOf);
  await page.getByLabel('Inleveren tot en met').fill(dueOn);
  const parties = page.getByRole('group', { name: 'Partijen' }).getByRole('checkbox');
  for (const party of await parties.all()) await party.uncheck();
  await page.getByRole('checkbox', { name: /^VNG/ }).check();
  await page.getByRole('button', { name: 'Open de ronde en verstuur de mail' }).click();
  await expectDone(page, 'De ronde is geopend.');
}

/** Says of each action that waits how it stands, one page after the other. */
async function reportAll(page: Page, state: string): Promise<number> {
  await main(page).getByRole('link', { name: 'Meld de volgende actie' }).click();
  for (let count = 1; ; count += 1) {
    await page.getByRole('radio', { name: state }).check();
    await page.getByRole('textbox', { name: 'Hoe staat het ermee?' }).fill(`Zo staat het (${count}).`);
    const last = await page.getByRole('button', { name: 'Bewaar', exact: true }).isVisible();
    const here = page.url();
    await page.getByRole('button', { name: /^Bewaar/ }).click();
    await page.waitForURL((url) => url.href !== here);
    await expectDone(page, 'De melding is bewaard.');
    if (last) return count;
  }
}

async function handIn(page: Page): Promise<void> {
  await main(page).getByRole('link', { name: 'Dien in' }).click();
  await page.getByRole('button', { name: 'Dien in' }).click();
  await expectDone(page, 'De meldingen zijn ingediend.');
}

test('VNG ziet wat van haar is, en meldt in een minuut hoe het staat', async ({ page, browser }) => {
  await server().goOnAt(new Date('2022-06-15T08:30:00Z'));
  await enterAs(page, server(), 'vng');

  await test.step('het filter "wij" staat in het adres', async () => {
    await page.goto(paths.deelagenda(p));
    await main(page).getByRole('link', { name: 'Wij (VNG)' }).click();
    await expect(page).toHaveURL(/partij=wij/);
    await expect(main(page).getByRole('link', { name: 'Bestuurders aan het kader binden' })).toHaveCount(0);
    await main(page).getByRole('link', { name: 'Wij steunen' }).click();
    await expect(page).toHaveURL(/rol=steunt/);
    await main(page).getByRole('link', { name: 'Tabel', exact: true }).click();
    await expect(main(page).getByRole('row').filter({ hasText: 'wij steunen' }).first()).toBeVisible();
  });

  await test.step('dezelfde deelagenda is te printen op A3', async () => {
    const sheet = await ask(page, paths.deelagendaPdf(p, { partij: 'wij' }));
    expect([sheet.status(), sheet.headers()['content-type']]).toEqual([200, 'application/pdf']);
  });

  await test.step('zonder script: een stand en een zin zijn genoeg', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server().url });
    const plain = await context.newPage();
    await enterAs(plain, server(), 'vng');
    await plain.goto(paths.deelagenda(p, { partij: 'wij' }));
    await plain.getByRole('link', { name: /^Lokaal team/ }).click();
    await plain.getByRole('button', { name: /^Meld dit namens VNG/ }).click();
    await expect(plain.getByRole('heading', { name: 'De melding is niet bewaard' })).toBeVisible();
    await plain.getByRole('radio', { name: 'loopt op schema' }).check();
    await plain
      .getByRole('textbox', { name: 'Hoe staat het ermee?' })
      .fill('De beschrijving ligt bij de leden.');
    await plain.getByRole('button', { name: /^Meld dit namens VNG/ }).click();
    await expectDone(plain, 'De melding is bewaard.');
    await expect(plain.getByRole('main').getByText('De beschrijving ligt bij de leden.')).toBeVisible();
    await context.close();
  });

  await test.step('op de deelagenda is het meteen te zien', async () => {
    await page.goto(paths.deelagenda(p, { partij: 'wij', stand: 'op_schema', als: 'tabel' }));
    await expect(main(page).getByText('1 actie', { exact: true })).toBeVisible();
  });
});

test('de werkorganisatie opent een ronde; VNG dient in zonder script, krijgt terug en dient weer in', async ({
  page,
  browser,
}) => {
  await openRound(page, 'Eerste helft van 2022', '2022-07-01', '2022-07-15');
  const round = await roundOf('2022-07-01');
  const set = paths.submission(p, round, await vng());
  await mailsAbout(server(), 'Meld voortgang', 2);

  await test.step('VNG vindt de ronde op de deelagenda en meldt actie voor actie', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server().url });
    const plain = await context.newPage();
    await enterAs(plain, server(), 'vng');
    await plain.goto(paths.deelagenda(p));
    await main(plain).getByRole('link', { name: 'Meld voortgang' }).click();
    await expect(main(plain).getByText('Meld eerst hoe het staat met elke actie.')).toBeVisible();
    await enterAs(page, server(), 'mind');
    expect((await ask(page, set)).status()).toBe(404);
    expect(await reportAll(plain, 'loopt op schema')).toBeGreaterThan(5);
    await handIn(plain);
    await context.close();
  });

  await test.step('na indienen leest iedereen mee', async () => {
    expect((await ask(page, set)).status()).toBe(200);
  });

  await test.step('de werkorganisatie geeft terug met een opmerking', async () => {
    await enterAs(page, server(), 'secretaris');
    await page.goto(set);
    await main(page).getByRole('link', { name: 'Geef terug' }).click();
    await page.getByRole('button', { name: 'Geef terug en verstuur de mail' }).click();
    await expect(page.getByText('Schrijf erbij wat de partij moet aanvullen.').first()).toBeVisible();
    await page
      .getByRole('textbox', { name: 'Wat moet de partij aanvullen?' })
      .fill('Noem bij actie 1 een datum.');
    await page.getByRole('button', { name: 'Geef terug en verstuur de mail' }).click();
    await expectDone(page, 'De meldingen zijn teruggegeven.');
    await mailsAbout(server(), 'Meldingen terug', 2);
  });

  await test.step('na de laatste dag is VNG te laat, en dient alsnog in', async () => {
    await server().goOnAt(new Date('2022-07-18T08:30:00Z'));
    await enterAs(page, server(), 'vng');
    await page.goto(set);
    await expect(main(page).getByText('Noem bij actie 1 een datum.')).toBeVisible();
    await expect(main(page).getByText('te laat, teruggegeven')).toBeVisible();
    await main(page)
      .getByRole('link', { name: /^Wijzig/ })
      .first()
      .click();
    await page.getByRole('radio', { name: 'afgerond' }).check();
    await page.getByRole('textbox', { name: 'Hoe staat het ermee?' }).fill('Klaar op 1 juli 2022.');
    await page.getByRole('textbox', { name: /^Waar is het te zien/ }).fill('https://example.org/lokaal-team');
    await page.getByRole('button', { name: /^Bewaar/ }).click();
    await expectDone(page, 'De melding is bewaard.');
    await handIn(page);
  });
});

test('goedgekeurd, vastgelegd als stand per 1 juli 2022, en vergeleken met de ronde erna', async ({
  page,
}) => {
  const round = await roundOf('2022-07-01');
  await enterAs(page, server(), 'secretaris');

  await test.step('goedkeuren en vastleggen', async () => {
    await page.goto(paths.round(p, round));
    await expect(main(page).getByText('Geef eerst antwoord op wat is ingediend')).toBeVisible();
    await main(page)
      .getByRole('link', { name: /^Bekijk/ })
      .click();
    await main(page).getByRole('link', { name: 'Keur goed' }).click();
    await page.getByRole('button', { name: 'Keur goed en verstuur de mail' }).click();
    await expectDone(page, 'De meldingen zijn goedgekeurd.');
    await page.goto(paths.round(p, round));
    await main(page).getByRole('link', { name: 'Leg de stand vast' }).click();
    await page.getByRole('button', { name: 'Leg de stand vast' }).click();
    await expectDone(page, 'De stand is vastgelegd');
    await expect(page.getByRole('heading', { level: 1, name: 'Stand per 1 juli 2022' })).toBeVisible();
    await expect(main(page).getByText('Klaar op 1 juli 2022.')).toBeVisible();
  });

  await test.step('de ronde erna', async () => {
    await server().goOnAt(new Date('2023-01-02T08:30:00Z'));
    await openRound(page, 'Tweede helft van 2022', '2023-01-01', '2023-01-20');
    await enterAs(page, server(), 'vng');
    await page.goto(paths.submission(p, await roundOf('2023-01-01'), await vng()));
    await expect(main(page).getByText('loopt op schema').first()).toBeVisible();
    await reportAll(page, 'loopt met zorg');
    await handIn(page);
  });

  await test.step('wat er veranderde staat in een tabel', async () => {
    await page.goto(paths.roundComparison(p, await roundOf('2023-01-01')));
    await expect(
      page.getByRole('heading', { level: 1, name: 'Van 1 juli 2022 naar 1 januari 2023' }),
    ).toBeVisible();
    await expect(main(page).getByRole('cell', { name: 'achteruit' }).first()).toBeVisible();
  });
});
