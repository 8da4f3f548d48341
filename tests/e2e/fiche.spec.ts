import type { Page } from '@playwright/test';
import { paths } from '~/paths';
import { withClient } from '../../scripts/postgres/addresses';
import { enterAs, idOf, programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';
import { pdfAccessibility } from '../support/pdf-accessibility';
import { pdfText } from '../support/pdf-reading';

/** The chair of Toegang writes the fiche of B12, on a train, while the secretaris of the werkgroep has it open as well. */
const server = ownServer({ worlds: ['hervormingsagenda'] });

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let ficheId = '';

/** In the world all bouwstenen were handed in; 3b was given back, so that its werkgroep works on it again. */
test.beforeAll(async () => {
  await withClient(server().database.ownerUrl, (client) =>
    client.query(`UPDATE "Bouwsteen" SET "state" = 'teruggelegd' WHERE "key" = 'bouwsteen-3b'`),
  );
});

const part = (page: Page, name: string) => page.locator(`#deel-${name}`);

/** Puts a row on the clipboard the way a spreadsheet does, and pastes it in a field. */
async function paste(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: label, exact: true }).evaluate((field, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    field.dispatchEvent(event);
  }, text);
}

test('de voorzitter maakt een fiche; een maatregel van een andere werkgroep wordt geweigerd', async ({
  page,
}) => {
  await enterAs(page, server(), 'voorzitterToegang');
  const bouwsteen = await idOf(server(), `SELECT "id" FROM "Bouwsteen" WHERE "key" = 'bouwsteen-3b'`);
  await page.goto(paths.newFiche(p, bouwsteen));
  await page.getByLabel('Titel').fill('Praktijkondersteuner bij de huisarts');
  const maatregel = page.getByLabel('Maatregel', { exact: true });
  const foreign = maatregel.locator('optgroup[label="Van andere werkgroepen"] option').first();
  await maatregel.selectOption(await foreign.getAttribute('value'));
  await page.getByRole('button', { name: 'Maak de fiche' }).click();
  await expect(page.getByRole('alert')).toContainText('hoort bij een andere werkgroep');
  await expect(page.getByLabel('Titel')).toHaveValue('Praktijkondersteuner bij de huisarts');

  const b12 = await idOf(server(), `SELECT "id" FROM "Maatregel" WHERE "code" = 'B12'`);
  await maatregel.selectOption(b12);
  await page.getByRole('button', { name: 'Maak de fiche' }).click();
  await expect(page.getByText('De fiche staat klaar')).toBeVisible();
  ficheId = /fiches\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  expect(ficheId).not.toBe('');
});

test('wat de voorzitter typt wordt vanzelf bewaard, en een rij uit Excel vult de jaren', async ({ page }) => {
  await enterAs(page, server(), 'voorzitterToegang');
  await page.goto(paths.fiche(p, ficheId));
  await part(page, 'doel')
    .getByRole('link', { name: /Bewerk/ })
    .click();
  await part(page, 'doel').locator('[contenteditable="true"]').click();
  await page.keyboard.type('Gezinnen krijgen eerder hulp dichtbij.');
  await expect(part(page, 'doel').getByText(/Bewaard om/)).toBeVisible();
  await part(page, 'doel').getByRole('button', { name: 'Bewaar en sluit' }).click();
  await expect(part(page, 'doel').locator('[contenteditable="true"]')).toHaveCount(0);
  await expect(part(page, 'doel').getByText('Gezinnen krijgen eerder hulp dichtbij.')).toBeVisible();

  await part(page, 'reeks')
    .getByRole('link', { name: /Bewerk/ })
    .click();
  await paste(page, '2022', '(47)\tpm\tPM\t€ 1.057,5\t33 mln\t67\t133\r\n');
  await expect(page.getByRole('textbox', { name: '2025', exact: true })).toHaveValue('€ 1.057,5');
  await expect(part(page, 'reeks').getByRole('row', { name: /Deze fiche/ })).toContainText('1.243,5');
  await expect(part(page, 'reeks').getByText(/Bewaard om/)).toBeVisible();

  // What can't be read gets its own sentence, and stays to be mended.
  const year = page.getByRole('textbox', { name: '2028', exact: true });
  await year.fill('1.5');
  await year.blur();
  await expect(part(page, 'reeks').locator('.fouten-lijst')).toContainText('2028');
  await expect(year).toHaveValue('1.5');
  await year.fill('1,5');
  await part(page, 'reeks').getByRole('button', { name: 'Bewaar en sluit' }).click();
  await expect(part(page, 'reeks').getByRole('row', { name: /Deze fiche/ })).toContainText('1.112');
  await expect(part(page, 'reeks').getByRole('row', { name: /Deze fiche/ })).toContainText('+ 2 PM');

  // More than there are years: nothing is filled where it wasn't meant for.
  await part(page, 'reeks')
    .getByRole('link', { name: /Bewerk/ })
    .click();
  await paste(page, '2027', '1\t2\t3');
  await expect(part(page, 'reeks').getByText(/U plakte 3 bedragen/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: '2027', exact: true })).toHaveValue('67');
});

