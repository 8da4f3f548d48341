import { LinkButton } from '~/components/ui/button';
import { paths } from '~/paths';
import type { PageData } from './data';

/** What this person is most likely to do next with this version. */
export function MainAction({ data }: { data: PageData }) {
  const { p, werkgroep, number, state, verbs } = data;
  if (!verbs) return null;
  const at = [p, werkgroep.id, number] as const;
  if (state === 'concept')
    return <LinkButton href={paths.taakopdrachtEdit(...at)}>Schrijf verder</LinkButton>;
  if (state === 'rondgestuurd' && verbs.place?.length === 0)
    return <LinkButton href={paths.taakopdrachtAgenda(...at)}>Zet op een agenda</LinkButton>;
  if (state === 'vervangen' || verbs.draft.length > 0) return null;
  return (
    <LinkButton variant="secondary" href={paths.newTaakopdracht(p, werkgroep.id)}>
      Maak een nieuwe versie
    </LinkButton>
  );
}
