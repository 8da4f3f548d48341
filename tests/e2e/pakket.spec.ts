import type { Page } from '@playwright/test';
import { paths } from '~/paths';
import { cast, type Member } from '../cast';
import { ask, enterAs, expectDone, idOf, mailsOf, programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';
import { pdfBookmarks, pdfText } from '../support/pdf-reading';
import { unzipped } from '../support/unzip';

/** The secretaris sends the bouwstenen of 24 December 2021 round: in order, with a letter, and what is missing and why. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const TITLE = 'Bouwstenen, 24 december 2021';
const LETTER = 'Hierbij de bouwstenen van de werkgroepen.';
const OWED = 'Rapportage Meerjarig financieel kader';
const REASON = 'De werkgroep verwerkt in januari de uitkomsten van de andere.';

const pack = () => idOf(server(), `SELECT "id" FROM "Package" WHERE "title" = $1`, [TITLE]);
const contents = (page: Page) => page.getByRole('table', { name: 'Onderdelen van het pakket' });

/** The numbers in the package, in their order. */
const labels = async (page: Page): Promise<string[]> =>
  (await contents(page).getByRole('row').locator('td:first-child').allInnerTexts()).map((text) =>
    text.trim(),
  );

const mailsTo = async (address: string) =>
  (await mailsOf(server()).catch(() => [])).filter((mail) => mail.to?.some((to) => to.address === address));

async function sees(page: Page, who: Member, path: string): Promise<number> {
  await enterAs(page, server(), who);
  return (await ask(page, path)).status();
}

/** The three ways into it. */
const doors = async () => {
  const id = await pack();
  return [paths.package(p, id), paths.packageZip(p, id), paths.packagePdf(p, id)];
};

test('een nieuw pakket neemt mee wat er is, en zegt wat ontbreekt en waarom', async ({ page }) => {
  await server().goOnAt(new Date('2021-12-24T14:00:00Z'));
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.packages(p));
  await page.getByRole('link', { name: 'Maak een pakket' }).click();

  await test.step('zonder titel komt er geen pakket; de brief blijft staan', async () => {
    const letter = page.getByRole('textbox', { name: 'Begeleidende brief' });
    await expect(page.getByRole('toolbar', { name: 'Opmaak van Begeleidende brief' })).toBeVisible();
    await letter.click();
    await page.keyboard.type(LETTER);
    await page.getByRole('textbox', { name: 'Titel' }).fill('');
    await page.getByRole('button', { name: 'Maak het pakket' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(letter).toContainText(LETTER);
  });

  await test.step('de bouwstenen staan op volgorde van hun nummer, met de reden bij wat er niet is', async () => {
    await page.getByRole('textbox', { name: 'Titel' }).fill(TITLE);
    await expect(page.getByLabel('Datum')).toHaveValue('2021-12-24');
    await page.getByRole('button', { name: 'Maak het pakket' }).click();
    await expectDone(page, 'Het pakket staat klaar.');
    await expect(page.getByText('13 bouwstenen, 1 ontbreekt')).toBeVisible();
    expect((await labels(page)).join(' ')).toBe('1 2a 2b 3a 3b 3c 3d 4a 4b 5 6 7a 7b 7c');
    const missing = contents(page).getByRole('row', { name: /^7c / });
    await expect(missing).toContainText('ontbreekt');
    await expect(missing).toContainText(
      'Een deel van de opdracht hangt af van wat de andere werkgroepen inbrengen.',
    );
    await expect(page.getByText(LETTER)).toBeVisible();
  });
});

test('zij zet er bij wat nog moet komen, en kiest de volgorde', async ({ page, browser }) => {
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.package(p, await pack()));

  await test.step('een bouwsteen van een werkgroep die voor een ander overleg werkt', async () => {
    await page.getByRole('link', { name: 'Voeg een onderdeel toe' }).click();
    await page
      .getByRole('combobox', { name: 'Bouwsteen' })
      .selectOption({ label: '8 Tussenrapportage Financieel-bestuurlijke verhoudingen, versie 1' });
    await page.getByRole('button', { name: 'Voeg het onderdeel toe' }).click();
    await expectDone(page, 'Het onderdeel staat nu in het pakket.');
    await expect(contents(page).getByRole('row', { name: /^8 / })).toContainText('versie 1');
  });

  await test.step('wat geen bouwsteen is vraagt een nummer of titel en een reden', async () => {
    await page.getByRole('link', { name: 'Voeg een onderdeel toe' }).click();
    await page
      .getByRole('combobox', { name: 'Bouwsteen' })
      .selectOption({ label: 'iets anders dat een werkgroep nog moet leveren' });
    await page.getByRole('textbox', { name: 'Wat het is' }).fill(OWED);
    await page.getByRole('button', { name: 'Voeg het onderdeel toe' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Wat het is' })).toHaveValue(OWED);
    await page.getByRole('textbox', { name: 'Nummer in het pakket' }).fill('9');
    await page.getByRole('textbox', { name: 'Wat ontbreekt en waarom' }).fill(REASON);
    await page.getByRole('button', { name: 'Voeg het onderdeel toe' }).click();
    await expectDone(page, 'Het onderdeel staat nu in het pakket.');
    await expect(contents(page).getByRole('row', { name: /^9 / })).toContainText(REASON);
  });

  await test.step('omhoog, en de knop houdt zijn plaats', async () => {
    await page.getByRole('button', { name: '9 omhoog' }).click();
    await expect(page.getByText('9 staat nu op plaats 15.')).toBeAttached();
    expect((await labels(page)).slice(-2)).toEqual(['9', '8']);
    await expect(page.getByRole('button', { name: '9 omhoog' })).toBeFocused();
  });

  await test.step('zonder JavaScript weer omlaag', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server().url });
    const plain = await context.newPage();
    await enterAs(plain, server(), 'secretaris');
    await plain.goto(paths.package(p, await pack()));
    await plain.getByRole('button', { name: '9 omlaag' }).click();
    await expectDone(plain, 'Het onderdeel is verplaatst.');
    expect((await labels(plain)).slice(-2)).toEqual(['8', '9']);
    await context.close();
  });
});

