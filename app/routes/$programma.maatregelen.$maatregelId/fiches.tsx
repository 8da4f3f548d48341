import { VijfhoekCount } from '~/components/domain/vijfhoek';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { RowList } from '~/components/ui/lists';
import { ficheKindWords, ficheVersionText } from '~/messages/fiche';
import { paths } from '~/paths';
import type { PageData } from './data';

/** The fiches about this maatregel: what they propose is a proposal, whatever holds now (product rule 4). */
export function Fiches({ data }: { data: PageData }) {
  const { p, fiches } = data;
  if (fiches.submitted.length + fiches.open.length === 0) return null;
  return (
    <Section title="Fiches">
      <RowList
        items={[
          ...fiches.submitted.map(({ id, number, date, title, kind, bouwsteen, replaces, support }) => ({
            key: id,
            title: <AppLink href={paths.ficheVersion(p, id, number)}>{title}</AppLink>,
            text: (
              <>
                {replaces ? 'In plaats van deze maatregel' : ficheKindWords[kind]},{' '}
                {ficheVersionText(bouwsteen, number, date)}
              </>
            ),
            aside: support ? <VijfhoekCount states={support} /> : null,
          })),
          ...fiches.open.map(({ id, title }) => ({
            key: id,
            title: <AppLink href={paths.fiche(p, id)}>{title}</AppLink>,
            text: 'In bewerking: alleen uw werkgroep ziet deze fiche.',
          })),
        ]}
      />
    </Section>
  );
}
