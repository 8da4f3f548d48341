import { Breadcrumbs } from '~/components/ui/page-header';
import { paths } from '~/paths';

type Props = {
  p: string;
  werkgroep: { id: string; name: string };
  /** Absent while there is no version yet, or when the page is about two. */
  number?: number | null;
  here?: { href: string; label: string };
};

/** The way back from a page about a taakopdracht. */
export function TaakopdrachtCrumbs({ p, werkgroep, number, here }: Props) {
  return (
    <Breadcrumbs
      items={[
        { href: paths.werkgroepen(p), label: 'Werkgroepen' },
        { href: paths.werkgroep(p, werkgroep.id), label: werkgroep.name },
        ...(number
          ? [{ href: paths.taakopdracht(p, werkgroep.id, number), label: `Taakopdracht, versie ${number}` }]
          : []),
        ...(here ? [here] : []),
      ]}
    />
  );
}
