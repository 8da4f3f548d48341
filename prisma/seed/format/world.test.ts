import { describe, expect, test } from 'vitest';
import { exampleWorld, inside, set, type Break, type ExampleWorld } from './example-world';
import { idOf, parseWorld } from './world';

function problemsOf(breakIt: Break) {
  const world = exampleWorld();
  breakIt(world);
  const result = parseWorld([{ path: 'wereld.json', json: world }]);
  return result.ok ? [] : result.problems;
}

function parsed(world: ExampleWorld = exampleWorld()) {
  const result = parseWorld([{ path: 'wereld.json', json: world }]);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.world;
}

const mistakes: [why: string, breakIt: Break, path: string, message: RegExp][] = [
  [
    'a wrong time names its field',
    set('overleggen.0.defaults', 'startTime', '24:00'),
    'wereld.json › overleggen "boha" › defaults › startTime',
    /uren en minuten/,
  ],
  [
    'a day that does not exist is no date',
    set('meetings.0', 'date', '2022-02-30'),
    'wereld.json › meetings "boha-1" › date',
    /bestaande datum/,
  ],
  [
    'a field left out says what to fill in',
    set('parties.1', 'name', undefined),
    'wereld.json › parties "vws" › name',
    /ontbreekt/,
  ],
  [
    'a misspelt field is not passed over in silence',
    set('parties.1', 'naam', 'VWS'),
    'wereld.json › parties "vws" › naam',
    /bestaat niet/,
  ],
  [
    'a value outside the list names the list',
    set('meetings.0', 'state', 'klaar'),
    'wereld.json › meetings "boha-1" › state',
    /"concept", "verzonden"/,
  ],
  [
    'every fact has a source',
    set('meetings.0.items.0', 'source', undefined),
    'wereld.json › meetings "boha-1" › items "kaders" › source',
    /./,
  ],
  [
    'a source points at a known document',
    set('meetings.0.items.0.source', 'document', 'kwijt'),
    'wereld.json › meetings "boha-1" › items "kaders" › source › document',
    /bestaat niet als bron/,
  ],
  [
    'who brought something in must exist',
    set('meetings.0.items.0.contributions.0', 'party', 'vng'),
    'wereld.json › meetings "boha-1" › items "kaders" › contributions (nummer 1) › party',
    /bestaat niet als partij/,
  ],
  [
    'members of a group must exist',
    set('parties.0', 'members', ['vws', 'bzk']),
    'wereld.json › parties "rijk" › members (nummer 2)',
    /"bzk" bestaat niet/,
  ],
  [
    'a role names where it holds',
    set('persons.0', 'roles', [{ role: 'secretaris' }]),
    'wereld.json › persons "secretaris" › roles (nummer 1) › overleg',
    /ontbreekt/,
  ],
  [
    'a subject must exist as its own kind',
    set('meetings.0.items.0', 'subjects', [{ kind: 'maatregel', key: 'kaders' }]),
    'wereld.json › meetings "boha-1" › items "kaders" › subjects "kaders" › key',
    /bestaat niet als maatregel/,
  ],
  [
    'a demo never holds a real mailbox',
    set('persons.0', 'email', 'iemand@minvws.nl'),
    'wereld.json › persons "secretaris" › email',
    /example\.org/,
  ],
  [
    'a list that does not exist is named',
    (world) => void (world['partijen'] = []),
    'wereld.json › partijen',
    /Kies uit/,
  ],
  [
    'a party can not stand above itself',
    set('parties.0', 'parent', 'vws'),
    'wereld.json › parties "rijk" › parent',
    /onder zichzelf/,
  ],
  [
    'only who takes part can chair',
    set('overleggen.0', 'chairRotation', ['mind']),
    'wereld.json › overleggen "boha" › chairRotation (nummer 1)',
    /neemt geen deel/,
  ],
  [
    'a besluit needs a meeting that was held',
    set('meetings.0', 'state', 'concept'),
    'wereld.json › meetings "boha-1" › items',
    /gehouden/,
  ],
  [
    'numbers of besluiten have no gaps',
    set('meetings.0.items.0.decisions.0', 'sequence', 2),
    'wereld.json › meetings "boha-1" › items',
    /1 is aan de beurt/,
  ],
  [
    'a sent agenda has a day of sending',
    (world) =>
      Object.assign(inside(world, 'meetings.0'), { state: 'verzonden', minutesState: 'geen', items: [] }),
    'wereld.json › meetings "boha-1" › sent',
    /welke dag/,
  ],
  [
    'a year that is missing is not silently nothing',
    (world) => void delete inside(world, 'maatregelen.0.cells')['2023'],
    'wereld.json › maatregelen "b2" › cells › 2023',
    /onbekend/,
  ],
  [
    'PM carries no amount',
    set('maatregelen.0.cells.2023', 'amount', 0),
    'wereld.json › maatregelen "b2" › cells › 2023 › amount',
    /bestaat niet/,
  ],
  [
    'amounts are whole thousands',
    set('maatregelen.0.cells.2022', 'amount', 33.5),
    'wereld.json › maatregelen "b2" › cells › 2022 › amount',
    /geheel getal/,
  ],
];

