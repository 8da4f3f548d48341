import type {
  ActionListData,
  AgendaData,
  AgendaPaperItem,
  DecisionListData,
  MeetingHead,
  MinutesData,
  PaperAction,
  PaperDecision,
  PaperPosition,
} from '../../app/documents/meeting-papers';
import type { DeelagendaSheet, SheetAction } from '../../app/documents/pdf/deelagenda';
import type { PackageContents, PackedFile } from '../../app/domain/package/contents';

/** The BOHA of 7 October 2021 as plain data for papers and mails. */
export const sampleMeeting: MeetingHead = {
  overleg: 'BOHA',
  start: new Date('2021-10-07T11:30:00Z'),
  minutes: 90,
  place: 'Webex',
  link: 'https://vergaderen.example.org/boha',
  chair: 'staatssecretaris van VWS',
  kenmerk: 'BOHA-2021-02',
};

type Sketch = Partial<AgendaPaperItem> & Pick<AgendaPaperItem, 'number' | 'title'> & { at?: string };

function item({ at, ...sketch }: Sketch): AgendaPaperItem {
  return {
    purposes: [],
    startsAt: at === undefined ? null : new Date(`2021-10-07T${at}:00Z`),
    minutes: null,
    submitter: null,
    proposal: null,
    explanation: [],
    attachments: [],
    children: [],
    ...sketch,
  };
}

export const sampleAgenda: AgendaData = {
  meeting: sampleMeeting,
  version: { number: 1, sentAt: new Date('2021-09-30T14:42:00Z') },
  items: [
    item({ number: '1', title: 'Opening en mededelingen', at: '11:30', minutes: 5 }),
    item({ number: '2', title: 'Agenda vaststellen', at: '11:35', minutes: 5 }),
    item({
      number: '3',
      title: 'Kaders en uitgangspunten',
      children: [
        item({
          number: '3a',
          title: 'Uitgangspunten en centrale opdracht aan de werkgroepen',
          at: '11:40',
          minutes: 25,
          purposes: ['ter_informatie'],
          submitter: 'VWS',
          proposal: 'Het BOHA stelt de uitgangspunten vast als kader voor alle werkgroepen.',
          explanation: [
            {
              type: 'paragraph',
              runs: [
                { text: 'De uitgangspunten gelden voor ' },
                { text: 'alle', bold: true },
                { text: ' werkgroepen. Meer staat op ' },
                { text: 'de pagina van de agenda', href: 'https://example.org/agenda' },
                { text: '.' },
              ],
            },
            { type: 'heading', level: 3, runs: [{ text: 'Wat wij vragen' }] },
            {
              type: 'list',
              ordered: true,
              items: [
                [{ text: 'Zegt uw partij ja tegen één kader voor inhoud en geld?' }],
                [
                  { text: 'Welke lessen uit eerdere akkoorden ' },
                  { text: 'moeten', italic: true },
                  { text: ' mee?' },
                ],
              ],
            },
            {
              type: 'list',
              ordered: false,
              items: [[{ text: 'Tabel 1 is het vertrekpunt.' }], [{ text: 'PM blijft PM.' }]],
            },
          ],
          attachments: [{ number: '1', title: 'Uitgangspunten en kaders', hasFile: true }],
        }),
        item({
          number: '3b',
          title: 'Preambule: de jeugdhulp in 2028',
          at: '12:05',
          minutes: 10,
          purposes: ['ter_informatie'],
          submitter: 'NJi',
          attachments: [{ number: '2', title: 'Preambule', hasFile: true }],
        }),
      ],
    }),
    item({
      number: '4',
      title: 'Taakopdrachten van zes werkgroepen',
      at: '12:15',
      minutes: 25,
      purposes: ['ter_bespreking', 'ter_vaststelling'],
      submitter: 'VWS',
      proposal:
        'Het BOHA stelt de zes taakopdrachten vast als versie van 80 procent.\nOpmerkingen gaan als bijlage mee.',
      attachments: [{ number: '3', title: 'Zes taakopdrachten', hasFile: true }],
    }),
    item({
      number: '5',
      title: 'Code of Conduct',
      at: '12:40',
      minutes: 5,
      purposes: ['ter_vaststelling'],
      submitter: 'VNG',
      attachments: [{ number: '4', title: 'Code of Conduct', hasFile: true }],
    }),
    item({
      number: '6',
      title: 'Governance van de Hervormingsagenda',
      at: '12:45',
      minutes: 10,
      purposes: ['ter_besluitvorming'],
      submitter: 'VWS',
      attachments: [{ number: '5', title: 'Governance', hasFile: false }],
    }),
    item({ number: '7', title: 'Rondvraag en sluiting', at: '12:55', minutes: 5 }),
  ],
};

