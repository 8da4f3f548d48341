import { cellSentence } from '~/domain/amount-series/format';
import type { Cell } from '~/domain/amount-series/cell';
import type { Progress } from '~/domain/action-item/progress';
import type { Matrix, MatrixCell } from '~/domain/deelagenda/matrix';
import { shortLabel } from '~/domain/maatregel/label';
import { partsText, rolesText, type NamedRole } from '~/messages/deelagenda';
import { actionStateWords, progressWords } from '~/messages/states';
import { deadlineText } from '../dutch-time';
import { oneLine } from '../one-line';
import { deelagendaTemplate } from './templates/deelagenda.typ';
import { typstPdf } from './typst';

type PaperTarget = { code: string | null; name: string; cell: Cell | null };

/** An action as it stands on the sheet. */
export type SheetAction = {
  title: string;
  deelagendaNumber: string | null;
  deadline: string | null;
  deadlineYear: number | null;
  latestYear: number | null;
  state: keyof typeof actionStateWords;
  progress: Progress | null;
  late: boolean;
  silent: boolean;
  doubt: string | null;
  roles: readonly NamedRole[];
  parts: readonly unknown[];
  targets: readonly PaperTarget[];
  noMaatregelReason: string | null;
};

export type DeelagendaSheet = {
  title: string;
  /** How many, of which day, with which filter. */
  about: readonly string[];
  matrix: Pick<Matrix<SheetAction>, 'years' | 'themes' | 'withoutYear'>;
};

/** The deelagenda on A3: what doesn't fit is counted, never left out unsaid. */
export function deelagendaPdf({ title, about, matrix }: DeelagendaSheet): Uint8Array {
  return typstPdf(deelagendaTemplate, {
    heading: title,
    title: oneLine(title) || 'Deelagenda',
    about,
    footer: oneLine(title, 110),
    confidential: null,
    years: matrix.years.map(String),
    themes: matrix.themes.map(({ theme, cells }) => ({ theme, cells: cells.map(cellView) })),
    withoutYear: matrix.withoutYear.map(({ theme, cell }) => ({ theme, cell: cellView(cell) })),
  });
}

const cellView = ({ actions, others, more }: MatrixCell<SheetAction>) => ({
  cards: actions.map(cardView),
  note: [more > 0 ? `nog ${more} acties` : '', others > 0 ? `${others} buiten dit filter` : '']
    .filter(Boolean)
    .join(', '),
});

function cardView(action: SheetAction) {
  const { state, progress, late, silent, deadlineYear: year, deelagendaNumber: number } = action;
  return {
    number: number === null ? '' : year === null ? number : `${year}-${number}`,
    title: action.title,
    standing: [
      late ? 'te laat' : null,
      progress === null ? (late ? null : actionStateWords[state]) : progressWords[progress],
      silent ? 'lang niets gemeld' : null,
      action.doubt !== null && year !== null ? 'jaar onzeker' : null,
    ]
      .filter((word) => word !== null)
      .join(', '),
    lines: [
      [
        rolesText(action.roles),
        action.deadline === null ? '' : `klaar op ${deadlineText(action.deadline)}`,
        action.latestYear === null ? '' : `uiterlijk ${action.latestYear}`,
        action.parts.length === 0 ? '' : partsText(action.parts.length),
      ]
        .filter(Boolean)
        .join('; '),
      ...action.targets.map((target) => targetLine(target, year)),
      ...(action.targets.length === 0 && action.noMaatregelReason
        ? [`geen maatregel: ${action.noMaatregelReason}`]
        : []),
    ].filter((line) => line !== ''),
  };
}

/** "B17 doel 2022: PM" (product rule 1). */
const targetLine = ({ cell, ...target }: PaperTarget, year: number | null): string =>
  cell === null ? shortLabel(target) : `${shortLabel(target)} doel ${year ?? ''}: ${cellSentence(cell)}`;
