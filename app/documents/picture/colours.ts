import type { Tone } from '~/domain/picture/mark';

/** The colours of the look in a file, which has no style sheet (styles/tokens.css). */
export const colours: Record<Tone, string> = {
  petrol: '#0b5563',
  'petrol-licht': '#e4eeef',
  amber: '#f0ac1d',
  'amber-diep': '#8a4b00',
  inkt: '#1d2327',
  'inkt-2': '#4e555a',
  lijn: '#ddd7ca',
  papier: '#fbf9f5',
};
