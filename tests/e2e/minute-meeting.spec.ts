import type { Locator, Page } from '@playwright/test';
import { paths } from '~/paths';
import { cast, theDayItself } from '../cast';
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
import { pdfText } from '../support/pdf-reading';

/** The BOHA of 23 December 2021: held, minuted at typing speed, corrected. One story, told in order. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 150_000 });

const THEMES = 'Reikwijdte en preventie';
const MINUTES = 'Verslag van 7 oktober 2021';
const ACCESS = 'Toegang en Zo Thuis Mogelijk';

const boha = () => meetingOf(server(), 'boha', '2021-12-23');

/** The agendapunt of the minutes with this title. */
const point = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^\\d+[a-z]? ${title}$`) });

async function openPoint(page: Page, title: string): Promise<void> {
  const meetingId = await boha();
  await page.goto(paths.minutes(p, meetingId, await itemOf(server(), meetingId, title)));
  await expect(lineBox(page)).toBeVisible();
}

/** Typed as a person types: key by key, then Enter. */
async function typeLine(page: Page, text: string): Promise<void> {
  await lineBox(page).pressSequentially(text);
  await page.keyboard.press('Enter');
}

test('de secretaris verstuurt de agenda en opent de vergadering', async ({ page }) => {
  const meetingId = await boha();
  await enterAs(page, server(), 'secretaris');

  await mendPurposes(page, meetingId);
  await sendAgenda(page, meetingId);

  await test.step('op de dag zelf opent zij de vergadering', async () => {
    await server().goOnAt(theDayItself);
    await page.goto(paths.minutes(p, meetingId));
    await page.getByRole('button', { name: 'Open de vergadering' }).click();
    await expectDone(page, 'De vergadering is geopend.');
    await expect(page.getByText(/bezig sinds 13\.\d\d uur/)).toBeVisible();
  });

  await test.step('zij vinkt aan wie er is: alle vijf de hoeken', async () => {
    const there = page.getByRole('region', { name: 'Wie is er' });
    for (const party of ['VWS', 'VNG', 'BGZJ', 'Beroepsverenigingen', 'MIND']) {
      const saved = page.waitForResponse((answer) => answer.url().includes('/wie-is-er'));
      await there.getByRole('checkbox', { name: party, exact: true }).check();
      await saved;
    }
    await expect(there.getByText('Alle vijf de hoeken.')).toBeVisible();
    await expect(there.getByText(/5 partijen aanwezig/)).toBeVisible();
  });

  await test.step('MIND stuurt een vervanger, die eerder weggaat', async () => {
    await page.getByRole('link', { name: 'Functies, vervanging en wie een punt mist' }).click();
    const mind = page.getByRole('group', { name: 'MIND', exact: true });
    await mind.getByRole('combobox', { name: 'Aanwezig' }).selectOption('afgemeld');
    await mind.getByRole('textbox', { name: 'Vervangen door (functie)' }).fill('beleidsmedewerker');
    await mind.getByText('MIND miste een punt').click();
    await mind.getByRole('checkbox', { name: /Rondvraag$/ }).check();
    await page.getByRole('button', { name: 'Bewaar de aanwezigheid' }).click();
    await expectDone(page, 'De aanwezigheid is bewaard.');
    await openPoint(page, 'Rondvraag');
    await expect(point(page, 'Rondvraag').getByText('MIND is niet bij dit punt.')).toBeVisible();
  });
});

test('zij typt het verslag, en er gaat niets verloren', async ({ page, context }) => {
  await enterAs(page, server(), 'secretaris');
  await openPoint(page, THEMES);

  await test.step('een partij met een dubbele punt wordt inbreng; Tab maakt de naam af', async () => {
    await lineBox(page).pressSequentially('vn');
    await expect(page.getByRole('option', { name: /VNG/ })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(lineBox(page)).toHaveValue('VNG: ');
    await typeLine(page, 'Vraagt te beginnen bij gezinnen in de knel.');
    await expect(lineBox(page)).toHaveValue('');
    await expect(
      point(page, THEMES).getByText('Vraagt te beginnen bij gezinnen in de knel.', { exact: true }),
    ).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'alles bewaard om' })).toBeVisible();
  });

  await test.step('een pijl wordt een besluit met een nummer voor het leven', async () => {
    await typeLine(page, '-> neemt kennis van de eerste opbrengst.');
    await expect(point(page, THEMES).getByText('Besluit 2021-08')).toBeVisible();
  });

  await test.step('een uitroepteken wordt een actie, met het doel van de maatregel in dat jaar', async () => {
    await lineBox(page).pressSequentially('! VNG voor 1 dec');
    await expect(page.getByRole('option', { name: /1 december 2022/ })).toBeVisible();
    await page.keyboard.press('Tab');
    await typeLine(page, 'Verwijzers laten weten wie een contract heeft #B12');
    await expect(point(page, THEMES)).toContainText('Verwijzers laten weten wie een contract heeft');
    await expect(point(page, THEMES)).toContainText('VNG, vóór 1 december 2022. B12: € 36 mln in 2022.');
  });

  await test.step('wat niet klopt blijft staan, met de zin die zegt wat er moet gebeuren', async () => {
    await typeLine(page, '! VNG: Zonder datum');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(lineBox(page)).toHaveValue('! VNG: Zonder datum');
    await lineBox(page).fill('');
  });

  await test.step('wat half getypt is staat er na opnieuw laden nog', async () => {
    await lineBox(page).pressSequentially('MIND: Nog niet af');
    await page.reload();
    await expect(lineBox(page)).toHaveValue('MIND: Nog niet af');
    await lineBox(page).fill('');
  });

  await test.step('zonder verbinding wacht een regel in de browser, en gaat daarna vanzelf', async () => {
    await context.setOffline(true);
    await typeLine(page, 'BGZJ: Wijst op de wachttijden.');
    await expect(page.getByRole('status').filter({ hasText: 'geen verbinding' })).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByRole('status').filter({ hasText: 'alles bewaard om' })).toBeVisible();
    await expect(point(page, THEMES).getByText('Wijst op de wachttijden.', { exact: true })).toHaveCount(1);
  });

  await test.step('een regel die de server niet haalde is er na opnieuw laden nog', async () => {
    await page.route('**/vak', (route) => route.abort());
    await typeLine(page, 'MIND: Vraagt om een leefwereldtoets.');
    await expect(page.getByRole('status').filter({ hasText: 'geen verbinding' })).toBeVisible();
    await page.reload();
    await expect(point(page, THEMES).getByText('MIND: Vraagt om een leefwereldtoets.')).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'geen verbinding' })).toBeVisible();
    await page.unroute('**/vak');
    await page.getByRole('button', { name: 'Probeer nu' }).click();
    await expect(
      point(page, THEMES).getByText('Vraagt om een leefwereldtoets.', { exact: true }),
    ).toHaveCount(1);
  });
});

test('ook wat zij typt voordat het script er is, blijft staan', async ({ page }) => {
  await enterAs(page, server(), 'secretaris');
  let letGo = () => undefined as void;
  const late = new Promise<void>((done) => (letGo = done));
  await page.route('**/*.js', async (route) => {
    await late;
    await route.continue();
  });
  const meetingId = await boha();
  await page.goto(paths.minutes(p, meetingId, await itemOf(server(), meetingId, ACCESS)), {
    waitUntil: 'commit',
  });
  await lineBox(page).pressSequentially('-> wac');
  letGo();
  await expect(page.getByText('wordt besluit')).toBeVisible();
  await lineBox(page).pressSequentially('ht even');
  await expect(lineBox(page)).toHaveValue('-> wacht even');
  await page.reload();
  await expect(lineBox(page)).toHaveValue('-> wacht even');
  await lineBox(page).fill('');
});

test('een besluit doet wat het zegt, en laat zien wie wat vindt', async ({ page }) => {
  const meetingId = await boha();
  await enterAs(page, server(), 'secretaris');

  await test.step('het verslag van 7 oktober wordt vastgesteld', async () => {
    await openPoint(page, MINUTES);
    await lineBox(page).pressSequentially('-> stelt het verslag van 7 oktober 2021 vast.');
    await expect(page.getByRole('listbox', { name: 'Wat doet dit besluit?' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(point(page, MINUTES)).toContainText(
      'Gevolg: het verslag van 7 oktober 2021 is vastgesteld en zijn besluiten staan vast.',
    );
  });

  await test.step('de zeven besluiten van 7 oktober staan daarna vast', async () => {
    const october = await meetingOf(server(), 'boha', '2021-10-07');
    await page.goto(paths.minutes(p, october));
    await expect(page.getByRole('heading', { name: 'Dit verslag is vastgesteld' })).toBeVisible();
    const seventh = await idOf(
      server(),
      `SELECT "id" FROM "Decision" WHERE "meetingId" = $1 AND "sequence" = 7`,
      [october],
    );
    await page.goto(paths.decisionEdit(p, october, seventh));
    await expect(page.getByRole('heading', { name: 'Dit besluit staat vast' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bewaar het besluit' })).toHaveCount(0);
  });

  await test.step('een reeks krijgt een revisie; PM blijft PM', async () => {
    await openPoint(page, ACCESS);
    await lineBox(page).pressSequentially('-> stelt voor B17 een nieuwe reeks vast #B17 ');
    await expect(page.getByRole('option', { name: /nieuwe reeks/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /^Besluit bij punt/ })).toBeVisible();
    await page.getByRole('textbox', { name: '2026' }).fill('PM');
    await page
      .getByRole('textbox', { name: 'Waarom verandert de reeks' })
      .fill('De werkgroep kon het bedrag voor 2026 niet onderbouwen.');
    await page.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await expectDone(page, 'Het besluit is vastgelegd.');
    await expect(point(page, ACCESS)).toContainText(/geldt een nieuwe reeks/);
    await page.goto(
      paths.maatregel(p, await idOf(server(), `SELECT "id" FROM "Maatregel" WHERE "code" = 'B17'`)),
    );
    const table = page.getByRole('table', { name: /Alle revisies/ });
    const [award, decided] = await table
      .getByRole('row', { name: /^2026/ })
      .getByRole('cell')
      .allInnerTexts();
    expect([award, decided]).toEqual(['300', 'PM']);
    await expect(page.getByText('€ 600 mln + 5 PM')).toBeVisible();
  });

  await test.step('per partij een standpunt: het pentagon zegt het ook in woorden', async () => {
    const eighth = await idOf(
      server(),
      `SELECT "id" FROM "Decision" WHERE "meetingId" = $1 AND "sequence" = 8`,
      [meetingId],
    );
    await page.goto(paths.decisionEdit(p, meetingId, eighth));
    const position = (party: string) => page.getByRole('group', { name: party, exact: true });
    const take = (party: string, word: string) => position(party).getByRole('combobox').selectOption(word);
    await take('VWS', 'akkoord');
    await take('VNG', 'voorbehoud achterban');
    await position('VNG').getByLabel('Voorbehoud tot').fill('2022-02-01');
    await take('BGZJ', 'akkoord met kanttekening');
    await position('BGZJ')
      .getByRole('textbox', { name: /^Tekst bij/ })
      .fill('Mits de tarieven kloppen.');
    await take('Beroepsverenigingen', 'akkoord');
    await take('MIND', 'niet akkoord');
    await position('MIND')
      .getByRole('textbox', { name: /^Tekst bij/ })
      .fill('De leefwereldtoets ontbreekt.');
    await page.getByRole('button', { name: 'Bewaar het besluit' }).click();
    await expectDone(page, 'Het besluit is bewaard.');
    const decision = point(page, THEMES);
    await expect(
      decision.getByRole('img', { name: /Rijk: akkoord; gemeenten: voorbehoud.*cliënten: niet akkoord/i }),
    ).toBeVisible();
    await expect(decision).toContainText('2 akkoord, 1 met kanttekening, 1 voorbehoud, 1 niet akkoord');
    await expect(decision).toContainText('VNG: voorbehoud achterban tot 1 februari 2022');
    await expect(decision).toContainText('MIND: niet akkoord: De leefwereldtoets ontbreekt.');
  });
});

test('zonder JavaScript gaat hetzelfde met formulieren', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server().url });
  const page = await context.newPage();
  const meetingId = await boha();
  const chapter = 'Overige werkgroepen';
  const itemId = await itemOf(server(), meetingId, chapter);
  await enterAs(page, server(), 'secretaris');

  await test.step('een regel in het vak', async () => {
    await page.goto(paths.minutes(p, meetingId, itemId));
    await lineBox(page).fill('VWS: Noemt de twee overige werkgroepen.');
    await page.getByRole('button', { name: 'Bewaar de regel' }).click();
    await expectDone(page, 'Bewaard in het verslag.');
    await expect(point(page, chapter)).toContainText('Noemt de twee overige werkgroepen.');
  });

  await test.step('inbreng met een formulier', async () => {
    await page.goto(paths.newContribution(p, meetingId, itemId));
    await page.getByRole('combobox', { name: 'Partij' }).selectOption('BGZJ');
    await page.getByRole('textbox', { name: 'Inbreng' }).fill('Vraagt naar de planning.');
    await page.getByRole('button', { name: 'Leg de inbreng vast' }).click();
    await expectDone(page, 'De inbreng is bewaard.');
  });

  await test.step('een besluit zonder gevolg vraagt waarom; wat getypt was blijft staan', async () => {
    await page.goto(paths.newDecision(p, meetingId, itemId));
    await page
      .getByRole('textbox', { name: 'Besluit', exact: true })
      .fill('Het BOHA stemt in met de volgorde.');
    await page.getByRole('combobox', { name: 'Soort' }).selectOption('stemt in');
    await page.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await expect(page).toHaveTitle(/^Fout:|Leg een besluit vast/);
    await expect(page.getByRole('textbox', { name: 'Besluit', exact: true })).toHaveValue(
      'Het BOHA stemt in met de volgorde.',
    );
    await page
      .getByRole('textbox', { name: 'Waarom verandert er niets in het systeem' })
      .fill('De volgorde staat in de planning.');
    await page.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await expectDone(page, 'Het besluit is vastgelegd.');
  });

  await test.step('een actie met wie, wanneer en welke maatregel', async () => {
    await page.goto(paths.newMinutesAction(p, meetingId, itemId));
    await page
      .getByRole('textbox', { name: 'Actie', exact: true })
      .fill('Een plan maken voor kortere trajecten');
    await page.getByRole('combobox', { name: 'VWS', exact: true }).selectOption('verantwoordelijk');
    await page.getByLabel('Uiterlijk op').fill('2022-07-01');
    await page.getByText('Maatregelen waar dit aan bijdraagt').click();
    await page.getByRole('checkbox', { name: /^B17/ }).check();
    await page.getByRole('button', { name: 'Leg de actie vast' }).click();
    await expectDone(page, 'De actie is vastgelegd.');
    await expect(point(page, chapter)).toContainText('B17: PM in 2022');
  });
  await context.close();
});

test('de lijsten staan meteen klaar; VNG vraagt een correctie en krijgt antwoord', async ({ page }) => {
  const meetingId = await boha();
  await enterAs(page, server(), 'secretaris');

  await test.step('de secretaris sluit de vergadering af', async () => {
    await page.goto(paths.minutes(p, meetingId));
    await page.getByRole('link', { name: 'Sluit de vergadering af' }).click();
    await expect(page.getByText('Wie er was ligt vast')).toBeVisible();
    await page.getByRole('button', { name: 'Sluit de vergadering af' }).click();
    await expectDone(page, 'De vergadering is afgesloten.');
  });

  await test.step('de besluitenlijst en de actielijst zijn er als pagina en als PDF', async () => {
    await page.goto(paths.decisionList(p, meetingId));
    await expect(page.getByText('4 besluiten')).toBeVisible();
    await expect(page.getByText('neemt kennis van de eerste opbrengst.')).toBeVisible();
    const decisions = await pdfText(await (await ask(page, paths.decisionListPdf(p, meetingId))).body());
    expect(decisions).toContain('2021-08');
    expect(decisions).toContain('2021-11');
    await page.goto(paths.actionList(p, meetingId));
    await expect(page.getByRole('row').filter({ hasText: 'kortere trajecten' })).toContainText('1 juli 2022');
    const actions = await pdfText(await (await ask(page, paths.actionListPdf(p, meetingId))).body());
    expect(actions).toContain('Verwijzers laten weten');
  });

  await test.step('een concept is er nog niet voor VNG', async () => {
    await enterAs(page, server(), 'vng');
    for (const path of [paths.minutes(p, meetingId), paths.decisionListPdf(p, meetingId)])
      expect((await ask(page, path)).status()).toBe(404);
  });

  await test.step('de secretaris stuurt het verslag ter correctie; iedere deelnemer krijgt een mail', async () => {
    await enterAs(page, server(), 'secretaris');
    await page.goto(paths.minutes(p, meetingId));
    await page.getByRole('link', { name: 'Stuur ter correctie' }).click();
    await page.getByRole('button', { name: 'Stuur ter correctie' }).click();
    await expectDone(page, 'Het verslag ligt nu bij de deelnemers.');
    const mails = await mailsAbout(server(), 'Verslag ter correctie BOHA', 14);
    expect(mails.map((mail) => mail.to?.[0]?.address)).toContain(cast.vng);
    for (const mail of mails) expect(mail.text).not.toContain('leefwereldtoets');
  });

  await test.step('VNG vraagt een correctie bij het punt', async () => {
    await enterAs(page, server(), 'vng');
    await page.goto(paths.minutes(p, meetingId));
    const themes = point(page, THEMES);
    await themes.getByText(/^Vraag een correctie bij punt/).click();
    await themes
      .getByRole('textbox', { name: 'Wat moet er anders' })
      .fill('Wij zeiden: gezinnen én scholen.');
    await themes.getByRole('button', { name: 'Stuur de opmerking' }).click();
    await expectDone(page, 'Uw opmerking is bij de secretaris.');
    await expect(point(page, THEMES)).toContainText('Nog geen antwoord.');
  });

  await test.step('MIND ziet die opmerking nog niet', async () => {
    await enterAs(page, server(), 'mind');
    await page.goto(paths.minutes(p, meetingId));
    await expect(point(page, THEMES)).toBeVisible();
    await expect(page.getByText('gezinnen én scholen')).toHaveCount(0);
  });

  await test.step('de secretaris antwoordt, en dan ziet MIND vraag en antwoord', async () => {
    await enterAs(page, server(), 'secretaris');
    await page.goto(paths.minutes(p, meetingId));
    await page.getByRole('link', { name: 'Beantwoord 1 opmerking' }).click();
    await expect(page.getByRole('heading', { name: 'Opmerkingen bij het verslag' })).toBeVisible();
    await page.getByRole('link', { name: 'Beantwoord de opmerking van VNG' }).click();
    await page.getByRole('radio', { name: 'Deels overgenomen' }).check();
    await page.getByRole('textbox', { name: 'Waarom' }).fill('Scholen noemde BGZJ.');
    await page.getByRole('button', { name: 'Bewaar het antwoord' }).click();
    await expectDone(page, 'Het antwoord is bewaard.');
    await enterAs(page, server(), 'mind');
    await page.goto(paths.minutes(p, meetingId));
    await expect(point(page, THEMES)).toContainText('Wij zeiden: gezinnen én scholen.');
    await expect(point(page, THEMES)).toContainText('Deels overgenomen: Scholen noemde BGZJ.');
  });
});
