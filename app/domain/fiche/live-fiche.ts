import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { HOEKEN, type Hoek } from '~/domain/hoek/hoek';
import type { Position } from '~/domain/decision/positions';
import { newest, type RevisionKind } from '~/domain/amount-series/revision';
import { yearsIn, type YearRange } from '~/domain/amount-series/series';
import { isEmptyText } from '~/domain/rich-text/blocks';
import { toBlocks } from '~/domain/rich-text/to-blocks';
import { readCell, type StoredCell } from '~/domain/maatregel/read-series';
import { readDoubt } from '~/domain/source/provenance';
import { ficheFields } from './fields';
import { fichePhases, type FicheKind, type FichePhase, type FicheRow, type FicheType } from './kinds';
import { aboutMaatregel, type FicheSnapshot, type YearCell } from './snapshot';

type Named = { id: string; name: string };

type StoredRevision = { kind: RevisionKind; date: Date; cells: readonly StoredCell[] };

type StoredMaatregel = Named & {
  code: string | null;
  /** The awards alone, in the order in which they were recorded. */
  revisions: readonly StoredRevision[];
};

/** A fiche with its rows as they are stored; dates are instants, texts Lexical JSON. */
export type StoredFiche = {
  id: string;
  title: string;
  kind: FicheKind;
  type: FicheType;
  reason: string;
  bouwsteen: { id: string; number: number; letter: string; title: string; werkgroep: Named };
  maatregel: StoredMaatregel | null;
  insteadOf: StoredMaatregel | null;
  texts: readonly { field: string; content: unknown }[];
  cells: readonly (StoredCell & { row: FicheRow })[];
  phases: readonly { phase: FichePhase; from: Date | null; until: Date | null; text: string }[];
  partners: readonly {
    role: 'trekker' | 'partner';
    note: string;
    party: Named & { shortName: string; hoek: Hoek | null };
  }[];
  links: readonly {
    maatregel: (Named & { code: string | null }) | null;
    werkgroep: Named | null;
    text: string;
  }[];
  risks: readonly { risk: string; answer: string }[];
  support: readonly { hoek: Hoek; position: Position; sentence: string }[];
};

/** The sheet of a fiche as it stands now; freezing it is keeping what this returns. */
export function liveFiche(fiche: StoredFiche, years: YearRange): FicheSnapshot {
  const { bouwsteen } = fiche;
  const about = aboutMaatregel(fiche);
  const named = (maatregel: StoredMaatregel | null) =>
    maatregel && { id: maatregel.id, code: maatregel.code, name: maatregel.name };
  return {
    format: 1,
    id: fiche.id,
    title: fiche.title,
    kind: fiche.kind,
    type: fiche.type,
    bouwsteen: {
      id: bouwsteen.id,
      label: bouwsteenLabel(bouwsteen),
      title: bouwsteen.title,
    },
    werkgroep: bouwsteen.werkgroep,
    maatregel: named(fiche.maatregel),
    insteadOf: named(fiche.insteadOf),
    reason: fiche.reason,
    years,
    opbrengst: wholeRow(rowOf(fiche, 'opbrengst'), years),
    transformatiekosten: wholeRow(rowOf(fiche, 'transformatiekosten'), years),
    award: wholeRow(about ? awardOf(about) : [], years),
    texts: ficheFields.flatMap((field) => {
      const blocks = toBlocks(fiche.texts.find((one) => one.field === field)?.content);
      return isEmptyText(blocks) ? [] : [{ field, blocks }];
    }),
    phases: fichePhases.flatMap((phase) => {
      const found = fiche.phases.find((one) => one.phase === phase);
      return found ? [{ phase, from: isoDay(found.from), until: isoDay(found.until), text: found.text }] : [];
    }),
    partners: fiche.partners
      .map(({ role, note, party }) => ({ ...party, trekker: role === 'trekker', note }))
      .sort((a, b) => Number(b.trekker) - Number(a.trekker)),
    links: [...fiche.links],
    risks: [...fiche.risks],
    support: HOEKEN.flatMap((hoek) => fiche.support.filter((one) => one.hoek === hoek)),
  };
}

const rowOf = (fiche: StoredFiche, row: FicheRow) => fiche.cells.filter((cell) => cell.row === row);

/** Nothing typed stays nothing; otherwise every year has a cell, for an absent one is onbekend and never 0. */
function wholeRow(cells: readonly StoredCell[], years: YearRange): YearCell[] {
  if (cells.length === 0) return [];
  return yearsIn(years).map((year) => {
    const stored = cells.find((cell) => cell.year === year);
    return {
      year,
      cell: stored ? readCell(stored) : { kind: 'onbekend' },
      literal: stored?.literal ?? null,
      doubt: readDoubt(stored?.doubt),
    };
  });
}

function awardOf({ revisions }: StoredMaatregel): readonly StoredCell[] {
  const read = revisions.map(({ kind, date, cells }, sequence) => ({
    kind,
    date: date.toISOString().slice(0, 10),
    sequence,
    series: {},
    cells,
  }));
  return newest(read, 'award')?.cells ?? [];
}

const isoDay = (date: Date | null): string | null => date && date.toISOString().slice(0, 10);
