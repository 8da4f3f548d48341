import { paths } from '~/paths';
import { withClient } from '../../scripts/postgres/addresses';
import { enterAs, expectDone, idOf, programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';
import { pdf } from '../support/files';
import { handbook } from '../support/handbook';

/** The pictures of the handleiding of the chair of a werkgroep. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 150_000 });

const { picture, expectComplete } = handbook({
  texts: ['docs/handleiding/werkgroepvoorzitter.md'],
  folder: 'voorzitter-beelden',
  mostBytes: 2_000_000,
});

const toegang = () => idOf(server(), `SELECT "id" FROM "Werkgroep" WHERE "key" = 'toegang'`);
const bouwsteen = (key: string) => idOf(server(), `SELECT "id" FROM "Bouwsteen" WHERE "key" = $1`, [key]);

/** In the world all bouwstenen were handed in; 3b was given back, so that its werkgroep works on it again. */
test.beforeAll(() =>
  withClient(server().database.ownerUrl, (client) =>
    client.query(`UPDATE "Bouwsteen" SET "state" = 'teruggelegd' WHERE "key" = 'bouwsteen-3b'`),
  ),
);

test('wat er gevraagd wordt: werkgroep, taakopdracht en centrale opdracht', async ({ page }) => {
  await enterAs(page, server(), 'voorzitterToegang');
  await page.goto(paths.werkgroep(p, await toegang()));
  await picture(page, 'werkgroep', /^Werkgroep/, 1000);
  await page.goto(paths.taakopdracht(p, await toegang(), 1));
  await picture(page, 'taakopdracht', /^Taakopdracht/);
  await page.goto(paths.centrale(p));
  await picture(page, 'centrale-opdracht', 'Centrale opdracht', 1000);
});

test('een bouwsteen: aankondigen, bestanden, onderdelen en indienen', async ({ page }) => {
  await enterAs(page, server(), 'voorzitterToegang');
  await page.goto(paths.newBouwsteen(p, await toegang()));
  await page.getByRole('textbox', { name: 'Nummer' }).fill('3');
  await page.getByRole('textbox', { name: 'Letter' }).fill('e');
  await page.getByRole('textbox', { name: 'Titel' }).fill('Eén voordeur per regio');
  await page.getByLabel('Uiterlijk inleveren op').fill('2021-12-17');
  await page.getByRole('button', { name: 'Kondig de bouwsteen aan' }).click();
  await expectDone(page, 'De bouwsteen is aangekondigd.');
  const id = /bouwstenen\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  const name = 'Bouwsteen 3e: Eén voordeur per regio';
  await page.goto(paths.bouwsteenFiles(p, id));
  const files = ['Advies.pdf', 'Bijlage cijfers.pdf'];
  await page
    .getByRole('button', { name: 'Bestanden', exact: true })
    .setInputFiles(
      await Promise.all(
        files.map(async (file) => ({ name: file, mimeType: 'application/pdf', buffer: await pdf(file) })),
      ),
    );
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  for (const file of ['Advies', 'Bijlage cijfers'])
    await expect(
      page.getByRole('table', { name: 'Bestanden' }).getByRole('link', { name: file }),
    ).toBeVisible();
  await picture(page, 'bestanden', name, 800);
  await page.goto(paths.bouwsteenParts(p, id));
  const first = page.getByRole('group', { name: 'Zit "Analyse van de knelpunten" erin?' });
  await first.getByRole('radio', { name: 'aanwezig' }).check();
  await page.getByRole('textbox', { name: 'Waar staat "Analyse van de knelpunten"' }).fill('bladzijde 3');
  await page.getByRole('textbox', { name: /^Alles wat dan nog open is/ }).fill('Staat in bouwsteen 3a.');
  await picture(page, 'onderdelen', name);
  await page.getByRole('button', { name: 'Bewaar de onderdelen' }).click();
  await expectDone(page, 'De onderdelen zijn bewaard.');
  await page.goto(paths.bouwsteenSubmission(p, id));
  await picture(page, 'indienen', name, 1000);
  await page.getByRole('button', { name: 'Dien versie 1 in' }).click();
  await expectDone(page, 'De bouwsteen is ingediend en ligt nu vast.');
});

test('een fiche, de optelling en een vraag aan het overleg', async ({ page }) => {
  await enterAs(page, server(), 'voorzitterToegang');
  await page.goto(paths.newFiche(p, await bouwsteen('bouwsteen-3b')));
  await page.getByLabel('Titel').fill('Praktijkondersteuner bij de huisarts');
  await page
    .getByLabel('Maatregel', { exact: true })
    .selectOption(await idOf(server(), `SELECT "id" FROM "Maatregel" WHERE "code" = 'B12'`));
  await page.getByRole('button', { name: 'Maak de fiche' }).click();
  await expect(page.getByText('De fiche staat klaar')).toBeVisible();
  await picture(page, 'fiche', 'Praktijkondersteuner bij de huisarts', 1000);
  await page.goto(paths.coverage(p, await toegang()));
  await picture(page, 'optelling', 'Telt het op?', 1100);
  await page.goto(paths.newEscalatie(p, await toegang(), true));
  await picture(page, 'escalatie', /^Leg een vraag voor/, 900);
});

test('elk beeld in de handleiding is er, en wordt hier gemaakt', () => expectComplete());
