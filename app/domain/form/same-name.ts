/** Whether two titles are one to the eye: capitals don't tell them apart, accents do. */
export const sameName = (one: string, other: string): boolean =>
  one.localeCompare(other, 'nl', { sensitivity: 'accent' }) === 0;
