import { AppLink } from '~/components/ui/app-link';
import type { SubjectPlace } from '~/domain/agenda-item/subject';
import { paths } from '~/paths';
import { StatusLabel } from './labels';

/** What an agendapunt or besluit is about, with the way to it; says when a later version of it is there. */
export function SubjectLink(props: {
  p: string;
  label: string;
  /** Null: not for this reader to open. */
  place: SubjectPlace | null;
  /** On an agenda that is still made: the later version asks for attention. */
  warn?: boolean;
}) {
  const { p, label, place, warn = false } = props;
  const href = place && subjectPath(p, place);
  return (
    <>
      {href ? <AppLink href={href}>{label}</AppLink> : label}
      {place?.newer ? (
        <>
          {' '}
          {warn ? (
            <StatusLabel tone="late">er is een nieuwere versie: {place.newer}</StatusLabel>
          ) : (
            <span className="bij">(inmiddels is er versie {place.newer})</span>
          )}
        </>
      ) : null}
    </>
  );
}

/** Where a subject is to be read; null for what has no page of its own. */
function subjectPath(p: string, { kind, id, parentId, number }: SubjectPlace): string | null {
  switch (kind) {
    case 'taakopdracht':
      return parentId === null || number === null ? null : paths.taakopdracht(p, parentId, number);
    case 'bouwsteen':
      return parentId === null || number === null ? null : paths.bouwsteenVersion(p, parentId, number);
    case 'escalatie':
      return parentId === null ? null : paths.escalatie(p, parentId, id);
    case 'maatregel':
      return paths.maatregel(p, id);
    case 'actie':
      return paths.action(p, id);
    case 'besluit':
      return paths.decision(p, id);
    case 'verslag':
      return paths.minutes(p, id);
    case 'fiche':
      return parentId === null || number === null ? null : paths.ficheVersion(p, parentId, number);
    case 'document':
      return null;
  }
}
