import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOEKEN } from '~/domain/hoek/hoek';
import { readWorld } from '../read-world';
import { parseWorld, type World } from './world';

const worlds = fileURLToPath(new URL('../worlds/', import.meta.url));

/** Real regions, each a programma of its own. */
const regions = ['noord-veluwe.json', 'zuid-holland-zuid.json', 'gooi-en-vechtstreek.json'];

async function read(name: string): Promise<World> {
  const result = await readWorld(join(worlds, name));
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return result.world;
}

describe('the world of the Hervormingsagenda', () => {
  let world: World;
  beforeAll(async () => {
    world = await read('hervormingsagenda');
  });

  const meeting = (key: string) => {
    const found = world.meetings.find((one) => one.key === key);
    if (!found) throw new Error(`no meeting ${key}`);
    return { ...found, all: found.items.flatMap((item) => [item, ...item.children]) };
  };

  test('every hoek sits at the BOHA, and NJi as adviser', () => {
    const boha = world.overleggen.find(({ key }) => key === 'boha');
    const hoeken = boha?.participants.map(
      ({ party }) => world.parties.find(({ key }) => key === party)?.hoek,
    );
    expect(new Set(hoeken)).toEqual(new Set([...HOEKEN, null]));
    expect(boha?.participants.find(({ party }) => party === 'nji')?.kind).toBe('adviseur');
    expect(boha?.chairRotation).toEqual(['vws', 'vng']);
  });

  test('the BOHA of 7 October 2021 has eight items, 3a and 3b, six papers and a doel each', () => {
    const { items, all } = meeting('boha-2021-10-07');
    expect(items).toHaveLength(8);
    expect(items[2]?.children).toHaveLength(2);
    expect(all.flatMap((item) => item.attachments)).toHaveLength(6);
    expect(all.filter((item) => item.purposes.length === 0)).toEqual([]);
  });

  test('the times of 7 October 2021 fit the length of the meeting', () => {
    const { all, minutes } = meeting('boha-2021-10-07');
    expect(all.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes);
  });

  test('the minutes of 7 October 2021 hold exactly seven besluiten, numbered in the order of the agenda', () => {
    const decisions = meeting('boha-2021-10-07').all.flatMap((item) => item.decisions);
    expect(decisions.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(decisions.map(({ kind }) => kind)).toEqual([
      'stemt_in',
      'stemt_in',
      ...Array<string>(5).fill('stelt_vast'),
    ]);
  });

  test('the BO Rijk-VNG of 2 November 2021 keeps the printed times and numbers of its papers', () => {
    const { all, minutes } = meeting('bo-rijk-vng-2021-11-02');
    expect(all.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes);
    expect(all.flatMap((item) => item.attachments).map(({ printedNumber }) => printedNumber)).toEqual([
      ...'1234567',
    ]);
  });

  test('a chair follows the rotation of its overleg, meeting after meeting', () => {
    const chairs = world.meetings
      .filter(({ overleg }) => overleg === 'boha')
      .sort((one, other) => one.date.localeCompare(other.date))
      .map(({ chair }) => chair?.party);
    expect(chairs).toEqual(['vws', 'vng', 'vws']);
  });

  test('there is an account to try for every role and for every party at the BOHA', () => {
    const roles = world.persons.flatMap((person) => person.roles);
    expect(new Set(roles.map(({ role }) => role)).size).toBe(8);
    const boha = world.overleggen.find(({ key }) => key === 'boha');
    const spoken = roles.flatMap((role) => (role.role === 'partijvertegenwoordiger' ? [role.party] : []));
    expect(boha?.participants.map(({ party }) => party).filter((party) => !spoken.includes(party))).toEqual(
      [],
    );
    const unlisted = world.persons.filter(({ demoAccount }) => !demoAccount);
    expect(unlisted.flatMap((person) => person.roles.map(({ role }) => role))).toEqual([
      'werkgroeplid',
      'werkgroeplid',
      'werkgroeplid',
    ]);
  });

  test('a lezer belongs to no party at the table, or it would see what was not shared', () => {
    const lezers = world.persons.filter(({ roles }) => roles.some(({ role }) => role === 'lezer'));
    expect(lezers.flatMap(({ memberships }) => memberships)).toEqual([]);
    expect(lezers).toHaveLength(1);
  });
});

describe('the delivery of 24 December 2021', () => {
  let world: World;
  beforeAll(async () => {
    world = await read('hervormingsagenda');
  });

  test('the centrale opdracht asks for fifteen parts, each with its place', () => {
    const [opdracht] = world.centraleOpdrachten;
    expect(opdracht?.parts).toHaveLength(15);
    for (const { source } of opdracht?.parts ?? []) expect(source).toHaveProperty('document', 'kaders');
  });

  test('fourteen bouwstenen were submitted, each with one file; two are announced', () => {
    const submitted = world.bouwstenen.filter(({ state }) => state === 'ingediend');
    expect(submitted.map(({ number, letter }) => `${number}${letter ?? ''}`)).toEqual(
      '1 2a 2b 3a 3b 3c 3d 4a 4b 5 6 7a 7b 8'.split(' '),
    );
    for (const { versions } of submitted) expect(versions.map(({ files }) => files.length)).toEqual([1]);
    const announced = world.bouwstenen.filter(({ state }) => state === 'aangekondigd');
    expect(announced.map(({ kind, werkgroep }) => [kind, werkgroep])).toEqual([
      ['addendum', 'data-en-monitoring'],
      ['advies', 'meerjarig-financieel-kader'],
    ]);
  });

  test('what a version holds of the centrale opdracht is said only of what can be read', () => {
    const checked = world.bouwstenen.filter(({ versions }) => versions.some(({ checks }) => checks.length));
    expect(checked.map(({ key }) => key)).toEqual(
      ['1', '2a', '2b', '3a', '3b', '3c', '3d'].map((label) => `bouwsteen-${label}`),
    );
    const files = world.bouwstenen.flatMap(({ versions }) => versions.flatMap((one) => one.files));
    expect(files.filter(({ readIn }) => readIn)).toHaveLength(checked.length);
  });

  test('six fiches; B17 makes PM of what was awarded, the others say no amount at all', () => {
    const kinds = Object.fromEntries(
      world.fiches.map(({ maatregel, cells }) => [
        maatregel ?? '',
        [...new Set(Object.values(cells.opbrengst ?? {}).map(({ kind }) => kind))].join(),
      ]),
    );
    expect(kinds).toEqual({
      b5: 'onbekend',
      b6: 'onbekend',
      b12: 'onbekend',
      b17: 'pm',
      b19: 'onbekend',
      b23: 'onbekend',
    });
  });

  test('a cell of a fiche that is not simply what was read says why', () => {
    for (const { key, cells } of world.fiches)
      for (const row of [cells.opbrengst ?? {}, cells.transformatiekosten ?? {}])
        for (const { doubt } of Object.values(row)) expect(doubt, key).toBeDefined();
  });

  test('every text of a fiche says where it was read', () => {
    for (const { key, texts } of world.fiches)
      for (const [field, text] of Object.entries(texts)) expect(text.place, `${key} ${field}`).toBeDefined();
  });

  test('what was made up to have something to see says so on the screen too', () => {
    for (const { source, title, explanation } of world.consultations) {
      expect(source).toHaveProperty('own');
      expect(title).toContain('voorbeeld');
      expect(explanation).toContain('voorbeeld');
    }
    for (const { source, notes } of world.werkgroepMeetings)
      if ('own' in source) expect(notes).toContain('voorbeeld');
  });
});

describe.each(regions)('the programme of a region: %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await read(name);
  });

  test('has bodies, goals and actions of its own, and somebody who keeps them', () => {
    expect(world.overleggen.length).toBeGreaterThan(0);
    expect(world.goals.some(({ kind }) => kind === 'strategisch')).toBe(true);
    const [secretaris] = world.persons.filter(({ roles }) => roles.some(({ role }) => role === 'secretaris'));
    expect(secretaris?.demoAccount).toBeDefined();
  });

  test('every inspanning says what is worked on, what it must yield, at which level and by whom', () => {
    const silent = world.goals.filter(
      ({ kind, working, yields, level, roles }) =>
        kind === 'inspanning' && !(working && yields && level && roles.length > 0),
    );
    expect(silent.map(({ key }) => key)).toEqual([]);
  });

  test('an action without a year says so', () => {
    const open = world.deelagendaActions.filter(
      ({ year, doubt }) => year === null && !doubt?.some(({ field }) => field === 'year'),
    );
    expect(open.map(({ key }) => key)).toEqual([]);
  });

  test('what it serves nationally is a link to a maatregel that is there; it has no amounts to add', async () => {
    const national = await read('hervormingsagenda');
    const known = new Set(national.maatregelen.map(({ key }) => `hervormingsagenda/${key}`));
    const served = world.goals.flatMap(({ serves }) => serves);
    expect(served.length).toBeGreaterThan(0);
    expect(served.filter(({ programma, maatregel }) => !known.has(`${programma}/${maatregel}`))).toEqual([]);
    expect(world.maatregelen).toEqual([]);
  });
});

