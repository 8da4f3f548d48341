import type { Locator, Page } from '@playwright/test';
import { paths } from '~/paths';
import { cast, theDayItself, type Member } from '../cast';
import {
  ask,
  enterAs,
  expectDone,
  idOf,
  itemOf,
  lineBox,
  mailsAbout,
  meetingOf,
  mendPurposes,
  programma as p,
  sendAgenda,
} from '../support/day';
import { expect, ownServer, test } from '../support/e2e';
import { pdf } from '../support/files';

/** The chair of Toegang delivers a bouwsteen: from announcing it, through a return, to the besluit that accepts it. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const TITLE = 'Eén voordeur per regio';
const NAME = `Bouwsteen 3e: ${TITLE}`;
const ADDENDUM = 'Cijfers bij de voordeur';
const REASON = 'De raming per jaar ontbreekt nog.';

const toegang = () => idOf(server(), `SELECT "id" FROM "Werkgroep" WHERE "key" = 'toegang'`);
const bouwsteen = (title = TITLE) =>
  idOf(server(), `SELECT "id" FROM "Bouwsteen" WHERE "title" = $1`, [title]);
const boha = () => meetingOf(server(), 'boha', '2021-12-23');
const chosen = (page: Page): Locator => page.getByRole('list', { name: 'Gekozen bestanden' });
const inVersion = (page: Page): Locator => page.getByRole('table', { name: 'Bestanden' });
/** The field to choose files with. */
const fileBox = (page: Page): Locator => page.getByRole('button', { name: 'Bestanden', exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function file(name: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  return { name, mimeType: 'application/pdf', buffer: await pdf(name) };
}

async function choose(page: Page, ...names: string[]): Promise<void> {
  await fileBox(page).setInputFiles(await Promise.all(names.map(file)));
}

async function sees(page: Page, who: Member, path: string): Promise<number> {
  await enterAs(page, server(), who);
  return (await ask(page, path)).status();
}

test('de voorzitter kondigt de bouwsteen aan; iedereen ziet dat hij komt', async ({ page }) => {
  await enterAs(page, server(), 'voorzitterToegang');
  await page.goto(paths.newBouwsteen(p, await toegang()));

  await test.step('een nummer dat al vergeven is wordt geweigerd, wat er staat blijft staan', async () => {
    await page.getByRole('textbox', { name: 'Nummer' }).fill('3');
    await page.getByRole('textbox', { name: 'Letter' }).fill('a');
    await page.getByRole('textbox', { name: 'Titel' }).fill(TITLE);
    await page.getByRole('button', { name: 'Kondig de bouwsteen aan' }).click();
    await expect(page.getByRole('alert')).toContainText('Nummer 3a is al van de bouwsteen');
    await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue(TITLE);
  });

  await test.step('met een vrije letter en een datum staat hij er', async () => {
    await page.getByRole('textbox', { name: 'Letter' }).fill('e');
    await page.getByLabel('Uiterlijk inleveren op').fill('2021-12-17');
    await page
      .getByRole('textbox', { name: 'Waar het over gaat' })
      .fill('Waar een gezin terechtkan en wie er dan beslist.');
    await page.getByRole('button', { name: 'Kondig de bouwsteen aan' }).click();
    await expectDone(page, 'De bouwsteen is aangekondigd.');
    await expect(heading(page, NAME)).toBeVisible();
    await expect(page.getByText('uiterlijk 17 december 2021')).toBeVisible();
    await expect(page.getByText('nu aan zet: de werkgroep')).toBeVisible();
  });

  const id = await bouwsteen();
  expect(await sees(page, 'secretaris', paths.bouwsteen(p, id))).toBe(200);
  expect(await sees(page, 'lezer', paths.bouwsteen(p, id))).toBe(404);
});

test('een weggevallen verbinding kost geen bestand dat al binnen is', async ({ page }) => {
  const id = await bouwsteen();
  await enterAs(page, server(), 'voorzitterToegang');
  await page.goto(paths.bouwsteen(p, id));
  await page.getByRole('link', { name: 'Voeg bestanden toe' }).click();
  await expect(page.getByText('Er zit nog geen bestand in deze versie.')).toBeVisible();

  await test.step('van drie bestanden valt het tweede weg', async () => {
    let sent = 0;
    await page.route(`**${paths.bouwsteenFile(p, id)}*`, async (route) => {
      sent += 1;
      await (sent === 2 ? route.abort('connectionreset') : route.continue());
    });
    await choose(page, 'Advies.pdf', 'Bijlage cijfers.pdf', 'Bijlage regio.pdf');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(chosen(page).getByText('De verbinding viel weg.')).toHaveCount(1);
    await expect(inVersion(page).getByRole('link', { name: /Advies/ })).toBeVisible();
    await expect(inVersion(page).getByRole('link', { name: /Bijlage regio/ })).toBeVisible();
    await expect(inVersion(page).getByRole('link', { name: /Bijlage cijfers/ })).toHaveCount(0);
  });

  await test.step('dat ene gaat alsnog, zonder de andere', async () => {
    await chosen(page).getByRole('button', { name: 'Probeer opnieuw Bijlage cijfers.pdf' }).click();
    await expect(inVersion(page).getByRole('link', { name: /Bijlage cijfers/ })).toBeVisible();
    await expect(inVersion(page).getByRole('row')).toHaveCount(4);
    await page.reload();
    await expect(inVersion(page).getByRole('row')).toHaveCount(4);
  });

  await test.step('wat geen PDF is terwijl het zo heet, komt er niet in', async () => {
    await fileBox(page).setInputFiles({
      name: 'Begroting.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ geen'),
    });
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(chosen(page).getByText(/^Begroting\.pdf (bevat iets anders|is)/)).toBeVisible();
    await page.reload();
    await expect(inVersion(page).getByRole('row')).toHaveCount(4);
  });
});

test('zij loopt de centrale opdracht langs: wat ontbreekt krijgt een reden', async ({ page }) => {
  const id = await bouwsteen();
  await enterAs(page, server(), 'voorzitterToegang');

  await test.step('eerst zegt het indienen wat er nog moet', async () => {
    await page.goto(paths.bouwsteenSubmission(p, id));
    await page
      .getByRole('region', { name: 'Eerst nog doen' })
      .getByRole('link', { name: /^Loop eerst de centrale opdracht langs/ })
      .click();
  });

  const part = (title: string) => page.getByRole('group', { name: `Zit "${title}" erin?` });
  await test.step('drie onderdelen zelf, de rest in een zin', async () => {
    await part('Analyse van de knelpunten').getByRole('radio', { name: 'aanwezig' }).check();
    await page
      .getByRole('textbox', { name: 'Waar staat "Analyse van de knelpunten"' })
      .fill('bladzijde 3 tot en met 9');
    await part('Raming van de opbrengst 2023-2028').getByRole('radio', { name: 'ontbreekt' }).check();
    await part('Indicatoren').getByRole('radio', { name: 'deels' }).check();
    await page.getByRole('textbox', { name: /^Alles wat dan nog open is/ }).fill('Staat in bouwsteen 3a.');
    await page.getByRole('button', { name: 'Bewaar de onderdelen' }).click();
    await expectDone(page, 'De onderdelen zijn bewaard.');
    await expect(page.getByText('1 van 15 onderdelen aanwezig, 1 deels, 13 ontbreken')).toBeVisible();
  });

  await test.step('zonder reden kan zij niet indienen', async () => {
    await page.goto(paths.bouwsteenSubmission(p, id));
    await page.getByRole('button', { name: 'Dien versie 1 in' }).click();
    await expect(page.getByRole('heading', { name: 'De bouwsteen is nog niet ingediend' })).toBeVisible();
    await page
      .getByRole('alert')
      .getByRole('link', {
        name: 'Schrijf bij "Raming van de opbrengst 2023-2028" wat er ontbreekt en waarom.',
      })
      .click();
    await page
      .getByRole('textbox', { name: 'Wat ontbreekt er aan "Raming van de opbrengst 2023-2028", en waarom' })
      .fill('De cijfers van de regio komen in januari.');
    await page
      .getByRole('textbox', { name: 'Wat ontbreekt er aan "Indicatoren", en waarom' })
      .fill('Alleen de wachttijd is uitgewerkt.');
    await page.getByRole('button', { name: 'Bewaar de onderdelen' }).click();
    await expectDone(page, 'De onderdelen zijn bewaard.');
  });
});

test('ingediend ligt het vast; de secretaris krijgt een mail en legt terug met een reden', async ({
  page,
}) => {
  const id = await bouwsteen();
  await enterAs(page, server(), 'voorzitterToegang');
  await page.goto(paths.bouwsteenSubmission(p, id));
  await page.getByRole('textbox', { name: 'Toelichting bij deze versie' }).fill('Een eerste versie.');
  await page.getByRole('button', { name: 'Dien versie 1 in' }).click();
  await expectDone(page, 'De bouwsteen is ingediend en ligt nu vast.');

  await test.step('zij kan er niets meer aan veranderen', async () => {
    await page.goto(paths.bouwsteenFiles(p, id));
    await expect(page.getByText('Deze bouwsteen is ingediend en ligt vast.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Voeg toe' })).toHaveCount(0);
  });

  await test.step('de mail brengt de secretaris bij de bouwsteen', async () => {
    const mails = await mailsAbout(server(), `Bouwsteen ingediend: 3e ${TITLE}`, 2);
    expect(mails.map((mail) => mail.to?.[0]?.address)).toContain(cast.secretaris);
    expect(mails[0]?.text).toContain(paths.bouwsteen(p, id));
    expect(mails[0]?.text).not.toContain('Een eerste versie.');
  });

  await test.step('zij leest wat erin zit en wat ontbreekt, en legt terug', async () => {
    await enterAs(page, server(), 'secretaris');
    await page.goto(paths.bouwsteen(p, id));
    await expect(page.getByText('nu aan zet: de secretaris van BOHA')).toBeVisible();
    await expect(page.getByText('De cijfers van de regio komen in januari.')).toBeVisible();
    await page.getByRole('link', { name: 'Leg terug' }).click();
    await page.getByRole('button', { name: 'Leg de bouwsteen terug' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByRole('textbox', { name: 'Waarom legt u hem terug?' }).fill(REASON);
    await page.getByRole('button', { name: 'Leg de bouwsteen terug' }).click();
    await expectDone(page, 'De bouwsteen ligt weer bij de werkgroep.');
  });

  await test.step('de voorzitter leest waarom; een partij leest daar niets van', async () => {
    await mailsAbout(server(), `Bouwsteen teruggelegd: 3e ${TITLE}`, 2);
    await enterAs(page, server(), 'voorzitterToegang');
    await page.goto(paths.bouwsteen(p, id));
    await expect(page.getByRole('heading', { name: /^Teruggelegd op 14 december 2021/ })).toBeVisible();
    await expect(page.getByText(REASON, { exact: true }).first()).toBeVisible();
    await enterAs(page, server(), 'vng');
    await page.goto(paths.bouwsteen(p, id));
    await expect(page.getByText(REASON)).toHaveCount(0);
    await expect(page.getByText('Advies.pdf')).toHaveCount(0);
  });
});

test('zonder JavaScript: versie 2 met een bestand erbij, een addendum, en indienen', async ({ browser }) => {
  const id = await bouwsteen();
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server().url });
  const page = await context.newPage();
  await enterAs(page, server(), 'voorzitterToegang');

  await test.step('versie 2 begint met wat er in versie 1 zat', async () => {
    await page.goto(paths.bouwsteenFiles(p, id));
    await choose(page, 'Raming.pdf');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await expectDone(page, 'De bestanden zijn toegevoegd.');
    await expect(page.getByText('Versie 2', { exact: true })).toBeVisible();
    await expect(inVersion(page).getByRole('row')).toHaveCount(5);
  });

  await test.step('een gewoon formulier zonder bestand zegt wat er moet', async () => {
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.goto(paths.bouwsteenParts(p, id));
    await page
      .getByRole('group', { name: 'Zit "Raming van de opbrengst 2023-2028" erin?' })
      .getByRole('radio', { name: 'aanwezig' })
      .check();
    await page
      .getByRole('textbox', { name: 'Waar staat "Raming van de opbrengst 2023-2028"' })
      .fill('Raming.pdf');
    await page.getByRole('button', { name: 'Bewaar de onderdelen' }).click();
    await expectDone(page, 'De onderdelen zijn bewaard.');
  });

  await test.step('ingediend', async () => {
    await page.getByRole('link', { name: 'Ga verder met indienen' }).click();
    await page.getByRole('textbox', { name: 'Toelichting bij deze versie' }).fill('Met de raming.');
    await page.getByRole('button', { name: 'Dien versie 2 in' }).click();
    await expectDone(page, 'De bouwsteen is ingediend en ligt nu vast.');
    await page.goto(paths.bouwsteenVersion(p, id, 1));
    await expect(page.getByRole('link', { name: 'Lees versie 2' })).toBeVisible();
    await expect(page.getByText('Raming.pdf')).toHaveCount(0);
  });

  await test.step('een addendum komt erbij en vervangt niets', async () => {
    await page.goto(paths.bouwsteen(p, id));
    await page.getByRole('link', { name: 'Kondig een addendum aan' }).click();
    await expect(page.getByRole('combobox', { name: 'Soort' })).toHaveValue('addendum');
    // Proposed: the letter after the last one of this werkgroep.
    await expect(page.getByRole('textbox', { name: 'Nummer' })).toHaveValue('3');
    await expect(page.getByRole('textbox', { name: 'Letter' })).toHaveValue('f');
    await page.getByRole('textbox', { name: 'Titel' }).fill(ADDENDUM);
    await page.getByRole('button', { name: 'Kondig de bouwsteen aan' }).click();
    await expectDone(page, 'De bouwsteen is aangekondigd.');
    await page.goto(paths.bouwsteenFiles(p, await bouwsteen(ADDENDUM)));
    await choose(page, 'Cijfers.pdf');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await expectDone(page, 'De bestanden zijn toegevoegd.');
    await page.goto(paths.bouwsteenParts(p, await bouwsteen(ADDENDUM)));
    await page.getByRole('textbox', { name: /^Alles wat dan nog open is/ }).fill('Staat in bouwsteen 3e.');
    await page.getByRole('button', { name: 'Bewaar de onderdelen' }).click();
    await expectDone(page, 'De onderdelen zijn bewaard.');
    await page.goto(paths.bouwsteenSubmission(p, await bouwsteen(ADDENDUM)));
    await page.getByRole('button', { name: 'Dien versie 1 in' }).click();
    await expectDone(page, 'De bouwsteen is ingediend en ligt nu vast.');
    await page.goto(paths.bouwsteen(p, id));
    await expect(
      page.getByRole('region', { name: 'Addenda' }).getByRole('link', { name: new RegExp(ADDENDUM) }),
    ).toBeVisible();
    await expect(page.getByText('Versie 2, ingediend op 14 december 2021').first()).toBeVisible();
  });
  await context.close();
});

