import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOEKEN } from '~/domain/hoek/hoek';
import { readWorld } from '../read-world';
import { parseWorld, type World } from './world';

const worlds = fileURLToPath(new URL('../worlds/', import.meta.url));

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
    expect(world.persons.filter(({ demoAccount }) => !demoAccount)).toEqual([]);
  });

  test('a lezer belongs to no party at the table, or it would see what was not shared', () => {
    const lezers = world.persons.filter(({ roles }) => roles.some(({ role }) => role === 'lezer'));
    expect(lezers.flatMap(({ memberships }) => memberships)).toEqual([]);
    expect(lezers).toHaveLength(1);
  });
});

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
