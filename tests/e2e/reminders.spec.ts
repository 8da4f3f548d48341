import type { Page } from '@playwright/test';
import { paths } from '~/paths';
import { cast } from '../cast';
import { readFeed } from '../support/calendar';
import { ask, enterAs, expectDone, mailsAbout, programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';

/** VNG is reminded of its actions, MIND lets somebody stand in for it, and dates go to the own calendar. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** A Thursday in the first year of the deelagenda, 10.00 in Amsterdam. */
const thursday = new Date('2022-07-07T08:00:00Z');
/** Of the VNG alone: for others this is the first day since their Monday that the server is there. */
const digests = (count: number) => mailsAbout(server(), 'Uw weekoverzicht', count, cast.vng);
const later = (hours: number) => new Date(thursday.getTime() + hours * 3_600_000);

const feedRow = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });

test('de VNG kiest donderdag, en krijgt die dag een mail', async ({ page }) => {
  await enterAs(page, server(), 'vng');
  await page.goto(paths.reminders(p));
  await expect(page.getByRole('radio', { name: 'elke maandag' })).toBeChecked();
  await page.getByRole('radio', { name: 'elke donderdag' }).check();
  await page.getByRole('button', { name: 'Bewaar uw keuze' }).click();
  await expectDone(page, 'Uw keuze is bewaard.');
  await expect(page.getByRole('radio', { name: 'elke donderdag' })).toBeChecked();
  await server().goOnAt(thursday);
  const [mail] = await digests(1);
  expect(mail?.to).toHaveLength(1);
  // The same day again, in a process that knows nothing of the one before.
  await server().goOnAt(later(1));
  await page.goto(paths.reminders(p));
  await expect(page.getByText(/De volgende mail komt op donderdag 14 juli 2022/)).toBeVisible();
  await digests(1);
});

test('de link in de mail leidt na het inloggen naar de melding', async ({ page }) => {
  const [mail] = await digests(1);
  const link = /http\S+\/melding/.exec(mail?.text ?? '')?.[0] ?? '';
  await page.context().clearCookies();
  await page.goto(link);
  await page.getByRole('textbox', { name: 'Mailadres' }).fill(cast.vng);
  await page.getByRole('button', { name: 'Stuur mij een link' }).click();
  const [key] = await mailsAbout(server(), 'Uw inloglink', 1);
  await page.goto(/http\S+\/inloggen\/\S+/.exec(key?.text ?? '')?.[0] ?? '');
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByRole('heading', { name: 'Meld hoe het staat' })).toBeVisible();
  expect(page.url()).toBe(link);
  await page.getByRole('radio', { name: 'loopt op schema' }).check();
  await page.getByRole('textbox', { name: /^Hoe staat het/ }).fill('De regio’s zijn begonnen.');
  await page.getByRole('button', { name: /^Meld dit/ }).click();
  await expectDone(page, 'De melding is bewaard.');
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('MIND wijst een vervanger aan, en die meldt voor MIND', async ({ page }) => {
    await enterAs(page, server(), 'mind');
    await page.goto(paths.reminders(p));
    await page.getByText('Wijs een vervanger aan').first().click();
    await page.getByLabel('Laatste dag').fill('2022-07-01');
    await page.getByRole('button', { name: 'Wijs de vervanger aan' }).click();
    await expect(page.getByRole('alert')).toContainText('Maak een keuze');
    await page.getByLabel('Wie', { exact: true }).selectOption({ label: 'lezer achterban MIND' });
    await page.getByLabel('Laatste dag').fill('2022-07-31');
    await page.getByRole('button', { name: 'Wijs de vervanger aan' }).click();
    await expectDone(page, 'De vervanger staat genoteerd.');
    await enterAs(page, server(), 'lezer');
    await page.goto(paths.reminders(p));
    const tasks = page.getByRole('region', { name: 'Wat er in de volgende mail staat' });
    await tasks.getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'Meld hoe het staat' })).toBeVisible();
  });

  test('een agenda-adres werkt in een agendaprogramma, tot het wordt ingetrokken', async ({
    page,
    request,
  }) => {
    await enterAs(page, server(), 'vng');
    await page.goto(paths.reminders(p));
    await page.getByRole('button', { name: 'Maak het adres: Agenda van VNG' }).click();
    const address = await page.getByRole('textbox', { name: 'Het adres' }).inputValue();
    expect(address).toMatch(/\/kalender\/[\w-]{43}\.ics$/);
    // The program has no cookies of the browser.
    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    expect(readFeed(await answer.text()).some(({ allDay }) => allDay)).toBe(true);
    await page.getByRole('link', { name: 'Terug naar herinneringen' }).click();
    await expect(feedRow(page, 'Agenda van VNG')).toContainText('Er is een adres sinds 7 juli 2022.');
    await page.getByRole('button', { name: 'Trek het adres in: Agenda van VNG' }).click();
    await expectDone(page, 'Het agenda-adres werkt niet meer.');
    expect((await request.get(address)).status()).toBe(404);
    expect((await ask(page, new URL(address).pathname)).status()).toBe(404);
  });
});
