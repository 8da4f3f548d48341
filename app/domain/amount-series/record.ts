import type { IsoDate } from '~/domain/dates/calendar';
import type { Refusal } from '~/domain/outcome';
import type { Cell } from './cell';

export const recordRefusals = [
  'quantify_not_pm',
  'quantify_no_amount',
  'pm_due_past',
  'pm_not_pm',
  'realised_empty',
  'realised_pm',
  'realised_year_ahead',
  'realised_date_ahead',
] as const;
export type RecordRefusal = (typeof recordRefusals)[number];

export type RecordWords = { reason: string; source: string };

const wordsMissing = ({ reason, source }: RecordWords): Refusal[] => [
  ...(reason.trim() === '' ? [{ code: 'revision_reason_missing', field: 'reason' } as const] : []),
  ...(source.trim() === '' ? [{ code: 'revision_source_missing', field: 'source' } as const] : []),
];

/** Only what is PM now can be quantified, only by an amount, and always with where it comes from. */
export function reasonsNotToQuantify(now: Cell, typed: Cell, words: RecordWords): Refusal[] {
  if (now.kind !== 'pm') return [{ code: 'quantify_not_pm' }];
  return [
    ...(typed.kind === 'amount' ? [] : [{ code: 'quantify_no_amount', field: 'amount' } as const]),
    ...wordsMissing(words),
  ];
}

/** A PM cell gets an owner as long as it is PM, and a day that has still to come. */
export function reasonsNotToAssignPm(now: Cell, dueOn: IsoDate, today: IsoDate): Refusal[] {
  if (now.kind !== 'pm') return [{ code: 'pm_not_pm' }];
  return dueOn < today ? [{ code: 'pm_due_past', field: 'dueOn' }] : [];
}

/**
 * What was realised is an amount of a year that has begun, told on a day that has come. Years about which nothing is told
 * stay onbekend; PM is a promise and can't be realised.
 */
export function reasonsNotToRealise(
  cells: readonly { year: number; cell: Cell }[],
  date: IsoDate,
  today: IsoDate,
  words: RecordWords,
): Refusal[] {
  const told = cells.filter(({ cell }) => cell.kind !== 'onbekend');
  return [
    ...(told.length === 0 ? [{ code: 'realised_empty', field: 'cells' } as const] : []),
    ...told.flatMap(({ year, cell }): Refusal[] => {
      const field = `cell-${year}`;
      if (cell.kind === 'pm') return [{ code: 'realised_pm', field }];
      return year > Number(today.slice(0, 4))
        ? [{ code: 'realised_year_ahead', field, params: { year } }]
        : [];
    }),
    ...(date > today ? [{ code: 'realised_date_ahead', field: 'date' } as const] : []),
    ...wordsMissing(words),
  ];
}
