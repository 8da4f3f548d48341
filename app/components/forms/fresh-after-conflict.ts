import type { ShouldRevalidateFunction } from '@remix-run/react';

/**
 * The `shouldRevalidate` of every page that can be told that somebody else was first. After a refused save Remix keeps
 * what the page had read; after a conflict that is the very text that was just replaced, under the version that was.
 * So with script too the page reads again what stands now, and who wrote it (product rule 12).
 */
export const freshAfterConflict: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate;

/** The `shouldRevalidate` of a page that is acted on as it was seen: after a refusal it shows what there is now to see. */
export const freshAfterRefusal: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 422 || defaultShouldRevalidate;
