import { paths } from '~/paths';
import type { SubjectPlace } from '~/queries/agenda-item/subject-places.server';

/** The page of what an agendapunt is about; null where there is none, or none for this reader. */
export function subjectHref(p: string, { kind, id, taakopdracht }: SubjectPlace): string | null {
  switch (kind) {
    case 'maatregel':
      return paths.maatregel(p, id);
    case 'actie':
      return paths.action(p, id);
    case 'besluit':
      return paths.decision(p, id);
    case 'verslag':
      return paths.minutes(p, id);
    case 'taakopdracht':
      return taakopdracht && paths.taakopdracht(p, taakopdracht.werkgroepId, taakopdracht.number);
    default:
      return null;
  }
}
