import { listed } from './names';
import type { ImportChange, Values } from './row';

/** Under which a preview says that a share goes; no column of a file has it. */
export const LOST_SHARE = 'share';

/**
 * A maatregel that a row takes off an action takes its share along: what goes is said in the row, so that nobody confirms it
 * unseen. `shares`: what the action brings of each maatregel of which that was said.
 */
export function lostShares(shares: Values | undefined, to: Values): ImportChange['fields'] {
  const stays = listed(to['maatregelen'] ?? '');
  const lost = Object.entries(shares ?? {})
    .filter(([maatregel]) => !stays.includes(maatregel))
    .map(([maatregel, share]) => `${maatregel}: ${share}`)
    .sort();
  return lost.length === 0
    ? []
    : [{ key: LOST_SHARE, title: 'Aandeel dat vervalt', from: lost.join('; '), to: '' }];
}

/** What a row says that goes, to hold against what it said before. */
export const lostIn = ({ fields }: ImportChange): string =>
  fields.find(({ key }) => key === LOST_SHARE)?.from ?? '';