const positions: PaperPosition[] = [
  { party: 'VWS', hoek: 'rijk', position: 'akkoord', note: null, until: null },
  { party: 'VNG', hoek: 'gemeenten', position: 'akkoord', note: null, until: null },
  {
    party: 'BGZJ',
    hoek: 'aanbieders',
    position: 'kanttekening',
    note: 'Wil investeringen en besparingen samen wegen.',
    until: null,
  },
  { party: 'beroepsverenigingen', hoek: 'professionals', position: 'akkoord', note: null, until: null },
  { party: 'MIND', hoek: 'clienten', position: 'voorbehoud', note: null, until: '2021-11-01' },
];

export const sampleDecision: PaperDecision = {
  number: 'BOHA 2021-03',
  kind: 'stelt_vast',
  text: 'Het BOHA stelt de uitgangspunten vast, gehoord de inbreng.',
  subject: 'Uitgangspunten en kaders, versie 2',
  effect: 'de centrale opdracht geldt voor alle werkgroepen',
  positions,
  replaces: null,
  replacedBy: null,
};

export const sampleAction: PaperAction = {
  number: '2021-01',
  title: 'Bijlage 1 aanpassen en rondsturen',
  roles: [
    { party: 'VWS', kind: 'verantwoordelijk' },
    { party: 'VNG', kind: 'samen_met' },
    { party: 'NJi', kind: 'ondersteund_door' },
  ],
  person: 'secretaris BOHA',
  deadline: '2021-10-14',
  state: 'loopt',
  note: 'De eerste versie ligt bij de partijen.',
  targets: ['B12: € 36 mln in 2021', 'B17: PM in 2021'],
  withoutMaatregel: null,
  origin: 'BOHA 7 oktober 2021, punt 3a',
};

const editorial: PaperAction = {
  ...sampleAction,
  number: '2021-02',
  title: 'Data voor de tweedaagse doorgeven',
  roles: [{ party: 'VWS', kind: 'verantwoordelijk' }],
  person: null,
  deadline: '2021-12-01',
  state: 'open',
  note: null,
  targets: [],
  withoutMaatregel: 'het gaat om de planning',
};

export const sampleDecisionList: DecisionListData = {
  meeting: sampleMeeting,
  state: 'ter_correctie',
  items: [
    {
      number: '3a',
      title: 'Uitgangspunten en centrale opdracht aan de werkgroepen',
      decisions: [
        {
          ...sampleDecision,
          number: 'BOHA 2021-01',
          kind: 'stemt_in',
          text: 'Het BOHA stemt in met andere woorden voor ‘wat werkelijk nodig is’.',
          subject: null,
          effect: null,
          positions: [],
        },
        sampleDecision,
      ],
    },
    { number: '7', title: 'Rondvraag en sluiting', decisions: [] },
  ],
};

export const sampleMinutes: MinutesData = {
  meeting: sampleMeeting,
  state: 'concept',
  adoptedOn: null,
  attendance: [
    {
      party: 'VWS',
      function: 'staatssecretaris (voorzitter)',
      status: 'aanwezig',
      substitute: null,
      note: null,
    },
    { party: 'JenV', function: 'directeur Jeugd', status: 'afgemeld', substitute: null, note: null },
    { party: 'VNG', function: 'bestuurder', status: 'aanwezig', substitute: null, note: 'tot punt 6' },
    { party: 'BGZJ', function: 'voorzitter', status: 'afwezig', substitute: 'bestuurslid BGZJ', note: null },
  ],
  items: [
    { number: '1', title: 'Opening en mededelingen', purposes: [], absences: [], lines: [], children: [] },
    {
      number: '3',
      title: 'Kaders en uitgangspunten',
      purposes: [],
      absences: [],
      lines: [],
      children: [
        {
          number: '3a',
          title: 'Uitgangspunten en centrale opdracht aan de werkgroepen',
          purposes: ['ter_informatie'],
          absences: ['OCW is bij dit punt niet aanwezig.'],
          lines: [
            {
              type: 'contribution',
              party: 'VWS',
              text: 'Vraagt elke partij om een duidelijk ja tegen één agenda met één kader.',
            },
            {
              type: 'contribution',
              party: 'MIND',
              text: 'Wil andere woorden voor ‘wat werkelijk nodig is’ en wijst op de lessen uit eerdere akkoorden.',
            },
            { type: 'decision', decision: sampleDecision },
            { type: 'action', action: sampleAction },
            {
              type: 'contribution',
              party: 'beroepsverenigingen',
              text: 'Hebben nog aanvullingen op de opdrachten.',
            },
            { type: 'action', action: editorial },
          ],
          children: [],
        },
      ],
    },
  ],
};

