import { exampleWorld, inside, type ExampleWorld } from './example-world';

const source = { own: 'voorbeeld' };

/** The smallest world in which a werkgroep delivers: everything right, for tests that break one thing at a time. */
export function exampleDelivery(): ExampleWorld {
  const world = exampleWorld();
  inside(world, 'maatregelen.0')['werkgroepen'] = ['inkoop'];
  const werkgroep = { overleg: 'boha', kind: 'werkgroep', source };
  return {
    ...world,
    werkgroepen: [
      { ...werkgroep, key: 'inkoop', name: 'Inkoop', shortName: 'Inkoop', order: 1 },
      { ...werkgroep, key: 'toegang', name: 'Toegang', shortName: 'Toegang', order: 2 },
      {
        ...werkgroep,
        key: 'contracten',
        name: 'Contracten',
        shortName: 'Contracten',
        order: 3,
        kind: 'subgroep',
        parent: 'inkoop',
      },
    ],
    taakopdrachten: [taakopdracht(1), taakopdracht(2)],
    centraleOpdrachten: [
      {
        key: 'centraal-1',
        number: 1,
        state: 'vastgesteld',
        parts: [{ key: 'deel-raming', title: 'Raming', source }],
        source,
      },
    ],
    bouwstenen: [
      {
        key: 'bouwsteen-1',
        werkgroep: 'inkoop',
        number: 1,
        kind: 'advies',
        title: 'Advies',
        state: 'ingediend',
        versions: [
          {
            key: 'bouwsteen-1-versie-1',
            number: 1,
            createdOn: '2022-12-01',
            submitted: { date: '2022-12-24', time: '15:46' },
            files: [{ key: 'bestand-1', title: 'Advies', placeholder: 'pdf', source }],
            checks: [{ part: 'deel-raming', presence: 'deels', why: 'Alleen 2022.', source }],
            source,
          },
        ],
        source,
      },
      {
        key: 'aanvulling-1',
        werkgroep: 'inkoop',
        number: 1,
        letter: 'b',
        kind: 'addendum',
        addendumTo: 'bouwsteen-1',
        title: 'Aanvulling',
        state: 'aangekondigd',
        missingReason: 'Volgt.',
        source,
      },
    ],
    fiches: [fiche()],
    packages: [
      {
        key: 'pakket',
        overleg: 'boha',
        title: 'Bouwstenen',
        date: '2022-12-24',
        sent: { date: '2022-12-24', time: '15:46' },
        items: [
          {
            label: '1',
            title: 'Advies',
            bouwsteen: 'bouwsteen-1',
            version: 'bouwsteen-1-versie-1',
            source,
          },
          { title: 'Aanvulling', bouwsteen: 'aanvulling-1', missingReason: 'Volgt.', source },
        ],
        source,
      },
    ],
    routeSteps: [
      {
        key: 'stap-1',
        about: { bouwsteen: 'bouwsteen-1' },
        dateText: 'najaar',
        body: 'Colleges',
        purpose: 'besluiten',
        source,
      },
    ],
    consultations: [
      {
        key: 'ronde-1',
        overleg: 'boha',
        title: 'Ronde',
        about: { version: 'bouwsteen-1-versie-1' },
        openedOn: '2022-12-24',
        until: '2023-01-10',
        settledOn: '2023-01-12',
        parties: [
          {
            party: 'mind',
            answeredOn: '2023-01-09',
            position: 'kanttekening',
            remarks: [
              { place: 'bladzijde 1', kind: 'vraag', text: 'Waarom?', answer: 'niet', why: 'Daarom.' },
            ],
          },
          { party: 'vws' },
        ],
        source,
      },
    ],
    werkgroepMeetings: [{ key: 'bijeenkomst-1', werkgroep: 'inkoop', date: '2022-11-04', source }],
  };
}

const taakopdracht = (number: number) => ({
  key: `opdracht-${number}`,
  werkgroep: 'inkoop',
  number,
  state: number === 1 ? 'vervangen' : 'vastgesteld',
  sections: [{ kind: 'opdracht', text: 'Doe iets.' }],
  questions: [{ number: '1', text: 'Wat?' }],
  source,
});

const fiche = () => ({
  key: 'fiche-b2',
  bouwsteen: 'bouwsteen-1',
  title: 'B2',
  kind: 'uitwerking',
  type: 'kansrijk_onduidelijk',
  maatregel: 'b2',
  texts: { doel: { text: 'Iets beters.' } },
  cells: {
    opbrengst: { '2022': { kind: 'pm', literal: 'PM' }, '2023': { kind: 'onbekend', literal: '' } },
  },
  phases: [{ phase: 'voorbereiding', from: '2022-01-01', until: '2022-12-31' }],
  partners: [
    { party: 'vws', role: 'trekker' },
    { party: 'mind', role: 'partner' },
  ],
  links: [{ werkgroep: 'toegang', text: 'Hangt samen.' }],
  support: [{ hoek: 'clienten', position: 'akkoord', sentence: 'Eens.' }],
  source,
});
