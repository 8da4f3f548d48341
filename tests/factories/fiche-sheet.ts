import { amount, onbekend, pm } from '~/domain/amount-series/cell';
import { nationalYears, yearsIn } from '~/domain/amount-series/series';
import { ficheFields } from '~/domain/fiche/fields';
import type { FicheSnapshot, YearCell } from '~/domain/fiche/snapshot';

/** A fiche in which nothing stands yet. */
export const emptySheet: FicheSnapshot = {
  format: 1,
  id: '0195b0a0-0000-7000-8000-000000000001',
  title: 'Route versmallen',
  kind: 'uitwerking',
  type: 'effecten_helder',
  bouwsteen: { id: '0195b0a0-0000-7000-8000-000000000002', label: '3a', title: 'Toegang tot jeugdhulp' },
  werkgroep: { id: '0195b0a0-0000-7000-8000-000000000003', name: 'Toegang' },
  maatregel: { id: '0195b0a0-0000-7000-8000-000000000004', code: 'B12', name: 'Versmallen' },
  insteadOf: null,
  reason: '',
  years: nationalYears,
  opbrengst: [],
  transformatiekosten: [],
  award: [],
  texts: [],
  phases: [],
  partners: [],
  links: [],
  risks: [],
  support: [],
};

const row = (cellOf: (year: number) => YearCell['cell']): YearCell[] =>
  yearsIn(nationalYears).map((year) => ({ year, cell: cellOf(year), literal: null, doubt: null }));

/** A fiche in which every part says something. */
export const fullSheet: FicheSnapshot = {
  ...emptySheet,
  reason: 'Doorgerekend met vijf gemeenten',
  opbrengst: row((year) => (year === 2022 ? pm : year === 2028 ? onbekend : amount(36_500))).map((cell) =>
    cell.year === 2023
      ? { ...cell, doubt: { field: null, literal: '36.5', reading: '36,5', why: 'De punt is een komma.' } }
      : cell,
  ),
  transformatiekosten: row((year) => amount(year < 2025 ? -4_000 : 0)),
  award: row((year) => (year < 2026 ? pm : amount(300_000))),
  texts: ficheFields.map((field) => ({
    field,
    blocks: [
      { type: 'heading', level: 2, runs: [{ text: `Kop van ${field}` }] },
      { type: 'paragraph', runs: [{ text: `Wat er bij ${field} staat, met #let code = 1 erin.` }] },
      { type: 'list', ordered: false, items: [[{ text: 'eerst dit' }], [{ text: 'dan dat', bold: true }]] },
    ],
  })),
  phases: [
    { phase: 'voorbereiding', from: '2022-01-01', until: '2022-12-31', text: 'Afspraken maken' },
    { phase: 'implementatie', from: '2023-01-01', until: '2024-06-30', text: '' },
    { phase: 'realisatie', from: null, until: null, text: 'Als het kan eerder' },
  ],
  partners: [
    {
      id: 'a',
      name: 'Vereniging van Nederlandse Gemeenten',
      shortName: 'VNG',
      hoek: 'gemeenten',
      trekker: true,
      note: '',
    },
    {
      id: 'b',
      name: 'Ministerie van VWS',
      shortName: 'VWS',
      hoek: 'rijk',
      trekker: false,
      note: 'past de regels aan',
    },
  ],
  links: [
    {
      maatregel: { id: 'c', code: 'B5', name: 'Kwaliteitseisen' },
      werkgroep: null,
      text: 'zelfde contracten',
    },
    { maatregel: null, werkgroep: { id: 'd', name: 'Inkoop' }, text: '' },
  ],
  risks: [{ risk: 'Wachtlijsten verschuiven', answer: 'Elk kwartaal meten' }],
  support: [
    { hoek: 'rijk', position: 'akkoord', sentence: 'Past binnen het kader' },
    { hoek: 'clienten', position: 'voorbehoud', sentence: 'Eerst de achterban vragen' },
  ],
};
