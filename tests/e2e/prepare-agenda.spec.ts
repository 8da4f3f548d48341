import type { Page } from '@playwright/test';
import { paths } from '~/paths';
import {
  agendaRow,
  enterAs,
  expectDone,
  explanationEditor,
  idOf,
  itemOf,
  programma as p,
} from '../support/day';
import { expect, ownServer, test } from '../support/e2e';
import { pdf } from '../support/files';

/** A new BOHA, from an empty form to an agenda that can go out. One story, told in order. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 150_000 });

const KENMERK = 'E2E-1';
const TITLE = 'Tussenstand van de werkgroepen';

const boha = () => idOf(server(), `SELECT "id" FROM "Overleg" WHERE "key" = 'boha'`);
const meeting = () => idOf(server(), `SELECT "id" FROM "Meeting" WHERE "kenmerk" = $1`, [KENMERK]);

/** The agenda as one reads it: numbers, titles, bijlagen and times. */
const agendaText = async (page: Page): Promise<string> =>
  (await page.getByRole('list', { name: 'Agendapunten' }).innerText()).replaceAll(/\s+/g, ' ');

/** What stands on the agenda now, once it is also stored. */
async function storedAgenda(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  await page.reload();
  return agendaText(page);
}

async function pasteFromWord(page: Page, html: string): Promise<void> {
  const box = await explanationEditor(page);
  await box.click();
  await box.evaluate((node, content) => {
    const data = new DataTransfer();
    data.setData('text/html', content);
    data.setData('text/plain', 'zonder opmaak');
    node.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, html);
}

test('een nieuwe vergadering vult zichzelf; elk voorstel is te weigeren', async ({ page }) => {
  await enterAs(page, server(), 'secretaris');

  await test.step('zonder datum gaat het niet; wat was ingevuld blijft staan', async () => {
    await page.goto(paths.newMeeting(p, await boha()));
    await page.getByRole('textbox', { name: 'Kenmerk' }).fill(KENMERK);
    await page.getByRole('button', { name: 'Maak de vergadering' }).click();
    await expect(page.getByLabel('Datum')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('textbox', { name: 'Kenmerk' })).toHaveValue(KENMERK);
  });

  await test.step('vaste punten, open acties en de parkeerlijst staan klaar; één wordt geweigerd', async () => {
    await page.getByLabel('Datum').fill('2022-02-10');
    for (const title of ['Opening en mededelingen', 'Openstaande acties', 'Rondvraag'])
      await expect(page.getByRole('checkbox', { name: title })).toBeChecked();
    await page.getByRole('checkbox', { name: 'Neutrale begeleiding van het proces' }).uncheck();
    await page.getByRole('button', { name: 'Maak de vergadering' }).click();
    await expectDone(page, 'De vergadering staat klaar.');
    await expect(agendaRow(page, 'Openstaande acties')).toBeVisible();
    await expect(agendaRow(page, 'Neutrale begeleiding van het proces')).toHaveCount(0);
    await expect(page.getByText('13.30 tot 15.00 uur')).toBeVisible();
  });

  await test.step('het geweigerde blijft te vinden, en het verslag van 7 oktober wacht op een agenda', async () => {
    await page.goto(paths.meetingProposals(p, await meeting()));
    await expect(page.getByText('Eerder niet overgenomen (1)')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Neutrale begeleiding van het proces' })).toBeVisible();
    const december = await idOf(
      server(),
      `SELECT m."id" FROM "Meeting" m JOIN "Overleg" o ON o."id" = m."overlegId"
       WHERE o."key" = 'boha' AND m."startsAt"::date = '2021-12-23'`,
    );
    await page.goto(paths.meeting(p, december));
    await expect(agendaRow(page, 'Verslag van 7 oktober 2021')).toBeVisible();
  });
});

test('een punt met doel, toelichting uit Word, een maatregel en onderdelen', async ({ page }) => {
  await enterAs(page, server(), 'secretaris');
  const m = await meeting();

  await test.step('een opsomming uit Word blijft een opsomming', async () => {
    await page.goto(paths.newItem(p, m));
    await page.getByRole('textbox', { name: 'Titel' }).fill(TITLE);
    await page.getByRole('checkbox', { name: 'ter bespreking' }).check();
    await page.getByRole('textbox', { name: 'Tijd in minuten' }).fill('20');
    await pasteFromWord(
      page,
      `<p class="MsoNormal"><b>Wat er ligt</b></p>
       <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;</span></span>Toegang is klaar</p>
       <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;</span></span>Inkoop volgt</p>`,
    );
    await page.locator('summary').filter({ hasText: 'Maatregelen' }).click();
    await page.getByText('B17: Residentiële zorg voorkomen en verkorten').click();
    await page.getByRole('button', { name: 'Bewaar het punt' }).click();
    await expectDone(page, 'Het punt staat op de agenda.');
    await page.goto(paths.item(p, m, await itemOf(server(), m, TITLE)));
    const explanation = page.getByRole('region', { name: 'Toelichting' });
    await expect(explanation.getByRole('listitem')).toHaveText(['Toegang is klaar', 'Inkoop volgt']);
    await expect(page.getByRole('link', { name: 'B17: Residentiële zorg' })).toBeVisible();
  });

  await test.step('twee onderdelen krijgen een letter', async () => {
    for (const part of ['Werkgroep Toegang', 'Werkgroep Inkoop']) {
      await page.goto(paths.newItem(p, m));
      await page.getByRole('textbox', { name: 'Titel' }).fill(part);
      await page.getByRole('checkbox', { name: 'ter bespreking' }).check();
      await page.getByRole('combobox', { name: 'Onderdeel van' }).selectOption({ label: TITLE });
      await page.getByRole('button', { name: 'Bewaar het punt' }).click();
      await expectDone(page, 'Het punt staat op de agenda.');
    }
    const text = await agendaText(page);
    expect(text).toMatch(/(\d)a Werkgroep Toegang .*\1b Werkgroep Inkoop/);
  });
});

test('bijlagen: twee tegelijk, en een vermomd bestand bij zijn naam genoemd', async ({ page }) => {
  await enterAs(page, server(), 'secretaris');
  const m = await meeting();
  await page.goto(paths.itemAttachments(p, m, await itemOf(server(), m, 'Werkgroep Toegang')));

  await page.locator('input[type=file]').setInputFiles([
    { name: 'Opdracht Toegang.pdf', mimeType: 'application/pdf', buffer: await pdf('Opdracht') },
    { name: 'Planning Toegang.pdf', mimeType: 'application/pdf', buffer: await pdf('Planning') },
    { name: 'Begroting.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ dit is geen PDF') },
  ]);
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(
    page.getByRole('list', { name: 'Gekozen bestanden' }).getByText(/^Begroting\.pdf (bevat iets anders|is)/),
  ).toBeVisible();
  await page.goto(paths.meeting(p, m));
  await expect(page.getByRole('link', { name: /^Bijlage 1a: Opdracht Toegang/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Bijlage 1b: Planning Toegang/ })).toBeVisible();
  await expect(page.getByText('Begroting')).toHaveCount(0);
});

test('verplaatsen met toetsen, met de muis en zonder JavaScript geeft dezelfde agenda', async ({
  page,
  browser,
}) => {
  await enterAs(page, server(), 'secretaris');
  const m = await meeting();
  await page.goto(paths.meeting(p, m));
  const before = await agendaText(page);
  const link = () => page.getByRole('link', { name: 'Werkgroep Inkoop', exact: true });
  let moved = '';

  await test.step('Alt en pijl omhoog; het scherm zegt wat er gebeurde', async () => {
    await link().focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByText(/^Punt \d+b is nu punt \d+a$/)).toBeAttached();
    await expect(link()).toBeFocused();
    moved = await storedAgenda(page);
    expect(moved).toMatch(/a Werkgroep Inkoop .*b Werkgroep Toegang .*Bijlage 1a: Opdracht Toegang/);
    await link().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByText(/^Punt \d+a is nu punt \d+b$/)).toBeAttached();
    expect(await storedAgenda(page)).toBe(before);
  });

  await test.step('slepen', async () => {
    const grip = agendaRow(page, 'Werkgroep Inkoop').getByTitle(/^Sleep punt/);
    await grip.dragTo(agendaRow(page, 'Werkgroep Toegang'), { targetPosition: { x: 120, y: 4 } });
    await expect(page.getByText(/^Punt \d+b is nu punt \d+a$/)).toBeAttached();
    expect(await storedAgenda(page)).toBe(moved);
  });

  await test.step('knoppen zonder JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server().url });
    const plain = await context.newPage();
    await enterAs(plain, server(), 'secretaris');
    await plain.goto(paths.meeting(p, m));
    await plain.getByRole('button', { name: /^Punt \d+a omlaag$/ }).click();
    await expectDone(plain, 'Het punt is verplaatst.');
    await page.reload();
    expect(await agendaText(page)).toBe(before);
    await plain.getByRole('button', { name: /^Punt \d+b omhoog$/ }).click();
    await expectDone(plain, 'Het punt is verplaatst.');
    await page.reload();
    expect(await agendaText(page)).toBe(moved);
    await context.close();
  });

  await test.step('Alt en pijl naar links haalt een onderdeel eruit, naar rechts weer erin', async () => {
    await link().focus();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.getByText(/^Punt \d+a is nu punt \d+$/)).toBeAttached();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(page.getByText(/^Punt \d+ is nu punt \d+[a-z]$/)).toBeAttached();
  });
});

