import { cellOf, yearsIn, type Series, type YearRange } from '~/domain/amount-series/series';
import type { FicheKind } from '~/domain/fiche/kinds';
import {
  totalLines,
  totalPart,
  totalParts,
  type CoverageGroup,
  type TotalLine,
  type TotalPart,
} from '~/domain/werkgroep/coverage-lines';
import type { CoverageYear } from '~/domain/werkgroep/coverage';
import type { CoveredMaatregel } from '~/domain/werkgroep/counting';
import { lineWords, totalLineWords, totalPartWords } from '~/messages/coverage';
import type { IsoDate } from '~/domain/dates/calendar';
import { asKnownColumn, cellField, type Column, type Field } from './columns';

type Named = CoveredMaatregel & { code: string | null; name: string };
type Source = { kind: FicheKind; bouwsteen: string; version: number | null; title: string };

export type CoverageFile = {
  range: YearRange;
  groups: readonly CoverageGroup<Named, Source>[];
  submitted: readonly CoverageYear[];
  written: readonly CoverageYear[] | null;
};

type Row = {
  code: string | null;
  name: string;
  what: string;
  fiche: string;
  years: (year: number, index: number) => Field;
};

/** Each reeks of each maatregel as on the page, and the totals in three rows each: PM stays a word and a count. */
export function coverageRows({ groups, submitted, written }: CoverageFile): Row[] {
  const names = new Map(groups.map(({ maatregel }) => [maatregel.id, maatregel.code ?? maatregel.name]));
  return [
    ...groups.flatMap(({ maatregel: { code, name }, lines }) =>
      lines.map((line): Row => ({
        code,
        name,
        what:
          line.countedAt === null
            ? lineWords(line)
            : `${lineWords(line)}, telt al mee bij ${names.get(line.countedAt) ?? ''}`,
        fiche: line.proposal?.title ?? '',
        years: line.countedAt === null ? cells(line.series) : () => null,
      })),
    ),
    ...totalLines(submitted, written).flatMap((line) =>
      totalParts.map((part): Row => ({
        code: null,
        name: '',
        what: `${totalLineWords(line, written !== null)}${totalPartWords[part]}`,
        fiche: '',
        years: total(line, part),
      })),
    ),
  ];
}

export const coverageColumns = (range: YearRange, zoals: IsoDate | null = null): Column<Row>[] => [
  { kind: 'text', title: 'Code', value: (row) => row.code },
  { kind: 'text', title: 'Maatregel', value: (row) => row.name },
  { kind: 'text', title: 'Wat', value: (row) => row.what },
  { kind: 'text', title: 'Fiche', value: (row) => row.fiche },
  ...yearsIn(range).map((year, index): Column<Row> => ({
    kind: 'field',
    title: `${year} (€ mln)`,
    value: (row) => row.years(year, index),
  })),
  ...asKnownColumn<Row>(zoals),
];

const cells = (series: Series) => (year: number) => cellField(cellOf(series, year));

const total =
  (line: TotalLine, part: TotalPart) =>
  (_year: number, index: number): Field => {
    const cell = totalPart(line, part, index);
    return cell?.kind === 'count' ? { kind: 'number', value: cell.count } : cellField(cell);
  };
