import { Breadcrumbs } from '~/components/ui/page-header';
import { paths } from '~/paths';

/** The way from the werkgroepen to a package; `here` is the page itself, where it lies deeper. */
export function PackageCrumbs(props: {
  p: string;
  of?: { id: string; title: string };
  here?: { href: string; label: string };
}) {
  const { p, of, here } = props;
  return (
    <Breadcrumbs
      items={[
        { href: paths.werkgroepen(p), label: 'Werkgroepen' },
        { href: paths.packages(p), label: 'Pakketten' },
        ...(of ? [{ href: paths.package(p, of.id), label: of.title }] : []),
        ...(here ? [here] : []),
      ]}
    />
  );
}
