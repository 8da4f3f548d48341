import { alignParts, type Part } from '~/domain/comparison/align';
import type { Ctx } from '~/domain/context';
import { centraleVersions, type CentraleVersion } from './versions.server';

/**
 * Two versions side by side, of those that this person may read; without a choice the newest and the one before. Null where
 * there is nothing to read.
 */
export async function centraleComparison(ctx: Ctx, chosen: { from: number; to: number }) {
  const versions = await centraleVersions(ctx);
  const newest = versions[0];
  if (!newest) return null;
  const after = versions.find(({ number }) => number === chosen.to) ?? newest;
  const before =
    versions.find(({ number }) => number === chosen.from) ??
    versions.find(({ number }) => number < after.number) ??
    after;
  const head = ({ number, state, label, note, adoptedOn }: CentraleVersion) => ({
    ...{ number, state, label, note, adoptedOn },
  });
  return {
    versions: versions.map(head),
    before: head(before),
    after: head(after),
    rows: alignParts(partsOf(before), partsOf(after)),
  };
}

/** The same part has the same key, however it is called and wherever it stands. */
const partsOf = ({ parts }: CentraleVersion): Part[] =>
  parts.map(({ key, title, explanation }, index) => ({
    key,
    label: String(index + 1),
    text: explanation === '' ? title : `${title}\n${explanation}`,
  }));