test('de secretaris zet versie 2 op de agenda; een latere versie is te zien en neemt die plaats pas in als zij het zegt', async ({
  page,
}) => {
  const [id, meetingId] = await Promise.all([bouwsteen(), boha()]);
  await enterAs(page, server(), 'secretaris');

  await test.step('in één stap op de agenda van 23 december', async () => {
    await page.goto(paths.bouwsteen(p, id));
    await page.getByRole('link', { name: 'Zet op de agenda' }).click();
    await page
      .getByRole('combobox', { name: 'Welke vergadering?' })
      .selectOption({ label: 'donderdag 23 december 2021' });
    await page.getByRole('button', { name: 'Zet op de agenda' }).click();
    await expectDone(page, 'De bouwsteen staat nu op de agenda.');
    await expect(page.getByRole('link', { name: 'Zet op de agenda' })).toHaveCount(0);
    // The others know of it when the agenda is sent.
    await expect(page.getByText('nu aan zet: de secretaris van BOHA')).toBeVisible();
  });

  await test.step('de werkgroep krijgt hem nog eens terug en levert versie 3', async () => {
    await page.goto(paths.bouwsteenReturn(p, id));
    await page.getByRole('textbox', { name: 'Waarom legt u hem terug?' }).fill('Een tikfout in tabel 2.');
    await page.getByRole('button', { name: 'Leg de bouwsteen terug' }).click();
    await expectDone(page, 'De bouwsteen ligt weer bij de werkgroep.');
    await enterAs(page, server(), 'voorzitterToegang');
    await page.goto(paths.bouwsteenFiles(p, id));
    await fileBox(page).setInputFiles({
      ...(await file('Raming.pdf')),
      buffer: await pdf('Raming, tabel 2 verbeterd'),
    });
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(chosen(page).getByText('nu versie 2')).toBeVisible();
    await page.goto(paths.bouwsteenSubmission(p, id));
    await page.getByRole('textbox', { name: 'Toelichting bij deze versie' }).fill('Tabel 2 is verbeterd.');
    await page.getByRole('button', { name: 'Dien versie 3 in' }).click();
    await expectDone(page, 'De bouwsteen is ingediend en ligt nu vast.');
  });

  const itemId = await itemOf(server(), meetingId, NAME);
  await test.step('het agendapunt houdt versie 2, en zegt dat versie 3 er is', async () => {
    await enterAs(page, server(), 'secretaris');
    await page.goto(paths.item(p, meetingId, itemId));
    await expect(page.getByText('er is een nieuwere versie: 3')).toBeVisible();
    await page.goto(paths.check(p, meetingId));
    await expect(page.getByText(/nieuwere versie/).first()).toBeVisible();
  });

  await test.step('zij zet versie 3 ervoor in de plaats en verstuurt', async () => {
    await page.goto(paths.bouwsteenAgenda(p, id));
    await page.getByRole('button', { name: 'Zet versie 3 ervoor in de plaats' }).click();
    await expectDone(page, 'De bouwsteen staat nu op de agenda.');
    await page.goto(paths.item(p, meetingId, itemId));
    await expect(page.getByText('er is een nieuwere versie')).toHaveCount(0);
    await mendPurposes(page, meetingId);
    await sendAgenda(page, meetingId);
    await page.goto(paths.bouwsteen(p, id));
    await expect(page.getByText('nu aan zet: BOHA')).toBeVisible();
  });

  await test.step('VNG leest nu versie 3, niet de versies ervoor', async () => {
    await enterAs(page, server(), 'vng');
    await page.goto(paths.item(p, meetingId, itemId));
    await page.getByRole('link', { name: /Eén voordeur per regio/ }).click();
    await expect(page.getByText('Tabel 2 is verbeterd.')).toBeVisible();
    expect((await ask(page, paths.bouwsteenVersion(p, id, 2))).status()).toBe(404);
    expect(await sees(page, 'fnv', paths.bouwsteenVersion(p, id, 3))).toBe(404);
  });
});

