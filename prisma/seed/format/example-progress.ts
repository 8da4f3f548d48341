import { exampleWorld, inside, type ExampleWorld } from './example-world';

const source = { own: 'voorbeeld' };

/** The smallest world with goals, measurements and risks: everything right, for tests that break one thing at a time. */
export function exampleProgress(): ExampleWorld {
  const world = exampleWorld();
  inside(world, 'programma')['key'] = 'proefregio';
  inside(world, 'persons.0')['email'] = 'secretaris.proefregio@example.org';
  return {
    ...world,
    goals: [
      { key: 'sneller', kind: 'strategisch', number: '1', title: 'Sneller hulp', source },
      {
        key: 'geen-wachtenden',
        kind: 'smart',
        parent: 'sneller',
        title: 'Niemand wacht',
        untilYear: 2023,
        source,
      },
      {
        key: 'wijzer',
        kind: 'inspanning',
        parent: 'geen-wachtenden',
        title: 'Wijzer met wachttijden',
        working: 'Een wijzer bouwen.',
        yields: 'Verwijzers zien waar plaats is.',
        level: 'regionaal',
        fromYear: 2022,
        untilYear: 2023,
        roles: [{ party: 'vws', kind: 'verantwoordelijk' }],
        maatregelen: ['b2'],
        source,
      },
    ],
    deelagendaActions: [
      {
        key: 'wijzer-bouwen',
        goal: 'wijzer',
        theme: 'Sneller hulp',
        order: 1,
        number: null,
        year: 2022,
        startOn: '2022-02-01',
        deadline: '2022-09-30',
        title: 'De wijzer bouwen',
        roles: [{ party: 'vws', kind: 'verantwoordelijk' }],
        maatregelen: ['b2'],
        items: [{ key: 'wijzer-ontwerp', title: 'Ontwerp', source }],
        source,
      },
    ],
    indicators: [
      {
        key: 'wachtenden',
        title: 'Jeugdigen die wachten',
        unit: 'jeugdigen',
        counting: 'per_periode',
        goal: 'geen-wachtenden',
        party: 'vws',
        measurements: [
          {
            key: 'wachtenden-2022',
            from: '2022-01-01',
            until: '2022-06-30',
            value: 12.5,
            respondents: 7,
            source,
          },
        ],
        source,
      },
    ],
    goodPractices: [
      {
        key: 'tafel',
        title: 'Samen aan tafel',
        place: 'gemeente Proefstad',
        text: 'Verwijzers wegen samen.',
        figures: [{ label: 'Deel van de instroom', value: '20 procent' }],
        maatregelen: ['b2'],
        source,
      },
    ],
    knelpunten: [
      {
        key: 'breed',
        title: 'De wet is breed',
        text: 'Grenzen ontbreken.',
        maatregel: 'b2',
        party: 'rijk',
        source,
      },
    ],
    risks: [
      {
        key: 'personeel',
        title: 'Te weinig personeel',
        text: 'Wachttijden lopen op.',
        answer: 'Samen werven.',
        goal: 'wijzer',
        party: 'vws',
        source,
      },
    ],
  };
}
