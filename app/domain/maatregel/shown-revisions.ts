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

/**
 * Which two of the revisions on a page are worth comparing: what holds now with the newest proposal, else the award with what
 * holds now. `at` is the later of the two on the page, beside which the difference belongs: never behind what was realised.
 */
export function compared<R extends Dated>(
  revisions: readonly R[],
  currentId: string | null,
): { from: R; to: R; at: string } | null {
  const current = revisions.find(({ id }) => id === currentId);
  const proposal = revisions.filter(({ kind }) => kind === 'proposal').at(-1);
  const award = revisions.find(({ kind }) => kind === 'award');
  const [from, to] = proposal ? [current, proposal] : [award, current];
  if (!from || !to || from.id === to.id) return null;
  return { from, to, at: revisions.findLast(({ id }) => id === from.id || id === to.id)?.id ?? to.id };
}