test('het besluit aanvaardt de versie op de agenda, en daarna is hij verwerkt', async ({ page }) => {
  const [id, meetingId] = await Promise.all([bouwsteen(), boha()]);
  await server().goOnAt(theDayItself);
  await enterAs(page, server(), 'secretaris');

  await test.step('een regel in het verslag doet het', async () => {
    await page.goto(paths.minutes(p, meetingId, await itemOf(server(), meetingId, NAME)));
    await lineBox(page).pressSequentially('-> stemt in met de voordeur per regio.');
    await expect(page.getByRole('option', { selected: true })).toContainText(/Aanvaard bouwsteen/);
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Gevolg: bouwsteen 3e .*\(versie 3\) is aanvaard\.$/)).toBeVisible();
  });

  await test.step('de bouwsteen zegt het met het besluit erbij, en ligt vast', async () => {
    await page.goto(paths.bouwsteen(p, id));
    await expect(page.getByText('stemt in met de voordeur per regio.').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Leg terug' })).toHaveCount(0);
    await page.goto(paths.bouwsteenReturn(p, id));
    await expect(page.getByText('Deze bouwsteen is aanvaard en ligt vast.').first()).toBeVisible();
  });

  await test.step('verwerkt', async () => {
    await page.goto(paths.bouwsteen(p, id));
    await page.getByRole('link', { name: 'Meld als verwerkt' }).click();
    await page.getByRole('textbox', { name: /^Waar is hij verwerkt/ }).fill('In hoofdstuk 3.');
    await page.getByRole('button', { name: 'Meld als verwerkt' }).click();
    await expectDone(page, 'De bouwsteen staat nu als verwerkt.');
    await expect(page.getByText(/nu aan zet/)).toHaveCount(0);
  });
});
