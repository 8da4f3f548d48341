import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

const HANDBOOKS = join(process.cwd(), 'docs/handleiding');
const WRITES = process.env['SCREENSHOTS'] === '1';

/**
 * The pictures of a handleiding. SCREENSHOTS=1 makes them anew. Without it a story plays the same day and keeps none, so
 * that a screen that is described and isn't there any more is found, and the pictures change only when asked for.
 * @param mostBytes of all pictures together: who clones gets them all
 */
export function handbook(choice: { texts: string[]; folder: string; mostBytes: number }) {
  const { texts, folder, mostBytes } = choice;
  const pictures = join(HANDBOOKS, folder);
  const taken = new Set<string>();
  return {
    /** What the reader sees in the picture: a page with this heading, as wide as on a laptop. */
    picture: async (
      page: Page,
      name: string,
      heading: string | RegExp,
      height = 900,
      from: Locator = page.getByRole('heading', { level: 1 }),
    ): Promise<void> => {
      await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
      taken.add(`${name}.png`);
      await page.setViewportSize({ width: 1280, height });
      // Nothing lights up under the mouse.
      await page.mouse.move(0, 0);
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      await writeDutchDates(page);
      await from.evaluate((node) => node.scrollIntoView({ block: 'center' }));
      const image = await page.screenshot({ animations: 'disabled', caret: 'hide' });
      if (WRITES) writeFileSync(join(pictures, `${name}.png`), image);
    },

    /** Every picture that the texts name is there and was taken, and no other is kept. */
    expectComplete: (): void => {
      const link = new RegExp(`${folder}/([\\w-]+\\.png)`, 'g');
      const named = (text: string) => [...text.matchAll(link)].map(([, name]) => name ?? '');
      const names = new Set(texts.flatMap((file) => named(readFileSync(file, 'utf8'))));
      expect(names).toEqual(taken);
      const bytes = [...names].map((name) => {
        expect(existsSync(join(pictures, name)), name).toBe(true);
        return statSync(join(pictures, name)).size;
      });
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(mostBytes);
      expect(readdirSync(pictures).sort()).toEqual([...names].sort());
    },
  };
}

/** A browser without the Dutch language writes dates and times in its own fields as in America; the reader's doesn't. */
async function writeDutchDates(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const input of document.querySelectorAll<HTMLInputElement>('[type=date], [type=time]')) {
      const value = input.type === 'date' ? input.value.split('-').reverse().join('-') : input.value;
      input.type = 'text';
      input.value = value;
    }
  });
}
