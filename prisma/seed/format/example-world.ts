/** The smallest world that is right: one file, from which tests break one thing at a time. */
export function exampleWorld(): ExampleWorld {
  const source = { own: 'voorbeeld' };
  return {
    vijfhoek: 1,
    programma: { key: 'proef', name: 'Proefprogramma', years: [2022, 2023], demo: true },
    bronnen: [{ key: 'verslag', title: 'Verslag' }],
    parties: [
      { key: 'rijk', name: 'Rijk', shortName: 'Rijk', hoek: 'rijk', kind: 'group', members: ['vws'], source },
      {
        key: 'vws',
        name: 'VWS',
        shortName: 'VWS',
        hoek: 'rijk',
        kind: 'organisation',
        parent: 'rijk',
        source,
      },
      { key: 'mind', name: 'MIND', shortName: 'MIND', hoek: 'clienten', kind: 'organisation', source },
    ],
    persons: [
      {
        key: 'secretaris',
        name: 'secretaris',
        email: 'secretaris@example.org',
        roles: [{ role: 'secretaris', overleg: 'boha' }],
        source,
      },
    ],
    overleggen: [
      {
        key: 'boha',
        name: 'Bestuurlijk Overleg',
        shortName: 'BOHA',
        kind: 'bestuurlijk',
        participants: [{ party: 'vws' }],
        chairRotation: ['vws'],
        defaults: { place: 'Webex', startTime: '13:30', minutes: 90 },
        decisionPrefix: 'BOHA',
        source,
      },
    ],
    meetings: [
      {
        key: 'boha-1',
        overleg: 'boha',
        date: '2022-10-07',
        state: 'gehouden',
        minutesState: 'concept',
        items: [
          {
            key: 'kaders',
            title: 'Kaders',
            contributions: [{ party: 'mind', text: 'Vraagt iets.' }],
            decisions: [{ key: 'besluit-1', kind: 'stelt_vast', text: 'Stelt vast.', sequence: 1, source }],
            source: { document: 'verslag', place: 'punt 1' },
          },
        ],
        source,
      },
    ],
    maatregelen: [
      {
        key: 'b2',
        code: 'B2',
        name: 'Afbakening',
        tabel: 1,
        order: 1,
        awardedOn: '2021-06-03',
        cells: {
          '2022': { kind: 'amount', amount: 33_000, literal: '33' },
          '2023': { kind: 'pm', literal: 'PM' },
        },
        source,
      },
    ],
  };
}

/** Loose on purpose: tests put wrong things in it. */
export type ExampleWorld = Record<string, unknown>;

/** The value at a path such as "meetings.0.items.0", to change something inside it. */
export function inside(world: unknown, path: string): Record<string, unknown> {
  const found = path
    .split('.')
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], world);
  if (typeof found !== 'object' || found === null) throw new Error(`nothing at ${path}`);
  return found as Record<string, unknown>;
}

/** Breaks one thing. */
export type Break = (world: ExampleWorld) => void;

export const set =
  (path: string, field: string, value: unknown): Break =>
  (world) => {
    inside(world, path)[field] = value;
  };
