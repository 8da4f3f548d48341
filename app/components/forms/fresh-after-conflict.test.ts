import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshAfterConflict } from './fresh-after-conflict';

const ROUTES = 'app/routes';

const asked = (actionStatus: number | undefined, defaultShouldRevalidate: boolean) =>
  freshAfterConflict({ actionStatus, defaultShouldRevalidate } as Parameters<typeof freshAfterConflict>[0]);

describe('what a page reads again after a form', () => {
  test.each([
    ['somebody else was first', 409, false, true],
    ['a field was wrong', 422, false, false],
    ['it was saved', 200, true, true],
    ['another page was opened', undefined, true, true],
  ])('%s', (_why, status, usually, now) => {
    expect(asked(status, usually)).toBe(now);
  });
});

const folders = readdirSync(ROUTES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** All that a page is made of, and the page itself. */
function sources(folder: string): { page: string; all: string } {
  const files = readdirSync(join(ROUTES, folder)).filter((name) => /\.tsx?$/.test(name));
  const text = (name: string) => readFileSync(join(ROUTES, folder, name), 'utf8');
  return { page: files.includes('route.tsx') ? text('route.tsx') : '', all: files.map(text).join('\n') };
}

test('every page that shows a conflict reads again what stands now', () => {
  const conflicting = folders.filter(({ name }) => {
    const { page, all } = sources(name);
    return page.includes('export default') && /\bstale\b/.test(all);
  });
  expect(conflicting.length).toBeGreaterThan(20);
  const old = conflicting.filter(
    ({ name }) => !sources(name).page.includes('export { freshAfterConflict as shouldRevalidate }'),
  );
  expect(old.map(({ name }) => name)).toEqual([]);
});
