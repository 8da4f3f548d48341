import type { DecisionKind } from '~/domain/decision/kinds';
import type { Position } from '~/domain/decision/positions';
import type { DecisionStanding } from '~/domain/decision/standing';
import { decisionKindWords, effectSentence, positionWords } from '~/messages/decision-words';
import { capitalised } from '~/messages/join-words';
import { standingWords } from '~/messages/register';
import type { Column } from './columns';

type ExportedDecision = Parameters<typeof effectSentence>[0] & {
  number: string;
  overleg: string;
  date: string;
  item: { number: string | null; title: string } | null;
  kind: DecisionKind;
  text: string;
  standing: DecisionStanding;
  subjects: { label: string }[];
  positions: { party: { shortName: string }; position: Position; note: string }[];
  replaces: { number: string } | null;
  replacedBy: { number: string } | null;
};

const withPosition = (position: Position) => (row: ExportedDecision) =>
  row.positions
    .filter((one) => one.position === position)
    .map(({ party, note }) => (note === '' ? party.shortName : `${party.shortName} (${note})`))
    .join(', ');

/** The register of besluiten as a file. */
export const decisionColumns: Column<ExportedDecision>[] = [
  { kind: 'text', title: 'Nummer', value: (row) => row.number },
  { kind: 'text', title: 'Overleg', value: (row) => row.overleg },
  { kind: 'date', title: 'Datum', value: (row) => row.date },
  {
    kind: 'text',
    title: 'Agendapunt',
    value: ({ item }) => (item ? [item.number, item.title].filter(Boolean).join(' ') : null),
  },
  { kind: 'text', title: 'Soort', value: (row) => decisionKindWords[row.kind] },
  { kind: 'text', title: 'Besluit', value: (row) => row.text },
  { kind: 'text', title: 'Gevolg', value: effectSentence },
  { kind: 'text', title: 'Gaat over', value: (row) => row.subjects.map(({ label }) => label).join('\n') },
  { kind: 'text', title: 'Stand', value: (row) => standingWords[row.standing] },
  ...(['akkoord', 'kanttekening', 'voorbehoud', 'niet_akkoord', 'niet_aanwezig'] as const).map(
    (position): Column<ExportedDecision> => ({
      kind: 'text',
      title: capitalised(positionWords[position]),
      value: withPosition(position),
    }),
  ),
  { kind: 'text', title: 'Vervangt', value: (row) => row.replaces?.number ?? null },
  { kind: 'text', title: 'Vervangen door', value: (row) => row.replacedBy?.number ?? null },
];
