import { Breadcrumbs } from '~/components/ui/page-header';
import { paths } from '~/paths';

/** The way to something that was shared with the achterban, for who sees no werkgroepen. */
export function SharedCrumbs({ p, here }: { p: string; here?: { href: string; label: string } }) {
  return (
    <Breadcrumbs
      items={[
        { href: paths.overview(p), label: 'Overzicht' },
        { href: paths.shared(p), label: 'Gedeeld met de achterban' },
        ...(here ? [here] : []),
      ]}
    />
  );
}