describe('parseWorld', () => {
  test('a right world has no problems', () => {
    expect(parsed().meetings[0]?.items[0]?.decisions[0]?.sequence).toBe(1);
  });

  test.each(mistakes)('%s', (_why, breakIt, path, message) => {
    const problems = problemsOf(breakIt);
    expect(problems.map((problem) => problem.path)).toContain(path);
    expect(problems.find((problem) => problem.path === path)?.message).toMatch(message);
  });

  test('one wrong field does not make every reference to the thing look wrong', () => {
    expect(problemsOf(set('parties.1', 'hoek', 'geen'))).toHaveLength(1);
  });

  test('all mistakes are named at once', () => {
    const problems = problemsOf((world) => {
      inside(world, 'parties.1')['hoek'] = 'geen';
      inside(world, 'meetings.0')['date'] = 'morgen';
      inside(world, 'overleggen.0')['sharesWith'] = ['elders'];
    });
    expect(problems).toHaveLength(3);
  });

  test('a key stands once per kind over all files, and the message says where the other is', () => {
    const { parties } = exampleWorld();
    const more = { vijfhoek: 1, programma: 'proef', parties: (parties as unknown[]).slice(2) };
    const result = parseWorld([
      { path: 'een.json', json: exampleWorld() },
      { path: 'twee.json', json: more },
    ]);
    expect(result).toEqual({
      ok: false,
      problems: [
        {
          path: 'twee.json › parties "mind" › key',
          message: 'De sleutel "mind" komt al voor: een.json › parties "mind" › key.',
        },
      ],
    });
  });

  test('two parts make one world', () => {
    const { meetings, ...rest } = exampleWorld();
    const result = parseWorld([
      { path: 'een.json', json: rest },
      { path: 'twee.json', json: { vijfhoek: 1, programma: 'proef', meetings } },
    ]);
    expect(result.ok && result.world.meetings).toHaveLength(1);
  });

  test.each([
    ['a part of another programma is refused', { vijfhoek: 1, programma: 'anders' }, 'twee.json › programma'],
    [
      'the programma is described once',
      { vijfhoek: 1, programma: exampleWorld()['programma'] },
      'twee.json › programma',
    ],
    ['the version of the format is asked for', { programma: 'proef' }, 'twee.json › vijfhoek'],
    ['a part is an object', [], 'twee.json'],
  ])('%s', (_why, json, path) => {
    const result = parseWorld([
      { path: 'een.json', json: exampleWorld() },
      { path: 'twee.json', json },
    ]);
    expect(result.ok ? [] : result.problems.map((problem) => problem.path)).toEqual([path]);
  });

  test('a world without a programma is no world', () => {
    const result = parseWorld([{ path: 'een.json', json: { vijfhoek: 1, programma: 'proef' } }]);
    expect(result.ok ? [] : result.problems.map((problem) => problem.path)).toEqual(['programma']);
  });
});

describe('idOf', () => {
  test('is the same at every load, and another for another kind or programma', () => {
    const world = parsed();
    const other = parsed({
      ...exampleWorld(),
      programma: { key: 'ander', name: 'Ander', years: [2022, 2023] },
    });
    expect(idOf(world, 'party', 'vws')).toBe(idOf(parsed(), 'party', 'vws'));
    expect(
      new Set([idOf(world, 'party', 'mind'), idOf(other, 'party', 'mind'), idOf(world, 'overleg', 'boha')])
        .size,
    ).toBe(3);
  });

  test('keeps the id that the file gives', () => {
    const id = '01890a5d-ac96-774b-bcce-b302099a8057';
    const world = exampleWorld();
    inside(world, 'parties.2')['id'] = id;
    expect(idOf(parsed(world), 'party', 'mind')).toBe(id);
  });

  test('gives things inside a meeting an id of their own', () => {
    expect(idOf(parsed(), 'decision', 'besluit-1')).not.toBe(idOf(parsed(), 'agendaItem', 'kaders'));
  });

  test('asking for something that is not there is a mistake of the program', () => {
    expect(() => idOf(parsed(), 'party', 'vng')).toThrow(/vng/);
  });

  test('two things can not share an id', () => {
    const id = '01890a5d-ac96-774b-bcce-b302099a8057';
    const problems = problemsOf((world) => {
      inside(world, 'parties.1')['id'] = id;
      inside(world, 'parties.2')['id'] = id;
    });
    expect(problems.map((problem) => problem.path)).toEqual(['wereld.json › parties "mind" › key']);
  });
});
