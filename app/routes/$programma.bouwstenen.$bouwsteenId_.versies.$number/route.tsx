import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BouwsteenContent } from '~/components/domain/bouwsteen-content';
import { BouwsteenCrumbs } from '~/components/domain/bouwsteen-crumbs';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { versionText } from '~/messages/bouwsteen';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { bouwsteenPage } from '~/queries/bouwsteen/bouwsteen-page.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `Bouwsteen ${bouwsteenLabel(data.bouwsteen)}, versie ${data.shown.number} - Vijfhoek`
      : 'Vijfhoek',
  },
];

export const loader = guarded('bouwsteen-version:read', async ({ ctx, programma, params }) => {
  const number = params['number'] ?? '';
  const known = /^[1-9]\d{0,5}$/.test(number);
  const page = known ? await bouwsteenPage(ctx, params['bouwsteenId'] ?? '', Number(number)) : null;
  if (!page?.shown) throw notFound();
  return { ...page, shown: page.shown, p: programma.key };
});

/** One version as it was delivered, years later the same. */
export default function BouwsteenVersion() {
  const { p, werkgroep, bouwsteen, shown, versions } = useLoaderData<typeof loader>();
  const newest = versions[0]?.number ?? shown.number;
  const here = paths.bouwsteenVersion(p, bouwsteen.id, shown.number);
  return (
    <>
      <BouwsteenCrumbs
        p={p}
        werkgroep={werkgroep}
        bouwsteen={bouwsteen}
        here={{ href: here, label: `Versie ${shown.number}` }}
      />
      <PageHeader
        title={`Bouwsteen ${bouwsteenLabel(bouwsteen)}: ${bouwsteen.title}`}
        facts={[
          <b key="versie">{versionText(shown)}</b>,
          ...(shown.id === bouwsteen.acceptedVersionId ? ['aanvaard'] : []),
          ...(shown.sharedAt ? ['gedeeld met de achterban'] : []),
        ]}
      />
      {newest > shown.number ? (
        <Notice>
          Er is een nieuwere versie.{' '}
          <AppLink href={paths.bouwsteenVersion(p, bouwsteen.id, newest)}>Lees versie {newest}</AppLink>
        </Notice>
      ) : null}
      <Section title="Wat erin zit">
        <BouwsteenContent p={p} version={shown} />
      </Section>
    </>
  );
}
