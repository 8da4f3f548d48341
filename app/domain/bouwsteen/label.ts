/** "3a": the number under which a bouwsteen is known. */
export const bouwsteenLabel = ({ number, letter }: { number: number; letter: string }): string =>
  `${number}${letter}`;

/** 1, 2, 2a, 2b, 10: as they are counted. */
export const byLabel = (
  a: { number: number; letter: string },
  b: { number: number; letter: string },
): number => a.number - b.number || a.letter.localeCompare(b.letter, 'nl');
