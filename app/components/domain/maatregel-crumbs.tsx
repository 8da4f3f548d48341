import { Breadcrumbs } from '~/components/ui/page-header';
import { shortLabel } from '~/domain/maatregel/label';
import { paths } from '~/paths';

/** The way to a page below that of a maatregel. */
export function MaatregelCrumbs(props: {
  p: string;
  maatregel: { id: string; code: string | null; name: string };
  here: { href: string; label: string };
}) {
  const { p, maatregel, here } = props;
  return (
    <Breadcrumbs
      items={[
        { href: paths.maatregelen(p), label: 'Maatregelen' },
        { href: paths.maatregel(p, maatregel.id), label: shortLabel(maatregel) },
        here,
      ]}
    />
  );
}
