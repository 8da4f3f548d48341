import { Breadcrumbs } from '~/components/ui/page-header';
import type { FicheSnapshot } from '~/domain/fiche/snapshot';
import { paths } from '~/paths';

type Step = { href: string; label: string };

/** The way to a fiche; for readers to whom a werkgroep doesn't exist it begins at the maatregelen. `here` lies deeper. */
export function FicheCrumbs(props: {
  p: string;
  fiche: Pick<FicheSnapshot, 'id' | 'title' | 'bouwsteen' | 'werkgroep'>;
  throughWerkgroep?: boolean;
  /** To who reads versions alone, the fiche itself is one of them. */
  ficheHref?: string;
  here?: Step;
}) {
  const { p, fiche, throughWerkgroep = true, ficheHref = paths.fiche(p, fiche.id), here } = props;
  const { bouwsteen, werkgroep } = fiche;
  const before: Step[] = throughWerkgroep
    ? [
        { href: paths.werkgroepen(p), label: 'Werkgroepen' },
        { href: paths.werkgroep(p, werkgroep.id), label: werkgroep.name },
        { href: paths.bouwsteen(p, bouwsteen.id), label: `Bouwsteen ${bouwsteen.label}` },
      ]
    : [{ href: paths.maatregelen(p), label: 'Maatregelen' }];
  return (
    <Breadcrumbs
      items={[...before, { href: ficheHref, label: `Fiche ${fiche.title}` }, ...(here ? [here] : [])]}
    />
  );
}
