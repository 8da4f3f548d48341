import { isId } from '~/domain/id';
import type { Refusal } from '~/domain/outcome';
import { entry, line, numbered, readOr, rowsIn, tooManyRows, type Entries, type Read } from './entries';

export type Partner = { partyId: string; trekker: boolean; note: string };

export function partnerEntries(partners: readonly Partner[]): Entries {
  const trekker = partners.find((one) => one.trekker);
  return {
    trekker: trekker?.partyId ?? '',
    'trekker-note': trekker?.note ?? '',
    ...numbered(
      partners.filter((one) => !one.trekker).map(({ partyId, note }) => ({ partner: partyId, note })),
    ),
  };
}

/** One party leads, any number take part; each once. */
export function readPartners(entries: Entries): Read<Partner[]> {
  const rows = rowsIn(entries, ['partner', 'note']);
  const reasons: Refusal[] = tooManyRows(rows);
  const partners: Partner[] = [];
  const add = (field: string, partyId: string, note: string, trekker: boolean) => {
    if (partyId === '') reasons.push({ code: 'fiche_partner_missing', field });
    else if (!isId(partyId)) reasons.push({ code: 'choice_unknown', field });
    else if (partners.some((one) => one.partyId === partyId)) {
      reasons.push({ code: 'fiche_partner_twice', field });
    } else partners.push({ partyId, trekker, note: line(note) });
  };
  const [trekker, note] = [entry(entries, 'trekker'), entry(entries, 'trekker-note')];
  if (trekker !== '' || note !== '') add('trekker', trekker, note, true);
  for (const { index, values } of rows) add(`partner-${index}`, values.partner, values.note, false);
  return readOr(reasons, partners);
}
