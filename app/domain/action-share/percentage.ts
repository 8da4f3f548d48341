import { WHOLE } from './claimed';

/** "33,33%" and "50 procent" as hundredths of a percent; null for what is no part of a whole, or finer than that. */
export function parsePercentage(input: string): number | null {
  const match = /^(\d{1,3})(?:,(\d{1,2}))?\s*(?:%|procent)?$/i.exec(input.trim());
  if (!match) return null;
  const basisPoints = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return basisPoints <= WHOLE ? basisPoints : null;
}

/** 11200 as "112%", 3333 as "33,33%". */
export function percentageText(basisPoints: number): string {
  const decimals = String(basisPoints % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${Math.trunc(basisPoints / 100)}${decimals === '' ? '' : `,${decimals}`}%`;
}
