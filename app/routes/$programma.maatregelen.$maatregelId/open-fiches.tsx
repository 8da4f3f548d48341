import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { RowList } from '~/components/ui/lists';
import { paths } from '~/paths';
import type { PageData } from './data';

/** Fiches about this maatregel that are being written; what was submitted is a step of the way. */
export function OpenFiches({ data: { p, fiches } }: { data: PageData }) {
  if (fiches.open.length === 0) return null;
  return (
    <Section title="Fiches in bewerking">
      <RowList
        items={fiches.open.map(({ id, title }) => ({
          key: id,
          title: <AppLink href={paths.fiche(p, id)}>{title}</AppLink>,
          text: 'Alleen uw werkgroep ziet deze fiche.',
        }))}
      />
    </Section>
  );
}
