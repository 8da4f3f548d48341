import { paths } from '~/paths';
import type { SeenSubject } from '~/queries/decision/seen-subjects.server';

/** Where a subject is to be read; null for what has no page of its own. */
export function subjectPath(p: string, { kind, id, werkgroep }: SeenSubject): string | null {
  switch (kind) {
    case 'taakopdracht':
      return werkgroep && paths.taakopdracht(p, werkgroep.id, werkgroep.number);
    case 'maatregel':
      return paths.maatregel(p, id);
    case 'actie':
      return paths.action(p, id);
    case 'besluit':
      return paths.decision(p, id);
    case 'verslag':
      return paths.minutes(p, id);
    case 'bouwsteen':
    case 'fiche':
    case 'escalatie':
    case 'document':
      return null;
  }
}
