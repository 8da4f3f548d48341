import { expect, it } from 'vitest';
import { softHyphens } from './soft-hyphens';

const shown = (text: string) => softHyphens(text).replaceAll('\u00AD', '|');

it.each([
  ['Brancheorganisaties en Beroepsverenigingen', 'Branche|organisaties en Beroeps|verenigingen'],
  ['Jeugdbeschermingsketen vereenvoudigen', 'Jeugd|beschermings|keten vereenvoudigen'],
  ['Verantwoordelijkheid', 'Verantwoorde|lijkheid'],
  ['Kenniswerkplaats', 'Kennis|werkplaats'],
  ['zorg voor de jeugd', 'zorg voor de jeugd'],
  ["Jeugdhulpregio's", "Jeugdhulp|regio's"],
])('%s breaks as %s: only inside long words, on a seam', (text, expected) => {
  expect(shown(text)).toBe(expected);
});
