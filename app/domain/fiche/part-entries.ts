import { readCell } from '~/domain/maatregel/read-series';
import type { StoredFiche } from './live-fiche';
import type { FicheRow } from './kinds';
import type { FicheRowPart } from './parts';
import { detailEntries } from './rows/details';
import type { Entries } from './rows/entries';
import { linkEntries, type FicheLink } from './rows/links';
import { partnerEntries } from './rows/partners';
import { phaseEntries } from './rows/phases';
import { riskEntries } from './rows/risks';
import { seriesEntries } from './rows/series';
import { supportEntries } from './rows/support';

/** What is stored of a part, as its form shows it. */
export function partEntries(fiche: StoredFiche, part: FicheRowPart): Entries {
  switch (part) {
    case 'gegevens':
      return detailEntries({
        ...fiche,
        maatregelId: fiche.maatregel?.id ?? null,
        insteadOfId: fiche.insteadOf?.id ?? null,
      });
    case 'tijdpad':
      return phaseEntries(
        fiche.phases.map(({ from, until, ...phase }) => ({
          ...phase,
          from: isoDay(from),
          until: isoDay(until),
        })),
      );
    case 'partners':
      return partnerEntries(
        fiche.partners.map(({ party, role, note }) => ({
          partyId: party.id,
          trekker: role === 'trekker',
          note,
        })),
      );
    case 'reeks':
      return seriesEntries(cellsOf(fiche, 'opbrengst'), fiche.reason);
    case 'kosten':
      return seriesEntries(cellsOf(fiche, 'transformatiekosten'));
    case 'verbanden':
      return linkEntries(
        fiche.links.flatMap(({ maatregel, werkgroep, text }): FicheLink[] => {
          if (maatregel) return [{ kind: 'maatregel', id: maatregel.id, text }];
          return werkgroep ? [{ kind: 'werkgroep', id: werkgroep.id, text }] : [];
        }),
      );
    case 'risicos':
      return riskEntries(fiche.risks);
    case 'draagvlak':
      return supportEntries(fiche.support);
  }
}

const cellsOf = (fiche: StoredFiche, row: FicheRow) =>
  fiche.cells.filter((cell) => cell.row === row).map((cell) => ({ year: cell.year, cell: readCell(cell) }));

const isoDay = (date: Date | null): string | null => date && date.toISOString().slice(0, 10);