test.each([
  ['noord-veluwe.json', 4, 13, 23, 24, 20, 8],
  ['zuid-holland-zuid.json', 3, 0, 15, 32, 8, 0],
  ['gooi-en-vechtstreek.json', 1, 0, 7, 17, 5, 1],
])(
  '%s: %i strategic goals, %i smart goals, %i inspanningen, %i actions, %i indicators, %i risks',
  async (name, ...counts) => {
    const { goals, deelagendaActions, indicators, risks } = await read(name);
    const ofKind = (kind: string) => goals.filter((goal) => goal.kind === kind).length;
    expect([
      ofKind('strategisch'),
      ofKind('smart'),
      ofKind('inspanning'),
      deelagendaActions.length,
      indicators.length,
      risks.length,
    ]).toEqual(counts);
  },
);

describe('what was measured and found in 2022', () => {
  let world: World;
  beforeAll(async () => {
    world = await read('hervormingsagenda');
  });

  test('29 actions with their sub-actions, of which 12 serve a maatregel', () => {
    expect(world.deelagendaActions).toHaveLength(29);
    expect(world.deelagendaActions.flatMap(({ items }) => items)).toHaveLength(12);
    expect(world.deelagendaActions.filter(({ maatregelen }) => maatregelen.length > 0)).toHaveLength(12);
  });

  test.each([
    ['reikwijdte-beperkt', 'b2', 64],
    ['normale-leven-versterkt', 'b16', 76],
    ['lasten-verminderd', 'b23', 69],
    ['tarieven-gedifferentieerd', 'b6', 42],
    ['verwijzing-gecontracteerd', 'b12', 71],
    ['doorbraakmethode', 'b15', 31],
    ['poh-bekostigd', 'aef-e1', 67],
  ])('%s measures %s: %i percent of 51 answers', (key, maatregel, value) => {
    const indicator = world.indicators.find((one) => one.key === key);
    expect([indicator?.unit, indicator?.maatregel]).toEqual(['procent', maatregel]);
    expect(indicator?.measurements).toMatchObject([{ value, respondents: 51 }]);
  });

  test.each([
    [['doorbraakmethode', 'ander-maatwerkbudget', 'geen-maatwerkbudget', 'maatwerkbudget-anders'], 100],
    [['poh-bekostigd', 'poh-niet', 'poh-overig'], 100],
    [['gebruikers-0-4', 'gebruikers-4-12', 'gebruikers-12-18', 'gebruikers-18-23'], 318_610],
    [['huishouden-eenouder', 'huishouden-paar', 'huishouden-overig'], 318_610],
    [['gebruikers-mannen', 'gebruikers-vrouwen'], 318_610],
  ])('the first measurements of %j add up to %i', (keys, total) => {
    const first = keys.map(
      (key) => world.indicators.find((one) => one.key === key)?.measurements[0]?.value ?? Number.NaN,
    );
    expect(first.reduce((sum, value) => sum + value, 0)).toBe(total);
  });

  test('a percentage that no whole number of the answers gives carries a doubt about how many there were', () => {
    const percentages = world.indicators
      .filter(({ unit }) => unit === 'procent')
      .flatMap(({ measurements }) => measurements);
    const impossible = percentages.filter(
      ({ value, respondents }) =>
        respondents !== undefined &&
        !Array.from({ length: respondents + 1 }, (_, yes) => Math.round((100 * yes) / respondents)).includes(
          value,
        ),
    );
    expect(impossible.map(({ key }) => key)).toEqual([
      'reikwijdte-beperkt-2022',
      'tarieven-gedifferentieerd-2022',
    ]);
    for (const { key, doubt } of impossible)
      expect(
        doubt?.map(({ field }) => field),
        key,
      ).toContain('respondents');
  });

  test('eleven examples with a maatregel each, and twenty knelpunten', () => {
    expect(world.goodPractices).toHaveLength(11);
    expect(world.goodPractices.filter(({ maatregelen }) => maatregelen.length === 0)).toEqual([]);
    expect(world.knelpunten).toHaveLength(20);
  });
});

