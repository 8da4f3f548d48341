import { Breadcrumbs } from '~/components/ui/page-header';
import { paths } from '~/paths';

/** The way back from a page about the centrale opdracht; without a number it is about the whole. */
export function CentraleCrumbs(props: {
  p: string;
  number?: number | undefined;
  here?: { href: string; label: string };
}) {
  const { p, number, here } = props;
  return (
    <Breadcrumbs
      items={[
        { href: paths.werkgroepen(p), label: 'Werkgroepen' },
        { href: paths.centrale(p), label: 'Centrale opdracht' },
        ...(number === undefined ? [] : [{ href: paths.centrale(p, number), label: `Versie ${number}` }]),
        ...(here ? [here] : []),
      ]}
    />
  );
}
