import type { ActionRoleKind } from '~/domain/action-item/assign';
import { actionStateWords } from '~/messages/states';
import type { Column } from './columns';

type ExportedAction = {
  title: string;
  text: string;
  roles: { kind: ActionRoleKind; party: { shortName: string } }[];
  person: string | null;
  deadline: string | null;
  deadlineYear: number | null;
  latestYear: number | null;
  state: keyof typeof actionStateWords;
  late: boolean;
  targets: { text: string }[];
  noMaatregelReason: string | null;
  from: string;
  agreedOn: string | null;
  parent: string | null;
};

const inRole = (kind: ActionRoleKind) => (row: ExportedAction) =>
  row.roles
    .filter((role) => role.kind === kind)
    .map((role) => role.party.shortName)
    .join(', ');

/** The register of actions as a file; targets keep their words, so that PM stays PM (product rule 1). */
export const actionColumns: Column<ExportedAction>[] = [
  { kind: 'text', title: 'Actie', value: (row) => row.title },
  { kind: 'text', title: 'Toelichting', value: (row) => row.text },
  { kind: 'text', title: 'Verantwoordelijk', value: inRole('verantwoordelijk') },
  { kind: 'text', title: 'In samenwerking met', value: inRole('samen_met') },
  { kind: 'text', title: 'Ondersteund door', value: inRole('ondersteund_door') },
  { kind: 'text', title: 'Wie het doet', value: (row) => row.person },
  { kind: 'date', title: 'Uiterlijk op', value: (row) => row.deadline },
  { kind: 'number', title: 'Jaar', value: (row) => yearOfDeadline(row) },
  { kind: 'number', title: 'Uiterlijk in jaar', value: (row) => row.latestYear },
  { kind: 'text', title: 'Stand', value: (row) => actionStateWords[row.state] },
  { kind: 'text', title: 'Te laat', value: (row) => (row.late ? 'ja' : 'nee') },
  {
    kind: 'text',
    title: 'Maatregel en doel',
    value: (row) => row.targets.map((target) => target.text).join('\n'),
  },
  { kind: 'text', title: 'Waarom geen maatregel', value: (row) => row.noMaatregelReason },
  { kind: 'text', title: 'Overleg of thema', value: (row) => row.from },
  { kind: 'date', title: 'Datum vergadering', value: (row) => row.agreedOn },
  { kind: 'text', title: 'Onderdeel van', value: (row) => row.parent },
];

const yearOfDeadline = ({ deadline, deadlineYear }: ExportedAction): number | null =>
  deadline === null ? deadlineYear : Number(deadline.slice(0, 4));
