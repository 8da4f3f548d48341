import { actionRoleKinds, reasonsNotToAssign, type ActionRoleKind } from '../action-item/assign';
import { listed } from './names';
import type { AskedRow, RowReason, Values } from './row';

const roleColumn = {
  verantwoordelijk: 'responsible',
  samen_met: 'joining',
  ondersteund_door: 'supporting',
} as const satisfies Record<ActionRoleKind, string>;

/** The columns that hold the parties of an actie. */
export const ROLE_KEYS = actionRoleKinds.map((kind) => roleColumn[kind]);

/** The parties of an actie, by their names. */
export const rolesOf = (values: Values): { partyId: string; kind: ActionRoleKind }[] =>
  actionRoleKinds.flatMap((kind) =>
    listed(values[roleColumn[kind]] ?? '').map((partyId) => ({ partyId, kind })),
  );

/** The fields of an actie, as the columns in which each is mended; the first is the one that gets the reason. */
const columnsOfField: Record<string, readonly [string, ...string[]]> = {
  owners: ['responsible', 'joining', 'supporting'],
  deadline: ['year'],
  noMaatregelReason: ['noMaatregelReason', 'maatregelen'],
};

/** What is said of a column of an actie, and of which others that comes. */
export const actionRestsOn: Readonly<Record<string, readonly string[]>> = {
  responsible: ['joining', 'supporting'],
  noMaatregelReason: ['maatregelen'],
  year: ['deadline'],
  deadline: ['year'],
  startOn: ['year', 'latestYear', 'deadline'],
};

/** Product rule 7. Of a row that exists only what changes is asked, so that an old gap doesn't stop a new word. */
export function againstAction({ to, from, fields }: AskedRow): RowReason[] {
  const touched = new Set(fields.map(({ key }) => key));
  const unassignable = reasonsNotToAssign(draftOf(to), '0001-01-01')
    .map(({ code, field }) => ({ code, keys: columnsOfField[field] ?? ([field] as const) }))
    .filter(({ keys }) => from === null || keys.some((key) => touched.has(key)))
    .map(({ code, keys: [key] }): RowReason => ({ code, key }));
  return [...unassignable, ...againstStart(to), ...(from === null ? againstNew(to) : [])];
}

function draftOf(values: Values) {
  const year = values['year'] ?? '';
  return {
    title: values['title'] ?? '',
    roles: rolesOf(values),
    deadline: values['deadline'] || (year && `${year}-12-31`),
    maatregelIds: listed(values['maatregelen'] ?? ''),
    noMaatregelReason: values['noMaatregelReason'] ?? '',
  };
}

function againstStart(values: Values): RowReason[] {
  const year = values['latestYear'] || values['year'];
  const end = values['deadline'] || (year && `${year}-12-31`);
  return end && (values['startOn'] ?? '') > end ? [{ code: 'import_start_after_end', key: 'startOn' }] : [];
}

/** What a new row must say, and what is said of it elsewhere. */
function againstNew(values: Values): RowReason[] {
  const { werkgroep = '', parent = '', progress = '', deadline = '', year = '' } = values;
  const reasons: RowReason[] = [];
  if (werkgroep === '') reasons.push({ code: 'choice_missing', key: 'werkgroep' });
  if (parent !== '') reasons.push({ code: 'import_part_elsewhere', key: 'parent' });
  if (progress !== '') reasons.push({ code: 'import_progress_by_party', key: 'progress' });
  if (deadline !== '' && year !== '' && !deadline.startsWith(year))
    reasons.push({ code: 'import_year_differs', key: 'deadline' });
  return reasons;
}
