import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type APIResponse, type Locator, type Page } from '@playwright/test';
import PostalMime, { type Email } from 'postal-mime';
import { paths } from '~/paths';
import { withClient } from '../../scripts/postgres/addresses';
import { cast, type Member } from '../cast';
import { bytesOf, readCalendar, type CalendarEntry } from './calendar';
import type { TestServer } from './server';
import { sessionCookieOf } from './sign-in';

/** What the end-to-end suite does over and over: come in as somebody, find a meeting, read the mail. */
export const programma = 'hervormingsagenda';

export async function enterAs(page: Page, server: TestServer, who: Member): Promise<void> {
  await page.context().clearCookies();
  const [name = '', value = ''] = (await sessionCookieOf(server, cast[who])).split('=');
  await page.context().addCookies([{ name, value, url: server.url }]);
}

/** One id out of the database of this server; a test that finds nothing has no business going on. */
export async function idOf(server: TestServer, sql: string, values: unknown[] = []): Promise<string> {
  const { rows } = await withClient(server.database.appUrl, (client) =>
    client.query<{ id: string }>(sql, values),
  );
  if (!rows[0]) throw new Error(`nothing found by ${sql}`);
  return rows[0].id;
}

/** `date` is the day in Amsterdam; `overleg` the key that the world gives it. */
export const meetingOf = (server: TestServer, overleg: string, date: string): Promise<string> =>
  idOf(
    server,
    `SELECT m."id" FROM "Meeting" m JOIN "Overleg" o ON o."id" = m."overlegId"
     WHERE o."key" = $1 AND to_char(m."startsAt" AT TIME ZONE 'UTC' AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') = $2`,
    [overleg, date],
  );

export const itemOf = (server: TestServer, meetingId: string, title: string): Promise<string> =>
  idOf(server, `SELECT "id" FROM "AgendaItem" WHERE "meetingId" = $1 AND "title" = $2`, [meetingId, title]);

export const partyOf = (server: TestServer, key: string): Promise<string> =>
  idOf(server, `SELECT "id" FROM "Party" WHERE "key" = $1`, [key]);

/** The page says in a sentence what was done. */
export async function expectDone(page: Page, sentence: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: sentence }).first()).toBeVisible();
}

/** Gives every agendapunt that still lacks one a doel, so that the agenda can go out. */
export async function mendPurposes(page: Page, meetingId: string): Promise<void> {
  await page.goto(paths.check(programma, meetingId));
  const first = page
    .getByRole('region', { name: 'Eerst in orde maken' })
    .getByRole('link', { name: /^Pas punt/ });
  while ((await first.count()) > 0) {
    await first.first().click();
    await page.getByRole('checkbox', { name: 'ter bespreking' }).check();
    await page.getByRole('button', { name: 'Bewaar het punt' }).click();
    await expect(page.getByText('Het punt is bewaard.')).toBeVisible();
    await page.goto(paths.check(programma, meetingId));
  }
}

/** Sends the agenda as the check screen leads to it; answers how many people get it. */
export async function sendAgenda(page: Page, meetingId: string): Promise<number> {
  await page.goto(paths.sending(programma, meetingId));
  const button = page.getByRole('button', { name: /^Verstuur aan \d+ mensen$/ });
  const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
  await button.click();
  await expect(page.getByText('De agenda is verstuurd.')).toBeVisible();
  return count;
}

/** The mails that this server kept as .eml, in the order in which they left. */
export async function mailsOf(server: TestServer): Promise<Email[]> {
  const folder = join(server.dataDir, 'mail');
  const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  return Promise.all(files.sort().map((name) => PostalMime.parse(readFileSync(join(folder, name)))));
}

/** Waits until as many mails with these words in the subject were kept, and gives them. */
export async function mailsAbout(
  server: TestServer,
  subject: string,
  count: number,
  address?: string,
): Promise<Email[]> {
  const found = async () =>
    (await mailsOf(server).catch(() => [])).filter(
      ({ subject: about, to }) =>
        about?.startsWith(subject) && (address === undefined || to?.some((one) => one.address === address)),
    );
  await expect.poll(async () => (await found()).length, { timeout: 30_000 }).toBe(count);
  return found();
}

/** What hangs on a mail, by its type. */
export function attached(mail: Email, mimeType: string): Buffer {
  const found = mail.attachments.find((one) => one.mimeType === mimeType);
  if (!found) throw new Error(`no ${mimeType} in the mail "${mail.subject ?? ''}"`);
  return bytesOf(found.content);
}

export const invitationIn = (mail: Email): CalendarEntry =>
  readCalendar(attached(mail, 'application/ics').toString('utf8'));

/** A question through the door of a browser without a page: same cookies, no script. */
export const ask = (page: Page, path: string): Promise<APIResponse> =>
  page.request.get(path, { maxRedirects: 0 });

/** The one box of an agendapunt in the minutes, where a line becomes inbreng, a besluit or an actie. */
export const lineBox = (page: Page): Locator =>
  page.getByRole('combobox', { name: /^Nieuwe regel bij punt/ });

/** The row of the agenda with this title. */
export const agendaRow = (page: Page, title: string): Locator =>
  page
    .getByRole('list', { name: 'Agendapunten' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
    .last();

/**
 * The box for the toelichting once the editor has taken it over. The editor comes in as the plain box comes into sight,
 * and puts its own in that place: that can happen during the scrolling.
 */
export async function explanationEditor(page: Page): Promise<Locator> {
  const box = page.getByRole('textbox', { name: 'Toelichting' });
  const tools = page.getByRole('toolbar', { name: 'Opmaak van Toelichting' });
  await expect(async () => {
    await box.scrollIntoViewIfNeeded({ timeout: 1_000 });
    await expect(tools).toBeVisible({ timeout: 5_000 });
  }).toPass();
  return box;
}
