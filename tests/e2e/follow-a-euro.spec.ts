import type { Page } from '@playwright/test';
import { paths } from '~/paths';
import { enterAs, expectDone, idOf, programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';

/** One euro of B17: from the table to the action that must earn it and back, claimed once, moved with a besluit, and PM with an owner. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const ACTION = 'Kosten opnieuw meten';
const OTHER = 'Nieuwe kosten-batenanalyse';
const b17 = () => idOf(server(), `SELECT "id" FROM "Maatregel" WHERE "key" = 'b17'`);
const actionOf = (title: string) =>
  idOf(server(), `SELECT "id" FROM "ActionItem" WHERE "title" = $1`, [title]);

/** Moves an action of the deelagenda to 2026, in which B17 must yield 300 million. */
async function moveTo2026(page: Page, title: string): Promise<void> {
  await page.goto(paths.actionShift(p, await actionOf(title)));
  await page.getByRole('textbox', { name: 'Naar welk jaar' }).fill('2026');
  await page.getByRole('combobox', { name: 'Welk besluit staat dit toe' }).selectOption({ index: 1 });
  await page
    .getByRole('textbox', { name: 'Waarom verschuift het' })
    .fill('De meting volgt op het bedrag van 2026.');
  await page.getByRole('button', { name: 'Verplaats de actie' }).click();
}

test('van de tabel naar de actie, en terug naar het doel', async ({ page }) => {
  await enterAs(page, server(), 'vng');
  await page.goto(paths.maatregelen(p));
  await page.getByRole('link', { name: /^B17/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('B17');
  await expect(page.getByText('€ 300 mln per jaar')).toBeVisible();
  await page.getByRole('link', { name: ACTION }).click();
  await expect(page.getByRole('heading', { level: 1, name: ACTION })).toBeVisible();
  await page.getByRole('region', { name: 'Maatregel en doel' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('B17');
});

test('wat een partij meldt, is een stap van uitspraak naar actie, en leidt terug naar de uitspraak', async ({
  page,
}) => {
  await enterAs(page, server(), 'vng');
  const action = await actionOf(ACTION);
  await page.goto(paths.action(p, action));
  await page.getByRole('radio', { name: 'loopt met zorg' }).check();
  await page.getByRole('textbox', { name: 'Hoe staat het ermee?' }).fill('De gegevens komen later.');
  await page.getByRole('button', { name: /^Meld dit/ }).click();
  await expect(page.getByRole('region', { name: 'Meldingen' })).toContainText('De gegevens komen later.');
  await page.goto(paths.maatregel(p, await b17()));
  const chain = page.getByRole('region', { name: 'Van uitspraak naar actie' }).getByRole('listitem');
  const reported = chain.filter({ hasText: 'Gemeld over 1 actie van 2025' }).first();
  await expect(reported).toContainText('loopt met zorg');
  await expect(reported).toContainText('VNG, 14 december 2021');
  await expect(chain.filter({ hasText: 'Gerealiseerd' }).last()).toContainText('Dat is geen nul.');
  await reported.getByRole('link', { name: ACTION }).click();
  await expect(page).toHaveURL(/#melding-/);
  await expect(page.locator(new URL(page.url()).hash)).toContainText('De gegevens komen later.');
  await page.getByRole('link', { name: 'uitspraak van 18 mei 2021' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('B17');
  await expect(page.locator(new URL(page.url()).hash)).toContainText('Uitspraak');
});

test('een actie schuift alleen met een besluit naar 2026, en het oude jaar blijft staan', async ({
  page,
}) => {
  await enterAs(page, server(), 'secretaris');
  const id = await actionOf(ACTION);
  await page.goto(paths.actionShift(p, id));
  await page.getByRole('textbox', { name: 'Naar welk jaar' }).fill('2026');
  await page.getByRole('button', { name: 'Verplaats de actie' }).click();
  await expect(page.getByRole('alert')).toContainText('Kies het besluit dat dit toestaat.');
  await expect(page.getByRole('textbox', { name: 'Naar welk jaar' })).toHaveValue('2026');
  await moveTo2026(page, ACTION);
  await expectDone(page, 'De actie is verplaatst.');
  await expect(page.getByText('eerst gepland: 2025')).toBeVisible();
  await moveTo2026(page, OTHER);
  await expectDone(page, 'De actie is verplaatst.');
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('meer dan het hele doel wordt geweigerd met de som; precies het hele doel mag', async ({ page }) => {
    const maatregel = await b17();
    await enterAs(page, server(), 'secretaris');
    await page.goto(paths.actionShare(p, await actionOf(ACTION), maatregel));
    await page.getByRole('radio', { name: 'een deel van het doel' }).check();
    await page.getByRole('textbox', { name: 'Deel van het doel, in procenten' }).fill('50%');
    await page.getByRole('button', { name: 'Bewaar het aandeel' }).click();
    await expectDone(page, 'Het aandeel is bewaard.');

    await page.goto(paths.actionShare(p, await actionOf(OTHER), maatregel));
    await page.getByRole('radio', { name: 'een bedrag' }).check();
    await page.getByRole('textbox', { name: 'Bedrag, in miljoen euro' }).fill('186');
    await page.getByRole('button', { name: 'Bewaar het aandeel' }).click();
    await expect(page.getByRole('alert')).toContainText('Samen wordt het 112% van € 300 mln in 2026.');
    await expect(page.getByRole('textbox', { name: 'Bedrag, in miljoen euro' })).toHaveValue('186');
    await page.getByRole('textbox', { name: 'Bedrag, in miljoen euro' }).fill('150');
    await page.getByRole('button', { name: 'Bewaar het aandeel' }).click();
    await expectDone(page, 'Het aandeel is bewaard.');
    await page.goto(paths.maatregel(p, maatregel));
    await expect(page.getByText('aandelen samen 100% van € 300 mln')).toBeVisible();
  });
});

test('een PM-post krijgt een eigenaar en een datum, en staat in de lijst van alle PM-posten', async ({
  page,
}) => {
  await enterAs(page, server(), 'financien');
  await page.goto(paths.pmCell(p, await b17(), 2025));
  await page.getByRole('combobox', { name: 'Wie vult het in' }).selectOption({ label: 'VNG' });
  await page.getByLabel('Uiterlijk op').fill('2022-07-01');
  await page.getByRole('button', { name: 'Leg dit vast' }).click();
  await expectDone(page, 'Vastgelegd is wie deze PM invult en wanneer.');
  await page.getByRole('combobox', { name: 'Stand' }).selectOption({ label: 'belegd' });
  await page.getByRole('button', { name: 'Toon' }).click();
  const row = page.getByRole('table').getByRole('row', { name: /^B17 .* 2025/ });
  await expect(row).toContainText('VNG');
  await expect(row).toContainText('1 juli 2022');
});

test('financiën vult een bedrag in: zonder besluit blijft PM gelden', async ({ page }) => {
  await enterAs(page, server(), 'financien');
  const maatregel = await b17();
  await page.goto(paths.pmAmount(p, maatregel, 2025));
  await page.getByRole('textbox', { name: 'Bedrag, in miljoen euro' }).fill('20');
  await page.getByRole('textbox', { name: 'Bron' }).fill('Raming van december 2021, bladzijde 4');
  await page.getByRole('textbox', { name: 'Hoe is het berekend?' }).fill('Uit de meting.');
  await page.getByRole('button', { name: 'Bewaar het bedrag' }).click();
  await expectDone(page, 'Het bedrag is bewaard als voorstel.');
  await expect(page.getByRole('heading', { name: 'Hierover is nog geen besluit' })).toBeVisible();
  await page.getByRole('link', { name: 'Vergelijk twee revisies' }).click();
  await page.getByRole('combobox', { name: 'Naar' }).selectOption({ label: 'Voorstel van 14 december 2021' });
  await page.getByRole('button', { name: 'Vergelijk' }).click();
  await expect(page.getByRole('table').getByRole('row', { name: /^2025/ })).toContainText('PM wordt 20');
});

test('zoals bekend op een eerdere dag: wat later kwam staat er niet in', async ({ page }) => {
  await enterAs(page, server(), 'vng');
  const maatregel = await b17();
  await page.goto(paths.maatregel(p, maatregel));
  await page
    .getByRole('combobox', { name: 'Zoals bekend op' })
    .selectOption({ label: 'BOHA van 7 oktober 2021' });
  await page.getByRole('button', { name: 'Toon' }).click();
  await expect(page.getByRole('heading', { name: 'Zoals bekend op 7 oktober 2021' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Toon wat nu geldt' })).toBeVisible();
});
