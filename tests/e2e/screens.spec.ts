import AxeBuilder from '@axe-core/playwright';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { paths } from '~/paths';
import { cast, type Member } from '../cast';
import { idOf, programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';
import { screens, worldIds, type Screen } from '../support/screens';
import { sessionCookieOf } from '../support/sign-in';
import { workInHand } from '../support/work-in-hand';

/**
 * Every screen at both widths: no accessibility violation, nothing wider than the screen, no error in the console.
 * SCREENS=FOLDER keeps a picture of each.
 */
const server = ownServer({ worlds: ['hervormingsagenda'] });
// No test here leans on another, and this file would otherwise be the last to end.
test.describe.configure({ mode: 'parallel' });

test.beforeAll(() => workInHand(server()));

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
/** There are many screens, and the machine may be busy. */
const LONG = 600_000;
const PICTURES = process.env['SCREENS'];

async function signIn(page: Page, who: Member | null): Promise<void> {
  await page.context().clearCookies();
  if (who === null) return;
  const [name = '', value = ''] = (await sessionCookieOf(server(), cast[who])).split('=');
  await page.context().addCookies([{ name, value, url: server().url }]);
}

/** What is wrong with a screen as it stands, in words. */
async function faults(page: Page): Promise<string[]> {
  // No frames here, so no second page to gather what they say; and only what is wrong is asked for.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .analyze();
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const headings = await page.locator('h1').count();
  return [
    ...violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`),
    ...(wide > 0 ? [`${wide} px wider than the screen`] : []),
    ...(headings === 1 ? [] : [`${headings} times h1`]),
  ];
}

const WIDTHS = [1280, 390];

async function look(page: Page, list: Screen[]): Promise<string[]> {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404/.test(message.text()))
      found.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  for (const { name, path } of list) {
    const answer = await page.goto(path, { waitUntil: 'load' });
    if (name !== 'nergens' && answer?.status() !== 200) found.push(`${name}: answered ${answer?.status()}`);
    // The layout follows the width by styles alone, so a screen is asked for once and looked at twice.
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const fault of await faults(page)) found.push(`${name} at ${width}: ${fault}`);
      if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}-${width}.png`, fullPage: true });
    }
  }
  return found;
}

/** Each half of the screens of somebody with many is a test, so that they are looked at side by side. */
for (const [who, part, parts] of [
  [null, 0, 1],
  ['secretaris', 0, 2],
  ['secretaris', 1, 2],
  ['voorzitterToegang', 0, 1],
  ['vng', 0, 1],
  ['lezer', 0, 1],
  ['financien', 0, 1],
  ['beheerder', 0, 1],
] as const) {
  const which = parts === 1 ? '' : `, part ${part + 1} of ${parts}`;
  test(`screens for ${who ?? 'whoever comes by'}${which}`, async ({ page }) => {
    test.setTimeout(LONG);
    await signIn(page, who);
    const list = screens(await worldIds(server())).filter((screen) => screen.who === who);
    expect(list.length).toBeGreaterThanOrEqual(parts);
    expect(
      await look(
        page,
        list.filter((_, index) => index % parts === part),
      ),
    ).toEqual([]);
  });
}

test('a word without end stays inside the page', async ({ page }) => {
  test.setTimeout(LONG);
  await signIn(page, 'secretaris');
  const word = 'w'.repeat(200);
  const itemId = await idOf(
    server(),
    `UPDATE "AgendaItem" SET "title" = $1, "proposal" = $1 WHERE "title" = 'Overige werkgroepen' RETURNING "id"`,
    [word],
  );
  const actionId = await idOf(
    server(),
    `UPDATE "ActionItem" SET "title" = $1 WHERE "id" = (SELECT "id" FROM "ActionItem" WHERE "meetingId" IS NOT NULL
     ORDER BY "title" LIMIT 1) RETURNING "id"`,
    [word],
  );
  const m = await idOf(server(), `SELECT "meetingId" AS "id" FROM "AgendaItem" WHERE "id" = $1`, [itemId]);
  const wide: string[] = [];
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [
      paths.overview(p),
      paths.meeting(p, m),
      paths.item(p, m, itemId),
      paths.itemEdit(p, m, itemId),
      paths.minutes(p, m),
      paths.action(p, actionId),
      paths.actions(p),
      paths.search(p, word),
    ]) {
      await page.goto(path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${path} at ${width}: ${over} px`);
    }
  }
  expect(wide).toEqual([]);
});

test('the first visit brings at most 150 kB of JavaScript, gzipped', async ({ page }) => {
  await signIn(page, 'secretaris');
  const id = await worldIds(server());
  for (const { path } of screens(id).filter(({ name }) =>
    ['overzicht', 'agenda', 'agenda-verzonden', 'verslag'].includes(name),
  )) {
    let bytes = 0;
    const seen: Promise<void>[] = [];
    page.on('response', (response) => {
      if (!response.url().endsWith('.js')) return;
      seen.push(response.body().then((body) => void (bytes += gzipSync(body).byteLength)));
    });
    await page.goto('about:blank');
    await page.goto(path, { waitUntil: 'networkidle' });
    await Promise.all(seen);
    expect(bytes, path).toBeLessThan(150_000);
    page.removeAllListeners('response');
  }
});

test('every screen says the same without JavaScript', async ({ browser }) => {
  test.setTimeout(LONG);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server().url });
  const page = await context.newPage();
  const found: string[] = [];
  for (const screen of screens(await worldIds(server()))) {
    await signIn(page, screen.who);
    const answer = await page.goto(screen.path);
    const heading = await page.locator('h1').count();
    if (heading !== 1 || (screen.name !== 'nergens' && answer?.status() !== 200))
      found.push(`${screen.name}: ${answer?.status()}`);
  }
  await context.close();
  expect(found).toEqual([]);
});