test('twee secretarissen in hetzelfde punt: beide teksten blijven', async ({ page, browser }) => {
  const m = await meeting();
  const itemId = await itemOf(server(), m, TITLE);
  await enterAs(page, server(), 'secretaris');
  const context = await browser.newContext({ baseURL: server().url });
  const other = await context.newPage();
  await enterAs(other, server(), 'tweedeSecretaris');

  await test.step('de pagina laat zien wie er nog meer is', async () => {
    await other.goto(paths.itemEdit(p, m, itemId));
    await expect(other.getByRole('textbox', { name: 'Voorstel' })).toBeVisible();
    await page.goto(paths.meeting(p, m));
    await expect(page.getByRole('region', { name: 'Ook op deze pagina' })).toContainText('tweede secretaris');
  });

  await test.step('wie te laat bewaart, ziet beide teksten naast elkaar, en van wie de andere is', async () => {
    await page.goto(paths.itemEdit(p, m, itemId));
    await page.getByRole('textbox', { name: 'Voorstel' }).fill('Bespreken wat er ligt.');
    await other.getByRole('textbox', { name: 'Voorstel' }).fill('Kennisnemen van de stand.');
    await other.getByRole('checkbox', { name: 'ter informatie' }).check();
    await other.getByRole('button', { name: 'Bewaar het punt' }).click();
    await expectDone(other, 'Het punt is bewaard.');
    await page.getByRole('button', { name: 'Bewaar het punt' }).click();
    await expect(page.getByRole('heading', { name: /^Twee versies van/ })).toBeVisible();
    await expect(page.getByText('bewaarde tweede secretaris BOHA dit punt ook')).toBeVisible();
    const [mine, theirs] = ['Uw tekst', 'Tekst van tweede secretaris BOHA'].map((name) =>
      page.getByRole('region', { name }),
    );
    await expect(mine!).toContainText('Bespreken wat er ligt.');
    await expect(theirs!).toContainText('Kennisnemen van de stand.');
    await expect(theirs!).toContainText('ter informatie');
  });

  await test.step('zij kiest per onderdeel, en dan geldt die keuze', async () => {
    await expect(page.getByRole('textbox', { name: 'Voorstel' })).toHaveValue('Bespreken wat er ligt.');
    await page.getByRole('combobox', { name: 'Doel' }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Bewaar deze tekst' }).click();
    await expectDone(page, 'Het punt is bewaard.');
    await page.goto(paths.itemEdit(p, m, itemId));
    await expect(page.getByRole('textbox', { name: 'Voorstel' })).toHaveValue('Bespreken wat er ligt.');
    await expect(page.getByRole('checkbox', { name: 'ter informatie' })).toBeChecked();
  });

  await test.step('een punt dat intussen anders heet gaat pas van de agenda als zij dat heeft gelezen', async () => {
    const part = await itemOf(server(), m, 'Werkgroep Inkoop');
    await page.goto(paths.itemWithdrawal(p, m, part));
    await other.goto(paths.itemEdit(p, m, part));
    await other.getByRole('textbox', { name: 'Titel' }).fill('Werkgroep Inkoop en administratie');
    await other.getByRole('button', { name: 'Bewaar het punt' }).click();
    await expectDone(other, 'Het punt is bewaard.');
    await page.getByRole('button', { name: 'Haal van de agenda' }).click();
    await expect(page.getByText('Het heet nu: Werkgroep Inkoop en administratie.')).toBeVisible();
    await page.getByRole('button', { name: 'Haal van de agenda' }).click();
    await expectDone(page, 'Het punt is van de agenda gehaald.');
  });
  await context.close();
});

test('parkeren en doorschuiven laten een spoor terug', async ({ page }) => {
  await enterAs(page, server(), 'secretaris');
  const m = await meeting();

  await test.step('naar de parkeerlijst', async () => {
    await page.goto(paths.itemCarry(p, m, await itemOf(server(), m, 'Openstaande acties')));
    await page.getByRole('combobox', { name: 'Waarheen?' }).selectOption('parkeerlijst');
    await page.getByRole('button', { name: 'Zet het punt daar' }).click();
    await expectDone(page, 'Het punt staat op de parkeerlijst.');
    await page.goto(paths.parkingList(p, await boha()));
    await expect(
      page.getByRole('listitem').filter({ hasText: 'Openstaande acties' }).getByRole('link', {
        name: 'van de vergadering van 10 februari 2022',
      }),
    ).toBeVisible();
  });

  await test.step('van de parkeerlijst op een andere agenda', async () => {
    const parked = page.getByRole('listitem').filter({ hasText: 'Openstaande acties' });
    await parked.getByRole('combobox').selectOption({ label: '27 januari 2022' });
    await parked.getByRole('button', { name: 'Zet op de agenda' }).click();
    await expectDone(page, 'Het punt staat nu op de agenda.');
    const january = await idOf(
      server(),
      `SELECT m."id" FROM "Meeting" m JOIN "Overleg" o ON o."id" = m."overlegId"
       WHERE o."key" = 'boha' AND m."startsAt"::date = '2022-01-27'`,
    );
    await page.goto(paths.meeting(p, january));
    await expect(agendaRow(page, 'Openstaande acties')).toContainText('van een eerdere vergadering');
  });
});

test('de controle noemt wat ontbreekt, met de weg om het te herstellen', async ({ page }) => {
  await enterAs(page, server(), 'secretaris');
  const m = await meeting();

  await test.step('een punt zonder doel houdt het versturen tegen', async () => {
    await page.goto(paths.newItem(p, m));
    await page.getByRole('textbox', { name: 'Titel' }).fill('Geld voor de regio');
    await page.getByRole('textbox', { name: 'Voorstel' }).fill('Instemmen met de verdeling.');
    await page.getByRole('textbox', { name: 'Tijd in minuten' }).fill('60');
    await page.getByRole('button', { name: 'Bewaar het punt' }).click();
    await expectDone(page, 'Het punt staat op de agenda.');
    await page.goto(paths.check(p, m));
    const first = page.getByRole('region', { name: 'Eerst in orde maken' });
    await expect(first.getByText(/^Nog doen: Punt \d+ heeft geen doel/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Naar het versturen' })).toHaveCount(0);
    await first.getByRole('link', { name: /^Pas punt \d+ aan$/ }).click();
    await page.getByRole('checkbox', { name: 'ter besluitvorming' }).check();
    await page.getByRole('button', { name: 'Bewaar het punt' }).click();
    await expectDone(page, 'Het punt is bewaard.');
  });

  await test.step('wat niet tegenhoudt staat er ook: geen stuk, te weinig tijd', async () => {
    await page.goto(paths.check(p, m));
    await expect(page.getByRole('link', { name: 'Naar het versturen' })).toBeVisible();
    const warnings = page.getByRole('region', { name: 'Kijk hier nog naar' });
    await expect(warnings.getByRole('link', { name: /^Voeg een bijlage toe bij/ }).first()).toBeVisible();
    await expect(warnings.getByText(/langer dan in de uitnodiging staat/)).toBeVisible();
    await expect(warnings.getByRole('link', { name: 'Pas datum en tijd aan' })).toBeVisible();
  });
});
