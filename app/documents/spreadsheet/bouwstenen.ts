import type { PartPresence } from '~/domain/bouwsteen/checklist';
import type { BouwsteenKind } from '~/domain/bouwsteen/kinds';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import type { BouwsteenState, MustAct } from '~/domain/bouwsteen/status';
import {
  bouwsteenKindWords,
  bouwsteenStateWords,
  mustActText,
  partPresenceWords,
} from '~/messages/bouwsteen';
import type { Column } from './columns';

type ExportedBouwsteen = {
  number: number;
  letter: string;
  title: string;
  kind: BouwsteenKind;
  due: string | null;
  state: BouwsteenState;
  late: boolean;
  withdrawn: boolean;
  mustAct: MustAct | null;
  overleg: string;
  werkgroep: { name: string };
  missingReason: string;
  returnedReason: string;
  withdrawnReason: string;
  version: {
    number: number;
    submittedOn: string | null;
    files: number;
    fiches: number;
    gaps: { title: string; presence: PartPresence; why: string }[];
  } | null;
};

/** The register of bouwstenen as a file. */
export const bouwsteenColumns: Column<ExportedBouwsteen>[] = [
  { kind: 'text', title: 'Nummer', value: bouwsteenLabel },
  { kind: 'text', title: 'Titel', value: (row) => row.title },
  { kind: 'text', title: 'Werkgroep', value: (row) => row.werkgroep.name },
  { kind: 'text', title: 'Soort', value: (row) => bouwsteenKindWords[row.kind] },
  { kind: 'date', title: 'Uiterlijk op', value: (row) => row.due },
  {
    kind: 'text',
    title: 'Stand',
    value: (row) => (row.withdrawn ? 'ingetrokken' : bouwsteenStateWords[row.state]),
  },
  { kind: 'text', title: 'Te laat', value: (row) => (row.late ? 'ja' : null) },
  {
    kind: 'text',
    title: 'Aan zet',
    value: ({ mustAct, overleg }) => mustAct && mustActText(mustAct, overleg),
  },
  { kind: 'number', title: 'Versie', value: ({ version }) => version?.number ?? null },
  { kind: 'date', title: 'Ingediend op', value: ({ version }) => version?.submittedOn ?? null },
  { kind: 'number', title: 'Bestanden', value: ({ version }) => version?.files ?? null },
  { kind: 'number', title: 'Fiches', value: ({ version }) => version?.fiches ?? null },
  {
    kind: 'text',
    title: 'Wat ontbreekt',
    value: ({ version }) =>
      (version?.gaps ?? [])
        .map(({ title, presence, why }) => `${title} (${partPresenceWords[presence]}): ${why}`)
        .join('\n'),
  },
  {
    kind: 'text',
    title: 'Waarom',
    value: (row) => row.withdrawnReason || row.returnedReason || row.missingReason,
  },
];
