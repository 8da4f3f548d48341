import { Breadcrumbs } from '~/components/ui/page-header';
import { paths } from '~/paths';

type Crumb = { href: string; label: string };

/** The way from the werkgroepen to something of one of them. */
export function WerkgroepCrumbs(props: {
  p: string;
  werkgroep: { id: string; name: string };
  here: readonly Crumb[];
}) {
  const { p, werkgroep, here } = props;
  return (
    <Breadcrumbs
      items={[
        { href: paths.werkgroepen(p), label: 'Werkgroepen' },
        { href: paths.werkgroep(p, werkgroep.id), label: werkgroep.name },
        ...here,
      ]}
    />
  );
}
