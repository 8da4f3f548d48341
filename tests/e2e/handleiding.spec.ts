import { paths } from '~/paths';
import { theDayItself } from '../cast';
import {
  enterAs,
  expectDone,
  idOf,
  itemOf,
  lineBox,
  meetingOf,
  mendPurposes,
  programma as p,
  sendAgenda,
} from '../support/day';
import { expect, ownServer, test } from '../support/e2e';
import { handbook } from '../support/handbook';

/** The pictures of the handleiding of the secretaris. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 150_000 });

const { picture, expectComplete } = handbook({
  texts: ['docs/handleiding/secretaris.md', 'README.md'],
  folder: 'beelden',
  mostBytes: 2_000_000,
});

const boha = () => meetingOf(server(), 'boha', '2021-12-23');
const october = () => meetingOf(server(), 'boha', '2021-10-07');

test('voorbereiden: overzicht, nieuwe vergadering, agenda, punt, bijlagen en controle', async ({ page }) => {
  const m = await boha();
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.overview(p));
  await picture(page, 'overzicht', 'Overzicht', 760);
  const overleg = await idOf(server(), `SELECT "id" FROM "Overleg" WHERE "key" = 'boha'`);
  await page.goto(paths.newMeeting(p, overleg));
  await page.getByLabel('Datum').fill('2022-02-10');
  const proposals = page.getByRole('group', { name: 'Zet meteen op de agenda' });
  await picture(page, 'nieuwe-vergadering', 'Nieuwe vergadering', 900, proposals);
  await page.goto(paths.meeting(p, await october()));
  await picture(page, 'agenda', 'Agenda BOHA', 1060);
  await page.goto(paths.meeting(p, m));
  await picture(page, 'agenda-concept', 'Agenda BOHA', 1000);
  await page.goto(paths.itemEdit(p, m, await itemOf(server(), m, 'Toegang en Zo Thuis Mogelijk')));
  await picture(page, 'punt', 'Pas het punt aan', 1100);
  await page.goto(
    paths.itemAttachments(p, await october(), await itemOf(server(), await october(), 'Planning')),
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(paths.itemAttachments(p, m, await itemOf(server(), m, 'Vaststelling van de agenda')));
  await picture(page, 'bijlagen', 'Bijlagen bij punt 2');
  await page.goto(paths.check(p, m));
  await picture(page, 'controle', 'Controleer de agenda', 800);
});

test('twee mensen in hetzelfde punt', async ({ page, browser }) => {
  const m = await boha();
  const itemId = await itemOf(server(), m, 'Reikwijdte en preventie');
  await enterAs(page, server(), 'secretaris');
  const context = await browser.newContext({ baseURL: server().url });
  const other = await context.newPage();
  await enterAs(other, server(), 'tweedeSecretaris');
  await page.goto(paths.itemEdit(p, m, itemId));
  await other.goto(paths.itemEdit(p, m, itemId));
  await other.getByRole('textbox', { name: 'Voorstel' }).fill('Bespreken hoe breed de jeugdhulp blijft.');
  await other.getByRole('button', { name: 'Bewaar het punt' }).click();
  await expectDone(other, 'Het punt is bewaard.');
  await context.close();
  await page.getByRole('textbox', { name: 'Voorstel' }).fill('Bespreken wat preventie kan opleveren.');
  await page.getByRole('button', { name: 'Bewaar het punt' }).click();
  await picture(page, 'twee-versies', /^Twee versies van/);
  await page.getByRole('button', { name: 'Neem mijn tekst' }).click();
  await expectDone(page, 'Het punt is bewaard.');
});

test('versturen en nazenden', async ({ page }) => {
  const m = await boha();
  await enterAs(page, server(), 'secretaris');
  await mendPurposes(page, m);
  await page.goto(paths.sending(p, m));
  await picture(page, 'verzending', 'Verstuur de agenda');
  await sendAgenda(page, m);
  await page.goto(paths.itemEdit(p, m, await itemOf(server(), m, 'Rondvraag')));
  await page.getByRole('textbox', { name: 'Titel' }).fill('Rondvraag en sluiting');
  await page.getByRole('button', { name: 'Bewaar het punt' }).click();
  await expectDone(page, 'Het punt is bewaard.');
  await page.goto(paths.supplement(p, m));
  await picture(page, 'nazending', 'Verstuur een nazending', 700);
});

test('verslag, besluit en lijsten', async ({ page }) => {
  const m = await boha();
  const themes = await itemOf(server(), m, 'Reikwijdte en preventie');
  await server().goOnAt(theDayItself);
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.minutes(p, m));
  await page.getByRole('button', { name: 'Open de vergadering' }).click();
  await expectDone(page, 'De vergadering is geopend.');
  for (const party of ['VWS', 'VNG', 'BGZJ', 'MIND']) {
    const saved = page.waitForResponse((answer) => answer.url().includes('/wie-is-er'));
    await page.getByRole('checkbox', { name: party, exact: true }).check();
    await saved;
  }
  await page.goto(paths.minutes(p, m, themes));
  const box = lineBox(page);
  for (const [line, shown] of [
    ['VNG: Vraagt te beginnen bij gezinnen in de knel.', 'Vraagt te beginnen'],
    ['-> neemt kennis van de eerste opbrengst.', 'Besluit 2021-08'],
  ] as const) {
    await box.fill(line);
    await box.press('Enter');
    await expect(page.getByText(shown).first()).toBeVisible();
  }
  await box.pressSequentially('! VNG voor 1 dec');
  await expect(page.getByRole('option').first()).toBeVisible();
  await picture(page, 'verslag', /Reikwijdte en preventie$/, 900, box);
  await page.keyboard.press('Tab');
  await box.pressSequentially('Verwijzers laten weten wie een contract heeft #B12');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/B12: € 36 mln in 2022/).first()).toBeVisible();
  await page.getByRole('link', { name: /leg standpunten vast/ }).click();
  const position = (party: string) => page.getByRole('group', { name: party, exact: true });
  await position('VWS').getByRole('combobox').selectOption('akkoord');
  await position('VNG').getByRole('combobox').selectOption('voorbehoud achterban');
  await position('VNG').getByLabel('Voorbehoud tot').fill('2022-02-01');
  await position('BGZJ').getByRole('combobox').selectOption('akkoord');
  await position('MIND').getByRole('combobox').selectOption('akkoord met kanttekening');
  await position('MIND')
    .getByRole('textbox', { name: /^Tekst bij/ })
    .fill('Mits de leefwereldtoets er komt.');
  await page.getByRole('button', { name: 'Bewaar het besluit' }).click();
  await expectDone(page, 'Het besluit is bewaard.');
  await page.goto(paths.decisionList(p, m));
  await picture(page, 'besluitenlijst', 'Besluitenlijst BOHA', 620);
  await page.goto(paths.actionList(p, m));
  await picture(page, 'actielijst', 'Actielijst BOHA', 480);
  await page.goto(paths.meetingClosing(p, m));
  await page.getByRole('button', { name: 'Sluit de vergadering af' }).click();
  await expectDone(page, 'De vergadering is afgesloten.');
  await page.goto(paths.correction(p, m));
  await picture(page, 'ter-correctie', 'Stuur het verslag ter correctie', 560);
  await page.getByRole('button', { name: 'Stuur ter correctie' }).click();
  await expectDone(page, 'Het verslag ligt nu bij de deelnemers.');
  await enterAs(page, server(), 'vng');
  await page.goto(paths.remarks(p, m));
  await page.getByRole('combobox', { name: 'Bij punt' }).selectOption(themes);
  await page.getByRole('textbox', { name: 'Wat moet er anders' }).fill('Wij noemden ook de scholen.');
  await page.getByRole('button', { name: 'Stuur de opmerking' }).click();
  await expectDone(page, 'Uw opmerking is bij de secretaris.');
  await enterAs(page, server(), 'secretaris');
  await page.goto(paths.remarks(p, m));
  await picture(page, 'opmerkingen', 'Opmerkingen bij het verslag', 520);
  await page.goto(paths.actions(p, { maatregel: 'b17' }));
  await expect(page.getByRole('link', { name: 'B17: PM in 2022' }).first()).toBeVisible();
  await picture(page, 'acties', 'Acties', 900);
});

test('elk beeld in de handleiding en de README is er, en wordt hier gemaakt', () => expectComplete());
