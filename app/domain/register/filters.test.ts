import { expect, test } from 'vitest';
import { actionAddress, readActionFilter } from './action-filter';
import { bouwsteenAddress, readBouwsteenFilter } from './bouwsteen-filter';
import { decisionAddress, readDecisionFilter } from './decision-filter';

const roundTrip = (text: string, read: (search: URLSearchParams) => Record<string, string | undefined>) => {
  const kept = Object.entries(read(new URLSearchParams(text))).filter(([, value]) => value !== undefined);
  return new URLSearchParams(kept as [string, string][]).toString();
};

const actions = (search: URLSearchParams) => actionAddress(readActionFilter(search));
const decisions = (search: URLSearchParams) => decisionAddress(readDecisionFilter(search));
const bouwstenen = (search: URLSearchParams) => bouwsteenAddress(readBouwsteenFilter(search));

test.each([
  [
    'every choice of the actions',
    actions,
    'tekst=kader&overleg=boha&partij=wij&hoek=rijk&jaar=2022&stand=te_laat&sorteer=-titel',
  ],
  [
    'every choice of the besluiten',
    decisions,
    'werkgroep=toegang&maatregel=b17&soort=stelt_vast&stand=vervangen&sorteer=nummer',
  ],
  [
    'every choice of the bouwstenen',
    bouwstenen,
    'tekst=3a&werkgroep=toegang&soort=advies&stand=te_laat&sorteer=-termijn',
  ],
  ['no choice is no address', actions, ''],
])('an address can be mailed: %s', (_why, read, text) => {
  expect(roundTrip(text, read)).toBe(text);
});

test.each([
  ['the usual order is not written', actions, 'sorteer=termijn'],
  ['newest first is usual for besluiten', decisions, 'sorteer=-datum'],
  ['by number is usual for bouwstenen', bouwstenen, 'sorteer=nummer'],
  ['a stand that bouwstenen do not have', bouwstenen, 'stand=weg&soort=roman&sorteer=drop'],
  ['the page is not part of it', actions, 'pagina=3'],
  ['what does not exist is left out', actions, 'stand=vastgesteld&hoek=midden&jaar=20222'],
])('%s', (_why, read, text) => {
  expect(roundTrip(text, read)).toBe('');
});