describe('places in the sources', () => {
  test.each(['hervormingsagenda', ...regions])(
    'lines that are named lie inside their document: %s',
    async (name) => {
      const { bronnen, ...world } = await read(name);
      const range = new Map(bronnen.map(({ key, lines }) => [key, lines?.split('-').map(Number)]));
      const beyond = placesIn(world).filter(({ document, place }) => {
        const [first = 0, last = Infinity] = range.get(document) ?? [];
        return linesIn(place).some((line) => line < first || line > last);
      });
      expect(beyond).toEqual([]);
    },
  );

  test('no natural person of the sources stands in a world', async () => {
    const files = await Promise.all(['hervormingsagenda', 'voorbeeldregio.json', ...regions].map(read));
    const named = JSON.stringify(files).match(
      /Kuipers|Koesveld|Cattel|Hermanns|Kuiken|Verdonk|Liesbeth|Vos\b|Tempel|Witteman|Aalbers|Zielhuis|Klaassen|Companjen|Hendriks/g,
    );
    expect(named ?? []).toEqual([]);
  });
});

type Place = { document: string; place: string };

function placesIn(value: unknown): Place[] {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { document, place } = value as Partial<Place>;
  const own = typeof document === 'string' && typeof place === 'string' ? [{ document, place }] : [];
  return [...own, ...Object.values(value).flatMap(placesIn)];
}