test('draagvlak per hoek komt in de vijfhoek, met wie nog niets zei bij naam', async ({ page }) => {
  await enterAs(page, server(), 'voorzitterToegang');
  await page.goto(paths.fiche(p, ficheId, { deel: 'draagvlak' }));
  const hoek = (name: string) => part(page, 'draagvlak').getByRole('group', { name });
  await hoek('Rijk').getByLabel('Standpunt').selectOption('akkoord');
  await hoek('Rijk').getByLabel('In een zin').fill('Past binnen het kader.');
  await hoek('cliënten').getByLabel('Standpunt').selectOption('voorbehoud');
  await hoek('cliënten').getByLabel('In een zin').fill('Eerst de achterban vragen.');
  await part(page, 'draagvlak').getByRole('button', { name: 'Bewaar en sluit' }).click();
  const drawn = part(page, 'draagvlak').getByRole('img');
  await expect(drawn).toHaveAttribute('aria-label', /Rijk: akkoord; .* cliënten: voorbehoud achterban/);
  await expect(part(page, 'draagvlak')).toContainText('Gemeenten, aanbieders en professionals: geen reactie');
});

test('wat in de browser stond toen de verbinding wegviel, is er na herladen nog en gaat alsnog', async ({
  page,
}) => {
  await enterAs(page, server(), 'voorzitterToegang');
  await page.goto(paths.fiche(p, ficheId, { deel: 'tijdpad' }));
  await page.route('**/delen/**', (route) => route.abort());
  const from = part(page, 'tijdpad').getByRole('group', { name: 'Voorbereiding' }).getByLabel('Vanaf');
  await from.fill('juli 2023');
  await from.blur();
  await expect(part(page, 'tijdpad').getByText(/Geen verbinding/)).toBeVisible();
  await page.unroute('**/delen/**');
  await page.goto(paths.fiche(p, ficheId));
  await expect
    .poll(async () => {
      await page.reload();
      return part(page, 'tijdpad').innerText();
    })
    .toContain('vanaf juli 2023');
});

test('twee mensen in dezelfde tekst zien beide, in andere delen merken zij niets', async ({ browser }) => {
  const open = async (who: 'voorzitterToegang' | 'secretarisToegang') => {
    const context = await browser.newContext({ baseURL: server().url });
    const page = await context.newPage();
    await enterAs(page, server(), who);
    return page;
  };
  const [chair, clerk] = [await open('voorzitterToegang'), await open('secretarisToegang')];
  for (const page of [chair, clerk]) {
    await page.goto(paths.fiche(p, ficheId, { deel: 'voorstel' }));
    await expect(part(page, 'voorstel').locator('[contenteditable="true"]')).toBeVisible();
  }
  await part(chair, 'voorstel').locator('[contenteditable="true"]').click();
  await chair.keyboard.type('De voorzitter stelt dit voor.');
  await expect(part(chair, 'voorstel').getByText(/Bewaard om/)).toBeVisible();

  await part(clerk, 'voorstel').locator('[contenteditable="true"]').click();
  await clerk.keyboard.type('De secretaris stelt iets anders voor.');
  await clerk.getByRole('button', { name: 'Bekijk beide teksten' }).click();
  await expect(clerk.getByRole('heading', { level: 1 })).toContainText('Twee versies');
  await expect(clerk.getByText('De voorzitter stelt dit voor.').first()).toBeVisible();
  await expect(clerk.getByText('De secretaris stelt iets anders voor.').first()).toBeVisible();
  await clerk.getByLabel('Zo komt het in de fiche').fill('Samen stellen zij dit voor.');
  await clerk.getByRole('button', { name: 'Bewaar deze tekst' }).click();
  await expect(part(clerk, 'voorstel').getByText('Samen stellen zij dit voor.')).toBeVisible();
  // What was decided is no longer waiting in this browser.
  await expect(clerk.getByText('Niet alles is bewaard')).toBeHidden();

  await chair.goto(paths.fiche(p, ficheId, { deel: 'risicos' }));
  await clerk.goto(paths.fiche(p, ficheId, { deel: 'indicatoren' }));
  await chair.getByLabel('Risico 1', { exact: true }).fill('Wachtlijsten verschuiven');
  await part(clerk, 'indicatoren').locator('[contenteditable="true"]').click();
  await clerk.keyboard.type('Wachttijd per regio.');
  await part(chair, 'risicos').getByRole('button', { name: 'Bewaar en sluit' }).click();
  await part(clerk, 'indicatoren').getByRole('button', { name: 'Bewaar en sluit' }).click();
  await expect(part(chair, 'risicos')).toContainText('Wachtlijsten verschuiven');
  await expect(part(clerk, 'indicatoren')).toContainText('Wachttijd per regio.');
  await chair.context().close();
  await clerk.context().close();
});