export const sampleActionList: ActionListData = {
  title: 'Actielijst BOHA',
  about: 'Acties uit de vergadering van 7 oktober 2021.',
  actions: [sampleAction, editorial],
};

/** A package with a part that is in, one that is missing and one of which the bytes are gone. */
export const samplePackage: PackageContents = {
  title: 'Bouwstenen voor de Hervormingsagenda',
  overleg: 'BOHA',
  date: '2021-12-24',
  letter: [
    { type: 'heading', level: 2, runs: [{ text: 'Wat u aantreft' }] },
    { type: 'paragraph', runs: [{ text: 'Hierbij de ' }, { text: 'bouwstenen', bold: true }, { text: '.' }] },
    {
      type: 'list',
      ordered: false,
      items: [[{ text: 'Lees ze.' }], [{ text: 'Bespreek ze met uw achterban.' }]],
    },
  ],
  sentAt: new Date('2021-12-24T14:46:00Z'),
  items: [
    {
      label: '3a',
      title: 'Toegang en Zo thuis mogelijk',
      werkgroep: 'Toegang',
      missing: false,
      missingReason: '',
      version: {
        number: 2,
        submittedOn: '2021-12-22',
        files: [packedFile('advies.pdf'), packedFile('<b>cijfers</b>.xlsx')],
      },
    },
    {
      label: '7b',
      title: 'Inventarisatie van bronnen',
      werkgroep: 'Data en monitoring',
      missing: false,
      missingReason: 'Een deel volgt in januari.',
      version: { number: 1, submittedOn: null, files: [{ ...packedFile('weg.pdf'), path: null }] },
    },
    {
      label: '',
      title: 'Rapportage Meerjarig financieel kader',
      werkgroep: null,
      missing: true,
      missingReason: 'De werkgroep verwerkt eerst de uitkomsten van de andere werkgroepen.',
      version: null,
    },
  ],
};

function packedFile(name: string): PackedFile {
  const mediaType = name.endsWith('.pdf') ? 'application/pdf' : 'application/vnd.ms-excel';
  return {
    name,
    path: `3a Toegang/${name}`,
    size: 15_117,
    mediaType,
    sha256: 'a'.repeat(64),
    placeholder: false,
  };
}

/** Two themes over two years, one action without a year, one cell that doesn't fit. */
export const sampleDeelagenda: DeelagendaSheet = {
  title: 'Deelagenda Toegang',
  about: ['4 acties', 'stand op 15 november 2022'],
  matrix: {
    years: [2022, 2023],
    themes: [
      {
        theme: 'Toegang',
        cells: [
          {
            year: 2022,
            actions: [
              sheetAction({ title: 'Niet-gecontracteerd aanbod beperken', progress: 'met_zorg', late: true }),
            ],
            others: 1,
            more: 0,
          },
          {
            year: 2023,
            actions: [sheetAction({ title: 'Nulmeting', deadlineYear: 2023 })],
            others: 0,
            more: 7,
          },
        ],
      },
    ],
    withoutYear: [
      {
        theme: 'Volwassen-ggz',
        cell: {
          year: null,
          actions: [sheetAction({ title: 'Samen behandelen', deadlineYear: null, targets: [] })],
          others: 0,
          more: 0,
        },
      },
    ],
  },
};

function sheetAction(over: Partial<SheetAction>): SheetAction {
  return {
    title: '',
    deelagendaNumber: '1',
    deadline: null,
    deadlineYear: 2022,
    latestYear: null,
    state: 'open',
    progress: null,
    late: false,
    silent: false,
    doubt: null,
    roles: [
      { kind: 'verantwoordelijk', name: 'VNG', ours: true },
      { kind: 'ondersteund_door', name: 'Rijk', ours: false },
    ],
    parts: [],
    targets: [{ code: 'B17', name: 'Zo thuis mogelijk', cell: { kind: 'pm' } }],
    noMaatregelReason: null,
    ...over,
  };
}
