/** What the next page says after something was done (`?gedaan=`). */
export const doneSentences = {
  uitgelogd: 'U bent uitgelogd.',
  sessie_beeindigd: 'De sessie is beëindigd.',
} as const;

export type DoneCode = keyof typeof doneSentences;

export const doneSentence = (code: string | null): string | undefined =>
  code !== null && code in doneSentences ? doneSentences[code as DoneCode] : undefined;
