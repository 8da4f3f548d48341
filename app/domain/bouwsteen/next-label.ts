import { byLabel } from './label';

type Label = { number: number; letter: string };

/**
 * The label that a werkgroep most likely gives its next bouwsteen: after 3d comes 3e, after a 1 that stands alone 1a. Who
 * has none yet gets the first number that nobody has; so does who is past the z.
 */
export function nextLabel(own: readonly Label[], all: readonly Label[]): Label {
  const fresh = { number: Math.max(0, ...all.map(({ number }) => number)) + 1, letter: '' };
  const number = [...own].sort(byLabel).at(-1)?.number;
  if (number === undefined) return fresh;
  const last = all
    .filter((one) => one.number === number)
    .sort(byLabel)
    .at(-1)?.letter;
  if (last === 'z') return fresh;
  return { number, letter: last ? String.fromCharCode(last.charCodeAt(0) + 1) : 'a' };
}
