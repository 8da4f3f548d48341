import type { SearchKind } from '~/domain/search/kinds';
import { paths } from '~/paths';
import type { Hit } from '~/queries/search/search-page.server';

/** Where a hit is to be read. */
export function hitPath(p: string, kind: SearchKind, hit: Hit): string {
  const { id, meetingId, itemId, parentId } = hit;
  switch (kind) {
    case 'maatregel':
      return paths.maatregel(p, id);
    case 'besluit':
      return paths.decision(p, id);
    case 'actie':
      return paths.action(p, id);
    case 'werkgroep':
      return paths.werkgroep(p, id);
    case 'taakopdracht':
      return paths.taakopdracht(p, parentId ?? '', Number(hit.number));
    case 'bouwsteen':
      // Who reads only what was shared finds it there.
      return parentId === null ? paths.bouwsteen(p, id) : paths.sharedThing(p, parentId);
    case 'fiche':
      return hit.number === null ? paths.fiche(p, id) : paths.ficheVersion(p, id, Number(hit.number));
    case 'agendapunt':
      if (meetingId !== null) return paths.item(p, meetingId, id);
      return hit.prepares
        ? `${paths.parkingList(p, parentId ?? '')}#punt-${id}`
        : paths.overleg(p, parentId ?? '');
    case 'inbreng':
      return `${paths.minutes(p, meetingId ?? '')}#punt-${itemId ?? ''}`;
    case 'annotatie':
      return meetingId === null ? paths.overleg(p, parentId ?? '') : paths.item(p, meetingId, itemId ?? '');
  }
}