test('een lid leest en reageert, de voorzitter handelt af', async ({ page }) => {
  await enterAs(page, server(), 'lidToegang');
  await page.goto(paths.fiche(p, ficheId));
  await expect(page.getByRole('link', { name: /^Bewerk/ })).toHaveCount(0);
  await page.getByText('Geef een reactie').click();
  await page.getByLabel('Uw reactie').fill('Hoe is dit berekend?');
  await page.getByRole('button', { name: 'Plaats de reactie' }).click();
  await expect(page.locator('#reacties')).toContainText('Hoe is dit berekend?');
  await enterAs(page, server(), 'voorzitterToegang');
  await page.goto(paths.fiche(p, ficheId));
  await page.getByRole('button', { name: /Handel af/ }).click();
  await expect(page.getByText('Er staan geen reacties open')).toBeVisible();
});

test('de PDF zegt hetzelfde en is voor iedereen te lezen', async ({ page }) => {
  await enterAs(page, server(), 'voorzitterToegang');
  const answer = await page.request.get(paths.fichePdf(p, ficheId));
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const pdf = new Uint8Array(await answer.body());
  expect((await pdfAccessibility(pdf)).faults).toEqual([]);
  const text = await pdfText(pdf);
  for (const said of [
    'Gezinnen krijgen eerder hulp dichtbij',
    '1.057,5',
    'PM',
    'Samen stellen zij dit voor',
  ]) {
    expect(text).toContain(said);
  }
});

test('wie er niet bij hoort, vindt de fiche niet, door geen deur', async ({ page }) => {
  for (const who of ['secretaris', 'vng', 'financien', 'lezer', 'beheerder'] as const) {
    await enterAs(page, server(), who);
    for (const path of [
      paths.fiche(p, ficheId),
      paths.fichePart(p, ficheId, 'doel'),
      paths.fichePdf(p, ficheId),
    ]) {
      expect((await page.request.get(path)).status(), `${who} ${path}`).toBe(404);
    }
  }
});

test('zonder JavaScript: een deel is een gewoon formulier, en een geplakte rij wordt over de jaren verdeeld', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server().url });
  const page = await context.newPage();
  await enterAs(page, server(), 'voorzitterToegang');
  await page.goto(paths.fiche(p, ficheId));
  await part(page, 'randvoorwaarden')
    .getByRole('link', { name: /Bewerk/ })
    .click();
  await page.getByRole('textbox', { name: 'Randvoorwaarden' }).fill('Genoeg mensen.\n\n- en tijd');
  await page.getByRole('button', { name: 'Bewaar en sluit' }).click();
  await expect(page.getByText('Dit deel van de fiche is bewaard')).toBeVisible();
  await expect(part(page, 'randvoorwaarden').getByRole('listitem')).toHaveText('en tijd');

  await page.goto(paths.fiche(p, ficheId, { deel: 'kosten' }));
  await page.getByRole('textbox', { name: '2022', exact: true }).fill('-4\t-4\tpm');
  await page.getByRole('button', { name: 'Bewaar en sluit' }).click();
  await expect(part(page, 'kosten').getByRole('row', { name: /Kosten/ })).toContainText('−8');
  await expect(part(page, 'kosten').getByRole('row', { name: /Kosten/ })).toContainText('+ 1 PM');

  await page.goto(paths.fiche(p, ficheId, { deel: 'kosten' }));
  await page.getByRole('textbox', { name: '2023', exact: true }).fill('veel');
  await page.getByRole('button', { name: 'Bewaar en sluit' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('textbox', { name: '2023', exact: true })).toHaveValue('veel');
  await context.close();
});
