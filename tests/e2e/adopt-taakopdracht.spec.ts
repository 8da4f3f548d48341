import { paths } from '~/paths';
import {
  enterAs,
  expectDone,
  idOf,
  lineBox,
  meetingOf,
  mendPurposes,
  programma as p,
  sendAgenda,
} from '../support/day';
import { expect, ownServer, test } from '../support/e2e';

/** The BOHA Rijk-gemeenten of 21 December 2021 adopts what was waiting for it. */
const server = ownServer({ worlds: ['hervormingsagenda'] });

test('het overleg stelt een taakopdracht vast die erop wachtte', async ({ page }) => {
  test.setTimeout(120_000);
  const meetingId = await meetingOf(server(), 'boha-rijk-gemeenten', '2021-12-21');
  await enterAs(page, server(), 'secretarisRijkGemeenten');

  const itemId = await test.step('de week ervoor stelt de agenda de taakopdracht zelf voor', async () => {
    await page.goto(paths.meetingProposals(p, meetingId));
    await expect(page.getByText('wacht op dit overleg').first()).toBeVisible();
    await page.getByRole('button', { name: 'Verwerk de voorstellen' }).click();
    await expectDone(page, 'De voorstellen zijn verwerkt.');
    await mendPurposes(page, meetingId);
    await sendAgenda(page, meetingId);
    return idOf(
      server(),
      `SELECT i."id" FROM "AgendaItem" i JOIN "ItemSubject" s ON s."agendaItemId" = i."id"
       WHERE i."meetingId" = $1 AND s."kind" = 'taakopdracht' ORDER BY i."position" LIMIT 1`,
      [meetingId],
    );
  });

  await test.step('op de dag zelf stelt het besluit haar vast, in hetzelfde ogenblik', async () => {
    await server().goOnAt(new Date('2021-12-21T15:30:00Z'));
    await page.goto(paths.minutes(p, meetingId, itemId));
    await lineBox(page).pressSequentially('-> stelt de opdracht vast.');
    await expect(page.getByRole('option', { selected: true })).toContainText(/taakopdracht/);
    await page.keyboard.press('Enter');
    const effect = page.getByText(/^Gevolg: de taakopdracht .* is vastgesteld\.$/);
    await expect(effect).toBeVisible();
    const name = /taakopdracht (.*) is/.exec((await effect.textContent()) ?? '')?.[1] ?? '';
    const werkgroep = await idOf(server(), `SELECT "id" FROM "Werkgroep" WHERE "shortName" = $1`, [name]);
    await page.goto(paths.taakopdracht(p, werkgroep, 1));
    await expect(page.getByText(/vastgesteld/i).first()).toBeVisible();
  });
});
