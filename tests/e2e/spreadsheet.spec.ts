import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { paths } from '~/paths';
import { enterAs, expectDone, programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';
import { gridOf, put, workbook, type Grid } from '../support/spreadsheet';

/** A list goes out, is changed in another program and comes back: seen row by row, and written only when confirmed. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

async function takeOut(page: Page, kind: string): Promise<Grid> {
  await page.goto(paths.spreadsheets(p));
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: `${kind}.xlsx` }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(`${kind}.xlsx`);
  return gridOf(await readFile(await download.path()));
}

async function bringIn(page: Page, list: string, buffer: Buffer, name = 'gewijzigd.xlsx'): Promise<void> {
  await page.goto(paths.newSpreadsheet(p));
  await page.getByRole('radio', { name: list }).check();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByLabel('Bestand', { exact: true }).setInputFiles({ name, mimeType, buffer });
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
}

test('de secretaris wijzigt acties in Excel: voorbeeld per rij, en dan alles in één keer', async ({
  page,
}) => {
  await enterAs(page, server(), 'secretaris');
  const grid = await takeOut(page, 'acties');
  put(grid, 0, 'Actie', 'Een titel uit Excel');
  put(grid, 1, 'Jaar', 2027);
  put(grid, 2, 'Begint op', 'binnenkort');
  await bringIn(page, 'Acties', await workbook(grid));

  await expect(page.getByRole('heading', { name: '2 rijen kunnen zo niet' })).toBeVisible();
  const refused = page.getByRole('row', { name: /^3 / });
  await expect(refused).toContainText('Jaar: Een ander jaar of een andere datum kan alleen met het besluit');
  await expect(page.getByRole('button', { name: /^Verwerk/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Leg terzijde' }).click();
  await expectDone(page, 'Het bestand is terzijde gelegd. Er is niets gewijzigd.');

  const again = await takeOut(page, 'acties');
  put(again, 0, 'Actie', 'Een titel uit Excel');
  await bringIn(page, 'Acties', await workbook(again));
  await expect(page.getByRole('heading', { name: '1 rij om te verwerken' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^2 / }).getByRole('insertion').last()).toContainText('Excel');
  await page.getByRole('button', { name: 'Verwerk 1 rij' }).click();
  await expectDone(page, 'De wijzigingen uit het bestand zijn verwerkt.');
  await page.getByRole('link', { name: 'Een titel uit Excel' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Een titel uit Excel' })).toBeVisible();
});

test('een bestand dat niet deugt, wordt met een zin geweigerd', async ({ page }) => {
  await enterAs(page, server(), 'secretaris');
  await bringIn(page, 'Acties', Buffer.from('geen werkmap'), 'lijst.xlsx');
  await expect(page.getByRole('alert').getByRole('heading')).toHaveText('Het bestand is niet ingebracht');
  await bringIn(page, 'Acties', Buffer.from('Kenmerk;Actie\n1;Een titel'), 'lijst.csv');
  await expect(page.getByRole('alert').getByRole('link')).toContainText('Dit is geen Excel-werkmap');
  const grid = await takeOut(page, 'acties');
  grid.titles[grid.titles.indexOf('Actie')] = 'Omschrijving';
  await bringIn(page, 'Acties', await workbook(grid));
  await expect(page.getByRole('heading', { name: 'Dit bestand kunnen wij niet lezen' })).toBeVisible();
  await expect(page.getByText('De kolom “Actie” ontbreekt of heeft een andere naam gekregen.')).toBeVisible();
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('de VNG meldt voortgang met een lijst', async ({ page }) => {
    await enterAs(page, server(), 'vng');
    const grid = await takeOut(page, 'meldingen');
    put(grid, 0, 'Stand', 'loopt met zorg');
    put(grid, 0, 'Hoe staat het ermee', 'Er zijn te weinig mensen.');
    await bringIn(page, 'Voortgangsmeldingen', await workbook(grid));
    await expect(page.getByRole('heading', { name: '1 rij om te verwerken' })).toBeVisible({
      timeout: 30_000,
    });
    await page.getByRole('button', { name: 'Verwerk 1 rij' }).click();
    await expectDone(page, 'De wijzigingen uit het bestand zijn verwerkt.');
    await page.goto(paths.spreadsheets(p));
    await expect(page.getByRole('row', { name: /gewijzigd\.xlsx/ })).toContainText('verwerkt');
    const after = await takeOut(page, 'meldingen');
    expect(after.rows[0]).toContain('Er zijn te weinig mensen.');
  });
});
