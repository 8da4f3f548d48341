import { expect, it } from 'vitest';
import { adoptingIn } from './adopting';

it.each<[string, boolean, string]>([
  ['stelt de opdracht vast', false, ''],
  ['stelt de opdracht vast als 80%-versie, met de opmerkingen van VNG', true, '80%-versie'],
  ['stelt de opdracht vast; de opmerkingen worden bijgevoegd', true, ''],
  ['stelt de 80 % versie vast', false, '80%-versie'],
  ['stelt de opdracht zonder opmerkingen vast', false, ''],
  ['stelt de opdracht vast, er zijn geen opmerkingen', false, ''],
])('%s', (text, withRemarks, label) => {
  expect(adoptingIn(text)).toEqual({ withRemarks, label });
});
