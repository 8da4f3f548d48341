import type { IsoDate } from '~/domain/dates/calendar';
import type { Refusal } from '~/domain/outcome';
import { parseDutchDate } from '../dates/parse-date';
import { onbekend, type Cell } from './cell';
import { amountAlone, parseCell } from './parse';

export const recordRefusals = [
  'quantify_not_pm',
  'quantify_no_amount',
  'pm_due_past',
  'pm_not_pm',
  'realised_empty',
  'realised_pm',
  'realised_no_amount',
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

export type Realised = RecordWords & {
  partyId: string | null;
  /** As typed, the amounts a text a year. */
  date: string;
  cells: Readonly<Record<string, string>>;
};

/** The amounts of a report of what was realised, as far as they can be read, and the years that can't. */
function realisedCells(typed: Realised['cells']) {
  const read = Object.entries(typed).map(([year, text]) => ({ year: Number(year), parsed: parseCell(text) }));
  return {
    cells: read.map(({ year, parsed }) => ({ year, cell: parsed.ok ? parsed.cell : onbekend })),
    unread: read.flatMap(({ year, parsed }): Refusal[] =>
      parsed.ok ? [] : [{ code: amountAlone(parsed.reason, 'realised_no_amount'), field: `cell-${year}` }],
    ),
  };
}

/**
 * What was realised is an amount of a year that has begun, told by a partij on a day that has come. Years about which nothing
 * is told stay onbekend; PM is a promise and can't be realised. All that is wrong is said at once.
 */
export function reasonsNotToRealise(told: Realised, today: IsoDate): Refusal[] {
  const { cells, unread } = realisedCells(told.cells);
  const known = cells.filter(({ cell }) => cell.kind !== 'onbekend');
  return [
    ...(told.partyId === null ? [{ code: 'party_missing', field: 'partyId' } as const] : []),
    ...againstDate(told.date, today),
    ...(known.length + unread.length === 0 ? [{ code: 'realised_empty', field: 'cells' } as const] : []),
    ...unread,
    ...known.flatMap(({ year, cell }): Refusal[] => {
      const field = `cell-${year}`;
      if (cell.kind === 'pm') return [{ code: 'realised_pm', field }];
      return year > Number(today.slice(0, 4))
        ? [{ code: 'realised_year_ahead', field, params: { year } }]
        : [];
    }),
    ...wordsMissing(told),
  ];
}

function againstDate(typed: string, today: IsoDate): Refusal[] {
  if (typed.trim() === '') return [{ code: 'date_missing', field: 'date' }];
  const parsed = parseDutchDate(typed);
  if (!parsed.ok) return [{ code: parsed.reason, field: 'date' }];
  return parsed.date > today ? [{ code: 'realised_date_ahead', field: 'date' }] : [];
}
