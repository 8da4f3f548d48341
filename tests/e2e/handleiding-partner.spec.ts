import { paths } from '~/paths';
import { enterAs, idOf, programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';
import { handbook } from '../support/handbook';

/** The pictures of the handleiding of the partner, half a year into the deelagenda. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 150_000 });

const { picture, expectComplete } = handbook({
  texts: ['docs/handleiding/partner.md'],
  folder: 'partner-beelden',
  mostBytes: 1_000_000,
});

test('het jaar van een partner: wat van ons is, melden, herinneringen', async ({ page }) => {
  await server().goOnAt(new Date('2022-07-07T08:00:00Z'));
  await enterAs(page, server(), 'vng');
  await page.goto(paths.deelagenda(p));
  await page.getByRole('main').getByRole('link', { name: 'Wij (VNG)' }).click();
  await expect(page).toHaveURL(/partij=wij/);
  await picture(page, 'deelagenda', 'Deelagenda');
  const action = await idOf(
    server(),
    `SELECT a."id" FROM "ActionItem" a JOIN "ActionRole" r ON r."actionItemId" = a."id" JOIN "Party" y ON y."id" = r."partyId"
     WHERE a."origin" = 'deelagenda' AND a."deadlineYear" = 2022 AND y."key" IN ('vng', 'gemeenten') ORDER BY a."id" LIMIT 1`,
  );
  await page.goto(paths.actionReport(p, action));
  await page.getByRole('radio', { name: 'loopt op schema' }).check();
  await page
    .getByRole('textbox', { name: 'Hoe staat het ermee?' })
    .fill('De eerste vijf regio’s zijn begonnen.');
  await picture(page, 'melding', 'Meld hoe het staat');
  await page.goto(paths.reminders(p));
  await picture(page, 'herinneringen', 'Herinneringen', 1000);
});

test('elk beeld in de handleiding is er, en wordt hier gemaakt', () => expectComplete());
