import { expect, test } from 'vitest';
import { gapsText } from './fiche';

const gap = (section: 'tijdpad' | 'risicos' | 'dilemmas' | 'partners' | 'doel' | 'voorstel') => ({
  section,
  hoeken: [],
});

test.each([
  [[gap('tijdpad')], 'Tijdpad'],
  [
    [gap('tijdpad'), { section: 'draagvlak' as const, hoeken: ['rijk' as const] }],
    'Tijdpad en Draagvlak per hoek: Rijk',
  ],
  [
    [gap('doel'), gap('voorstel'), gap('tijdpad'), gap('partners'), gap('risicos')],
    'Beschrijving en doel, Concreet voorstel, Tijdpad, Partners en trekker en Risico’s',
  ],
  [
    [gap('doel'), gap('voorstel'), gap('tijdpad'), gap('partners'), gap('risicos'), gap('dilemmas')],
    'Beschrijving en doel, Concreet voorstel, Tijdpad, Partners en trekker en nog 2 delen',
  ],
])('what a fiche does not say yet, in one line', (gaps, expected) => {
  expect(gapsText(gaps)).toBe(expected);
});
