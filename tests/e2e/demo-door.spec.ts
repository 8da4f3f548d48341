import { paths } from '~/paths';
import { programma as p } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';

/** Whoever comes by a link and tries a role ends up where the link led, and never on another site. */
const server = ownServer({ worlds: ['hervormingsagenda'] });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'met JavaScript' : 'zonder JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('een rol kiezen leidt naar de pagina die gevraagd was', async ({ page }) => {
      await page.goto(paths.pm(p, { tabel: '2' }));
      await expect(page.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible();
      await page.getByRole('button', { name: 'Log in' }).first().click();
      await expect(page.getByRole('heading', { level: 1, name: 'PM-posten' })).toBeVisible();
      expect(new URL(page.url()).search).toBe('?tabel=2');
    });

    for (const terug of ['//evil.example/', 'https://evil.example/', '/\\evil.example']) {
      test(`maar niet naar ${terug}`, async ({ page }) => {
        await page.goto(`/inloggen?terug=${encodeURIComponent(terug)}`);
        await page.getByRole('button', { name: 'Log in' }).first().click();
        await expect(page.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeHidden();
        expect(new URL(page.url()).origin).toBe(server().url);
      });
    }
  });
}
