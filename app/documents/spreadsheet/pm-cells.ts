import type { PmStand } from '~/domain/maatregel/pm';
import { pmStandWords } from '~/messages/series';
import type { Column } from './columns';

type Row = {
  maatregel: { tabel: number; code: string | null; name: string };
  year: number;
  assigned: { party: { shortName: string }; dueOn: string; note: string } | null;
  stand: PmStand;
};

/** The list of PM cells as a file; the cell itself is the word PM (product rule 1). */
export const pmColumns: Column<Row>[] = [
  { kind: 'number', title: 'Tabel', value: ({ maatregel }) => maatregel.tabel },
  { kind: 'text', title: 'Code', value: ({ maatregel }) => maatregel.code },
  { kind: 'text', title: 'Maatregel', value: ({ maatregel }) => maatregel.name },
  { kind: 'number', title: 'Jaar', value: ({ year }) => year },
  { kind: 'cell', title: 'Bedrag', value: () => ({ kind: 'pm' }) },
  { kind: 'text', title: 'Wie vult in', value: ({ assigned }) => assigned?.party.shortName ?? null },
  { kind: 'date', title: 'Uiterlijk op', value: ({ assigned }) => assigned?.dueOn ?? null },
  { kind: 'text', title: 'Stand', value: ({ stand }) => pmStandWords[stand] },
  { kind: 'text', title: 'Toelichting', value: ({ assigned }) => assigned?.note ?? null },
];
