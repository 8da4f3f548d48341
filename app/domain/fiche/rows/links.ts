import { isId } from '~/domain/id';
import type { Refusal } from '~/domain/outcome';
import { line, numbered, readOr, rowsIn, tooManyRows, type Entries, type Read } from './entries';

/** A dwarsverband: with another maatregel or another werkgroep. */
export type FicheLink = { kind: 'maatregel' | 'werkgroep'; id: string; text: string };

/** The fields of the form: `about` holds kind and id, as in "maatregel:...". */
export function linkEntries(links: readonly FicheLink[]): Entries {
  return numbered(links.map(({ kind, id, text }) => ({ about: `${kind}:${id}`, link: text })));
}

export function readLinks(entries: Entries): Read<FicheLink[]> {
  const rows = rowsIn(entries, ['about', 'link']);
  const reasons: Refusal[] = tooManyRows(rows);
  const links = rows.flatMap(({ index, values }): FicheLink[] => {
    const match = /^(maatregel|werkgroep):(.+)$/.exec(values.about);
    const [, kind = '', id = ''] = match ?? [];
    if (match && isId(id)) return [{ kind: kind as FicheLink['kind'], id, text: line(values.link) }];
    reasons.push({
      code: values.about === '' ? 'fiche_link_missing' : 'choice_unknown',
      field: `about-${index}`,
    });
    return [];
  });
  return readOr(reasons, links);
}
