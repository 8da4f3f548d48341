import { AppLink } from '~/components/ui/app-link';
import { paths } from '~/paths';

/** Where the document goes from here: along overleggen, and to parties for their remarks. */
export function Further(props: { p: string; documentId: string; newest: string | null }) {
  const { p, documentId, newest } = props;
  return (
    <ul className="blokje">
      <li>
        <AppLink href={paths.route(p, { kind: 'document', id: documentId })}>
          Volg de behandeling langs alle overleggen
        </AppLink>
      </li>
      {newest === null ? null : (
        <li>
          <AppLink href={paths.newConsultation(p, 'document', newest)}>
            Leg de nieuwste versie voor aan partijen
          </AppLink>
        </li>
      )}
    </ul>
  );
}
