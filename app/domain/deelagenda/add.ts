import { reasonsNotToAssign, type ActionRoleKind } from '~/domain/action-item/assign';
import { isYearIn, type YearRange } from '~/domain/amount-series/series';
import type { Refusal } from '~/domain/outcome';

export const deelagendaRefusals = [
  'deelagenda_theme_missing',
  'deelagenda_number_taken',
  'deelagenda_start_after_end',
  'deelagenda_latest_before_year',
  'deelagenda_maatregel_missing',
  'deelagenda_maatregel_twice',
] as const;
export type DeelagendaRefusal = (typeof deelagendaRefusals)[number];

/** An action as it is put in a deelagenda; years are whole years, null where nothing was filled in. */
export type NewAction = {
  title: string;
  roles: readonly { partyId: string; kind: ActionRoleKind }[];
  startYear: number | null;
  year: number | null;
  /** "per 2023, of uiterlijk 2024". */
  latestYear: number | null;
  /** One for each row of the form, in its order. */
  maatregelIds: readonly string[];
  noMaatregelReason: string;
};

/**
 * Product rule 7 in years: an owner, a year in which it is done, a maatregel or why there is none. Every year lies in the
 * programma, the first not after the last; a maatregel is served once; a number stands once in its theme.
 */
export function reasonsNotToAdd(
  draft: NewAction,
  { range, numberTaken }: { range: YearRange; numberTaken: boolean },
): Refusal[] {
  const { startYear, year, latestYear, maatregelIds } = draft;
  const end = latestYear ?? year;
  const deadline = year === null ? '' : `${year}-12-31`;
  const assigned = reasonsNotToAssign({ ...draft, deadline }, '0001-01-01');
  return [
    ...assigned.filter(({ field }) => field !== 'deadline'),
    ...(numberTaken ? [{ code: 'deelagenda_number_taken', field: 'number' } as const] : []),
    ...(year === null ? [{ code: 'move_year_missing', field: 'year' } as const] : []),
    ...Object.entries({ startYear, year, latestYear })
      .filter(([, one]) => one !== null && !isYearIn(range, one))
      .map(([field]) => ({ code: 'move_year_outside', field, params: { ...range } }) as const),
    ...(startYear !== null && end !== null && startYear > end
      ? [{ code: 'deelagenda_start_after_end', field: 'startYear' } as const]
      : []),
    ...(latestYear !== null && year !== null && latestYear < year
      ? [{ code: 'deelagenda_latest_before_year', field: 'latestYear' } as const]
      : []),
    ...maatregelIds.flatMap((id, row) =>
      maatregelIds.indexOf(id) < row
        ? [{ code: 'deelagenda_maatregel_twice', field: `maatregel-${row}` } as const]
        : [],
    ),
  ];
}
