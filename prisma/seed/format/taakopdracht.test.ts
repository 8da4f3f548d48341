import { expect, test } from 'vitest';
import { z } from 'zod';
import money from '../worlds/hervormingsagenda/maatregelen.json';
import part from '../worlds/hervormingsagenda/taakopdrachten.json';
import { questionSchema, taakopdrachtSchema, type WorldQuestion } from './taakopdracht';

const taakopdrachten = z.array(taakopdrachtSchema).parse(part.taakopdrachten);

function of(werkgroep: string) {
  const found = taakopdrachten.find((taakopdracht) => taakopdracht.werkgroep === werkgroep);
  if (!found) throw new Error(`no taakopdracht for ${werkgroep}`);
  return found;
}

const numbers = (questions: readonly WorldQuestion[] = []) => questions.map(({ number }) => number).join(' ');

test.each([
  ['reikwijdte', '1 2 3 4 5 6 7 8 9 10', '1 2 3 4 5 6 7 8'],
  ['toegang', '1 2 3 4 5 6', ''],
  ['kwaliteit', '1 2 3 4', ''],
  ['leren', '1 2 3', ''],
  ['regionalisering', '1 2 3 4 5 6', '1 2 3 4'],
  ['inkoop', '1 2 3 4', ''],
  ['financieel-bestuurlijke-verhoudingen', '1 2 3 4', ''],
  ['meerjarig-financieel-kader', 'a b c d', ''],
])('%s asks %s and wants results %s', (werkgroep, questions, results) => {
  expect(numbers(of(werkgroep).questions)).toBe(questions);
  expect(numbers(of(werkgroep).results)).toBe(results);
});

test.each([
  ['kwaliteit', '1', 'a b'],
  ['kwaliteit', '2', 'a b c d e f'],
  ['kwaliteit', '3', 'a b c'],
  ['leren', '1', 'a b c d'],
  ['leren', '2', 'a b c'],
  ['inkoop', '4', 'a b c d'],
  ['financieel-bestuurlijke-verhoudingen', '3', 'a b c d'],
  ['meerjarig-financieel-kader', 'c', '1 2 3'],
])('%s %s has %s under it', (werkgroep, number, under) => {
  expect(numbers(of(werkgroep).questions.find((question) => question.number === number)?.items)).toBe(under);
});

test('the six of 7 October 2021 are adopted as 80%-versie; the two for overheden were still going round', () => {
  const adopted = taakopdrachten.filter(({ state }) => state === 'vastgesteld');
  expect(adopted.map(({ werkgroep }) => werkgroep).sort()).toEqual(
    ['inkoop', 'kwaliteit', 'leren', 'regionalisering', 'reikwijdte', 'toegang'].sort(),
  );
  for (const { label, adoptedOn } of adopted)
    expect({ label, adoptedOn }).toEqual({ label: '80%-versie', adoptedOn: '2021-10-07' });
  const round = taakopdrachten.filter(({ state }) => state === 'rondgestuurd');
  expect(round).toHaveLength(2);
  for (const { doubt } of round) expect(doubt?.[0]?.field).toBe('state');
});

test('Data en monitoring has none yet: its opdracht was still to be written', () => {
  expect(taakopdrachten.map(({ werkgroep }) => werkgroep)).not.toContain('data-en-monitoring');
});

test('a maatregel in a taakopdracht names that werkgroep too', () => {
  const werkgroepen = new Map(money.maatregelen.map(({ key, werkgroepen: own }) => [key, own as string[]]));
  for (const { werkgroep, maatregelen } of taakopdrachten)
    for (const maatregel of maatregelen) expect(werkgroepen.get(maatregel), maatregel).toContain(werkgroep);
});

test.each<[object, string]>([
  [{ number: '1.', text: 'Vraag' }, 'the full stop is not part of the number'],
  [{ number: '1', text: '' }, 'a question says something'],
  [{ number: '1', text: 'Vraag', items: [{ number: 'A', text: 'Deel' }] }, 'letters are small, at any depth'],
])('refuses %o: %s', (question) => {
  expect(questionSchema.safeParse(question).success).toBe(false);
});
