import { newest, type RevisionKind } from '~/domain/amount-series/revision';

/** More columns than this can't be read beside each other. */
const MOST = 5;

type Dated = { id: string; kind: RevisionKind; date: string };

/**
 * Of the revisions in the order in which they were recorded, those that a page shows: all when they are few, and of many the
 * award, what holds now, the newest proposal and the newest realised one.
 */
export function shownRevisions<R extends Dated>(revisions: readonly R[], currentId: string | null): R[] {
  if (revisions.length <= MOST) return [...revisions];
  const placed = revisions.map((revision, sequence) => ({ ...revision, sequence, series: {} }));
  const wanted = [
    newest(placed, 'award')?.id,
    currentId,
    newest(placed, 'proposal')?.id,
    newest(placed, 'realised')?.id,
  ];
  return revisions.filter(({ id }) => wanted.includes(id));
}

/** Whether a proposal lies there that no besluit answered yet (product rule 4). */
export function isUndecided(revisions: readonly { kind: RevisionKind }[]): boolean {
  const kinds = revisions.map(({ kind }) => kind);
  return kinds.lastIndexOf('proposal') > kinds.lastIndexOf('decision');
}