test('tot zij het verstuurt is het er voor niemand anders', async ({ page }) => {
  for (const who of ['vng', 'mind', 'fnv', 'lezer', 'secretarisRijkGemeenten'] as const)
    for (const door of await doors()) expect(await sees(page, who, door), `${who} ${door}`).toBe(404);
});

test('zij kijkt na wie het krijgt en verstuurt; dan ligt het vast', async ({ page }) => {
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.package(p, await pack()));
  await page.getByRole('link', { name: 'Controleer en verstuur' }).click();

  await test.step('nog eens wat ontbreekt, en wie het krijgt', async () => {
    await expect(page.getByText('Wat ontbreekt, staat erin met de reden: 7c en 9.')).toBeVisible();
    await expect(page.getByText('Er is een brief bij.')).toBeVisible();
    await page.getByRole('button', { name: /^Verstuur aan \d+ mensen$/ }).click();
    await expectDone(page, 'Het pakket is verstuurd.');
    await expect(page.getByRole('link', { name: 'Voeg een onderdeel toe' })).toHaveCount(0);
  });

  await test.step('de mail heeft een titel en een weg erheen, niet de brief', async () => {
    const id = await pack();
    await expect.poll(async () => (await mailsTo(cast.vng)).length, { timeout: 30_000 }).toBe(1);
    const mails = await mailsTo(cast.vng);
    expect(mails[0]?.text).toContain(paths.package(p, id));
    expect(mails[0]?.text).not.toContain(LETTER);
  });
});

test('wie deelneemt leest hetzelfde: de pagina, één zip met een lijst, één PDF met bladwijzers', async ({
  page,
}) => {
  const [, zip, pdf] = await doors();
  await enterAs(page, server(), 'vng');
  await page.goto(paths.package(p, await pack()));

  await test.step('de pagina', async () => {
    await expect(page.getByText(LETTER)).toBeVisible();
    await expect(contents(page).getByRole('row', { name: /^9 / })).toContainText(REASON);
    await contents(page).getByRole('link', { name: 'Advies Regionalisering' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: /Bouwsteen 5: Advies Regionalisering/ }),
    ).toBeVisible();
  });

  await test.step('de zip begint met de lijst en heeft elk bestand in een map per onderdeel', async () => {
    const files = await unzipped(await (await ask(page, zip ?? '')).body());
    const [first = '', ...others] = [...files.keys()];
    expect(first).toBe('00 Inhoud.html');
    expect(others.filter((one) => one.startsWith('5 '))).toHaveLength(1);
    const list = files.get(first) ?? '';
    for (const said of [LETTER, REASON, 'Advies Regionalisering']) expect(list).toContain(said);
  });

  await test.step('de PDF heeft een bladwijzer per onderdeel, ook voor wat ontbreekt', async () => {
    const bytes = new Uint8Array(await (await ask(page, pdf ?? '')).body());
    const marks = await pdfBookmarks(bytes);
    const places = ['1 Advies Reikwijdte en preventie', '5 Advies Regionalisering', `9 ${OWED} (ontbreekt)`];
    expect(marks).toEqual(expect.arrayContaining(places));
    const order = places.map((place) => marks.indexOf(place));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(await pdfText(bytes)).toContain(REASON);
  });
});

test('wie niet deelneemt vindt het niet, door geen deur', async ({ page }) => {
  for (const who of ['fnv', 'lezer', 'beheerder', 'secretarisRijkGemeenten'] as const)
    for (const door of await doors()) expect(await sees(page, who, door), `${who} ${door}`).toBe(404);
});
