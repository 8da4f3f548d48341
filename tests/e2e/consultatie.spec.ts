import type { Page } from '@playwright/test';
import { paths } from '~/paths';
import { cast, type Member } from '../cast';
import { ask, enterAs, expectDone, idOf, mailsOf, partyOf, programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';
import { unzipped } from '../support/unzip';
import { wordTable } from '../support/word-table';

/** A bouwsteen is put to the parties: VNG gathers remarks, the werkorganisatie answers each, all read the outcome. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const TITLE = 'Advies Toegang: wat vindt uw achterban?';
const COSTS = 'De kosten voor gemeenten staan er niet bij.';
const WORDS = '=Schrijf "lokaal team" overal hetzelfde';
const NOTE = 'Akkoord zodra de kosten erbij staan.';
const WHY = 'De raming komt in januari in een addendum.';

const bouwsteen = () => idOf(server(), `SELECT "id" FROM "Bouwsteen" WHERE "key" = 'bouwsteen-3a'`);
const consultation = () => idOf(server(), `SELECT "id" FROM "Consultation" WHERE "title" = $1`, [TITLE]);
const vngList = async () => paths.response(p, await consultation(), await partyOf(server(), 'vng'));
const remarks = (page: Page) => page.getByRole('table', { name: 'Opmerkingen en antwoorden' });

async function sees(page: Page, who: Member, path: string): Promise<number> {
  await enterAs(page, server(), who);
  return (await ask(page, path)).status();
}

async function csvFor(page: Page, who: Member): Promise<string> {
  await enterAs(page, server(), who);
  return (await ask(page, paths.consultationExport(p, await consultation(), 'csv'))).text();
}

async function writeRemark(page: Page, place: string, kind: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Waar in het stuk' }).fill(place);
  await page.getByRole('radio', { name: kind }).check();
  await page.getByRole('textbox', { name: 'Opmerking', exact: true }).fill(text);
}

test('de secretaris legt een bouwsteen voor, tot een dag', async ({ page }) => {
  await server().goOnAt(new Date('2022-01-04T09:00:00Z'));
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.bouwsteen(p, await bouwsteen()));
  await page.getByRole('link', { name: 'Leg voor aan partijen' }).click();

  await test.step('een dag die voorbij is wordt geweigerd, wat er staat blijft staan', async () => {
    await page.getByRole('textbox', { name: 'Titel' }).fill(TITLE);
    await page.getByLabel('Laatste dag voor opmerkingen').fill('2021-12-31');
    await page.getByRole('button', { name: 'Leg voor en verstuur de mail' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue(TITLE);
  });

  await test.step('met een dag in de toekomst gaat er een mail naar wie gevraagd is', async () => {
    await page.getByLabel('Laatste dag voor opmerkingen').fill('2022-01-14');
    await page.getByRole('button', { name: 'Leg voor en verstuur de mail' }).click();
    await expectDone(page, 'De consultatie is geopend.');
    await expect(page.getByText(/VNG.* hebben nog niet gereageerd\./)).toBeVisible();
    await expect(page.getByText('tot en met 14 januari 2022').first()).toBeVisible();
    await expect.poll(async () => (await addressees()).includes(cast.vng), { timeout: 30_000 }).toBe(true);
    expect(await addressees()).not.toContain(cast.fnv);
  });
  expect(await sees(page, 'fnv', paths.consultation(p, await consultation()))).toBe(404);
  expect(await sees(page, 'lezer', paths.consultation(p, await consultation()))).toBe(404);
});

const addressees = async (): Promise<(string | undefined)[]> => {
  return (await mailsOf(server()))
    .filter((mail) => mail.subject === `Consultatie: ${TITLE}`)
    .map((mail) => mail.to?.[0]?.address);
};

test('VNG verzamelt opmerkingen; tot het indienen ziet niemand anders ze', async ({ page }) => {
  await enterAs(page, server(), 'vng');
  await page.goto(paths.consultation(p, await consultation()));
  await page.getByRole('link', { name: 'Geef uw reactie' }).click();
  await page.getByRole('link', { name: 'Voeg een opmerking toe' }).click();

  await test.step('plaats, soort en tekst; zonder tekst komt er niets op de lijst', async () => {
    await writeRemark(page, 'paragraaf 4, bladzijde 12', 'inhoudelijk', '');
    await page.getByRole('button', { name: 'Zet op de lijst' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Waar in het stuk' })).toHaveValue(
      'paragraaf 4, bladzijde 12',
    );
    await page.getByRole('textbox', { name: 'Opmerking', exact: true }).fill(COSTS);
    await page.getByRole('button', { name: 'Bewaar en schrijf de volgende' }).click();
    await expectDone(page, 'De opmerking staat op de lijst van uw partij.');
    await expect(page.getByRole('textbox', { name: 'Opmerking', exact: true })).toHaveValue('');
    await writeRemark(page, '', 'redactioneel', WORDS);
    await page.getByRole('button', { name: 'Zet op de lijst' }).click();
    await expectDone(page, 'De opmerking staat op de lijst van uw partij.');
    await expect(page.getByRole('table', { name: 'Opmerkingen van VNG' }).getByRole('row')).toHaveCount(3);
  });

  await test.step('MIND en de secretaris lezen er niets van, door geen deur', async () => {
    const [list, whole] = [await vngList(), paths.consultation(p, await consultation())];
    expect(await sees(page, 'mind', list)).toBe(404);
    expect(await sees(page, 'secretaris', list)).toBe(404);
    for (const who of ['mind', 'secretaris'] as const) {
      await enterAs(page, server(), who);
      await page.goto(whole);
      await expect(page.getByText('Nog geen opmerkingen')).toBeVisible();
      await expect(page.getByText(COSTS)).toHaveCount(0);
      expect(await csvFor(page, who)).not.toContain(COSTS);
    }
    expect(await csvFor(page, 'vng')).toContain(COSTS);
  });
});

test('VNG geeft een standpunt en dient in', async ({ page }) => {
  await enterAs(page, server(), 'vng');
  await page.goto(await vngList());

  await test.step('een kanttekening zonder toelichting kan niet', async () => {
    await page.getByRole('radio', { name: 'akkoord met kanttekening' }).check();
    await page.getByRole('button', { name: 'Dien de reactie in' }).click();
    await expect(page.getByRole('heading', { name: 'De reactie is niet ingediend' })).toBeVisible();
    await expect(page.getByRole('radio', { name: 'akkoord met kanttekening' })).toBeChecked();
  });

  await test.step('met toelichting wel; daarna ligt de lijst vast', async () => {
    await page.getByRole('textbox', { name: 'Toelichting' }).fill(NOTE);
    await page.getByRole('button', { name: 'Dien de reactie in' }).click();
    await expectDone(page, 'De reactie is ingediend.');
    await page.goto(await vngList());
    await expect(page.getByRole('heading', { name: 'Ingediend op 4 januari 2022' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Wijzig opmerking/ })).toHaveCount(0);
  });

  await test.step('de secretaris leest nu de opmerkingen, MIND nog niet; wie zwijgt staat er bij naam', async () => {
    await enterAs(page, server(), 'secretaris');
    await page.goto(paths.consultation(p, await consultation()));
    await expect(remarks(page).getByRole('row', { name: /VNG 1/ })).toContainText(COSTS);
    const silent = page.getByText(/hebben nog niet gereageerd\./);
    await expect(silent).toContainText('MIND');
    await expect(silent).not.toContainText('VNG');
    await expect(page.getByText(NOTE)).toBeVisible();
    expect(await csvFor(page, 'mind')).not.toContain(COSTS);
  });
});

test('de werkorganisatie beantwoordt elke opmerking, de laatste zonder JavaScript', async ({
  page,
  browser,
}) => {
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.consultation(p, await consultation()));
  await page.getByRole('link', { name: 'Beantwoord de opmerkingen' }).click();

  await test.step('deels overgenomen vraagt een reden', async () => {
    await expect(page.getByText(COSTS)).toBeVisible();
    await page.getByRole('radio', { name: 'Deels overgenomen' }).check();
    await page.getByRole('button', { name: /^Bewaar en ga naar de volgende/ }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByRole('textbox', { name: 'Waarom' }).fill(WHY);
    await page.getByRole('button', { name: /^Bewaar en ga naar de volgende/ }).click();
    await expectDone(page, 'Het antwoord is bewaard.');
    await expect(page.getByText(WORDS)).toBeVisible();
  });

  await test.step('een gewoon formulier doet hetzelfde', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server().url });
    const plain = await context.newPage();
    await enterAs(plain, server(), 'secretaris');
    await plain.goto(page.url());
    await plain.getByRole('radio', { name: 'Overgenomen', exact: true }).check();
    await plain.getByRole('button', { name: 'Bewaar het antwoord' }).click();
    await expectDone(plain, 'Het antwoord is bewaard.');
    await expect(remarks(plain).getByRole('row', { name: /VNG 2/ })).toContainText('Overgenomen');
    await expect(plain.getByText('nog niet beantwoord')).toHaveCount(0);
    await context.close();
  });

  await test.step('MIND leest nu opmerking en antwoord', async () => {
    await enterAs(page, server(), 'mind');
    await page.goto(paths.consultation(p, await consultation()));
    await expect(remarks(page).getByRole('row', { name: /VNG 1/ })).toContainText(WHY);
  });
});

test('Word, Excel en CSV houden wat er geschreven is', async ({ page }) => {
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.consultation(p, await consultation()));
  const download = async (name: string): Promise<Buffer> => {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const answer = await ask(page, href ?? '');
    expect(answer.headers()['content-disposition']).toContain('attachment');
    return answer.body();
  };

  await test.step('Word', async () => {
    const bytes = await download('Download voor Word');
    const above = ((await unzipped(bytes)).get('word/document.xml') ?? '').split('<w:tbl>')[0];
    expect(above).toContain(`VNG: akkoord met kanttekening. ${NOTE}`);
    expect(above).toMatch(/MIND.* hebben nog niet gereageerd\./);
    const rows = await wordTable(bytes);
    expect(rows).toContainEqual([
      'VNG 1',
      'VNG',
      'paragraaf 4, bladzijde 12',
      'inhoudelijk',
      COSTS,
      'Deels overgenomen',
      WHY,
    ]);
    expect(rows).toContainEqual([
      'VNG 2',
      'VNG',
      'hele stuk',
      'redactioneel',
      WORDS.replaceAll('"', '&quot;'),
      'Overgenomen',
      '',
    ]);
  });

  await test.step('Excel', async () => {
    const sheets = [...(await unzipped(await download('Download voor Excel'))).values()].join(' ');
    for (const said of [COSTS, WHY, 'paragraaf 4, bladzijde 12', 'Deels overgenomen'])
      expect(sheets).toContain(said);
    // What looks like a formula stays text.
    expect(sheets).not.toMatch(/<f[ >]/);
  });

  await test.step('CSV', async () => {
    const csv = (await download('CSV')).toString('utf8');
    for (const said of [COSTS, WHY, 'redactioneel']) expect(csv).toContain(said);
    expect(csv).not.toMatch(/(^|;|,|")=Schrijf/m);
  });
});
