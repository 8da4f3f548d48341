import type { Ctx } from '~/domain/context';
import type { FicheRowPart } from '~/domain/fiche/parts';
import type { Entries } from '~/domain/fiche/rows/entries';
import type { Outcome } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { FicheAtHand } from '../fiche-at-hand.server';
import { writeCells } from './write-cells.server';
import { writeDetails } from './write-details.server';
import { writeLinks } from './write-links.server';
import { writePartners, writePhases, writeRisks, writeSupport } from './write-rows.server';

/** Reads what a form sent for a part made of rows and keeps it, or says per field why not. */
export function writeRowPart(
  tx: Tx,
  ctx: Ctx,
  fiche: FicheAtHand,
  part: FicheRowPart,
  entries: Entries,
): Promise<Outcome<null>> {
  switch (part) {
    case 'gegevens':
      return writeDetails(tx, ctx, fiche, entries);
    case 'tijdpad':
      return writePhases(tx, fiche, entries);
    case 'partners':
      return writePartners(tx, ctx, fiche.id, entries);
    case 'reeks':
      return writeCells(tx, fiche, 'opbrengst', entries);
    case 'kosten':
      return writeCells(tx, fiche, 'transformatiekosten', entries);
    case 'verbanden':
      return writeLinks(tx, ctx, fiche.id, entries);
    case 'risicos':
      return writeRisks(tx, fiche.id, entries);
    case 'draagvlak':
      return writeSupport(tx, fiche.id, entries);
  }
}
