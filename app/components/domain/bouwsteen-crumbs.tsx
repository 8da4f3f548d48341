import { Breadcrumbs } from '~/components/ui/page-header';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { paths } from '~/paths';

/** The way from the werkgroepen to a bouwsteen; `here` is the page itself, where it lies deeper. */
export function BouwsteenCrumbs(props: {
  p: string;
  werkgroep: { id: string; name: string };
  bouwsteen: { id: string; number: number; letter: string };
  here?: { href: string; label: string };
}) {
  const { p, werkgroep, bouwsteen, here } = props;
  return (
    <Breadcrumbs
      items={[
        { href: paths.werkgroepen(p), label: 'Werkgroepen' },
        { href: paths.werkgroep(p, werkgroep.id), label: werkgroep.name },
        { href: paths.bouwsteen(p, bouwsteen.id), label: `Bouwsteen ${bouwsteenLabel(bouwsteen)}` },
        ...(here ? [here] : []),
      ]}
    />
  );
}
