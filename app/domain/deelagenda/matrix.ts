import { isLate, type Due } from '~/domain/action-item/late';
import type { ActionRoleKind } from '~/domain/action-item/assign';
import type { ActionStand } from '~/domain/register/action-filter';
import type { IsoDate } from '~/domain/dates/calendar';

/** What the matrix must know of an action of a deelagenda. */
export type PlannedAction = Due & {
  theme: string;
  roles: readonly { kind: ActionRoleKind; partyId: string }[];
  maatregelIds: readonly string[];
};

/** Undefined: not asked for. An empty list of parties finds nothing. */
export type MatrixFilter = {
  /** The parties meant, with the groups they sit in. */
  partyIds: readonly string[] | undefined;
  hoekPartyIds: readonly string[] | undefined;
  /** Only what those parties are verantwoordelijk for. */
  leading: boolean;
  maatregelId: string | null | undefined;
  stand: ActionStand | undefined;
};

/** One theme in one year: what the filter finds, and how many more there are. */
type MatrixCell<A> = { year: number | null; actions: A[]; others: number };

type Matrix<A> = {
  years: number[];
  themes: { theme: string; cells: MatrixCell<A>[] }[];
  /** Actions of which the source leaves the year open. */
  withoutYear: { theme: string; cell: MatrixCell<A> }[];
  total: number;
  found: number;
};

/** Themes down, years across; within a year the actions stay in the order in which they were given. */
export function layMatrix<A extends PlannedAction>(
  actions: readonly A[],
  filter: MatrixFilter,
  today: IsoDate,
): Matrix<A> {
  const years = yearsOf(actions);
  const themes = themesOf(actions);
  const found = new Set(actions.filter((action) => isMeant(action, filter, today)));
  const cell = (theme: string, year: number | null): MatrixCell<A> => {
    const all = actions.filter((action) => action.theme === theme && action.deadlineYear === year);
    const here = all.filter((action) => found.has(action));
    return { year, actions: here, others: all.length - here.length };
  };
  const filled = ({ actions: some, others }: MatrixCell<A>) => some.length + others > 0;
  return {
    years,
    themes: themes
      .map((theme) => ({ theme, cells: years.map((year) => cell(theme, year)) }))
      .filter(({ cells }) => cells.some(filled)),
    withoutYear: themes
      .map((theme) => ({ theme, cell: cell(theme, null) }))
      .filter((one) => filled(one.cell)),
    total: actions.length,
    found: found.size,
  };
}

/** The largest theme first: what the deelagenda is mainly about stands on top, what hangs beside it below. */
function themesOf(actions: readonly PlannedAction[]): string[] {
  const sizes = new Map<string, number>();
  for (const { theme } of actions) sizes.set(theme, (sizes.get(theme) ?? 0) + 1);
  return [...sizes.keys()].sort(
    (a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a.localeCompare(b, 'nl'),
  );
}

/** Every year from the first to the last, also one in which nothing is due. */
function yearsOf(actions: readonly PlannedAction[]): number[] {
  const known = actions.flatMap(({ deadlineYear }) => (deadlineYear === null ? [] : [deadlineYear]));
  if (known.length === 0) return [];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index);
}

function isMeant(action: PlannedAction, filter: MatrixFilter, today: IsoDate): boolean {
  const { partyIds, hoekPartyIds, leading, maatregelId, stand } = filter;
  const named = (ids: readonly string[]) =>
    action.roles.some(
      ({ kind, partyId }) => ids.includes(partyId) && (!leading || kind === 'verantwoordelijk'),
    );
  return (
    (partyIds === undefined || named(partyIds)) &&
    (hoekPartyIds === undefined || named(hoekPartyIds)) &&
    (maatregelId === undefined || (maatregelId !== null && action.maatregelIds.includes(maatregelId))) &&
    (stand === undefined || stands(action, stand, today))
  );
}

function stands(action: PlannedAction, stand: ActionStand, today: IsoDate): boolean {
  if (stand === 'te_laat') return isLate(action, today);
  if (stand === 'nog_te_doen') return action.state === 'open' || action.state === 'loopt';
  return action.state === stand;
}