/** "regels 12-15 en 20" names 12, 15 and 20. */
const linesIn = (place: string): number[] =>
  [...place.matchAll(/regels? ((?:\d+(?:-\d+)?(?:, | en )?)+)/g)].flatMap(([, numbers = '']) =>
    [...numbers.matchAll(/\d+/g)].map(([line]) => Number(line)),
  );

test('the region stands beside it: nothing but the secretary and two parties of its own', async () => {
  const region = await read('voorbeeldregio.json');
  const national = await read('hervormingsagenda');
  const mails = new Set(national.persons.map(({ email }) => email));
  expect(region.programma.key).not.toBe(national.programma.key);
  expect(region.persons.map(({ email }) => mails.has(email))).toEqual([false]);
  expect(region.parties).toHaveLength(2);
});

test('the world in docs/worlds.md can be copied and loaded', async () => {
  const page = await readFile(new URL('../../../docs/worlds.md', import.meta.url), 'utf8');
  const example = /```json\n([\s\S]*?)\n```/.exec(page)?.[1] ?? '';
  const result = parseWorld([{ path: 'docs/worlds.md', json: JSON.parse(example) as unknown }]);
  expect(result.ok ? [] : result.problems).toEqual([]);
});

describe('readWorld', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vijfhoek-world-'));
    await writeFile(join(folder, 'kapot.json'), '{ "vijfhoek": 1,');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ['a file that is no JSON is named', 'kapot.json', 'kapot.json', /geen geldige JSON/],
    ['the same inside a folder', '.', 'kapot.json', /geen geldige JSON/],
    ['a path that leads nowhere is named', 'kwijt.json', 'kwijt.json', /bestaat niet/],
  ])('%s', async (_why, path, named, message) => {
    const result = await readWorld(join(folder, path));
    expect(result.ok ? [] : result.problems).toEqual([
      { path: expect.stringContaining(named) as string, message: expect.stringMatching(message) as string },
    ]);
  });
});
