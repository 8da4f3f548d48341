import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FileLink } from '~/components/domain/attachment';
import { FicheLinks } from '~/components/domain/fiche-links';
import { SharedCrumbs } from '~/components/domain/shared-crumbs';
import { Section } from '~/components/ui/layout';
import { RowList } from '~/components/ui/lists';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { versionText } from '~/messages/bouwsteen';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { sharedVersion } from '~/queries/shared/shared-things.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Bouwsteen ${bouwsteenLabel(data.shared)}` : 'Bouwsteen'} - Vijfhoek` },
];

export const loader = guarded('bouwsteen-version:read', async ({ ctx, programma, params }) => {
  const shared = await sharedVersion(ctx, params['shareId'] ?? '');
  if (!shared) throw notFound();
  return { p: programma.key, shared };
});

/** A shared version of a bouwsteen: its files and fiches, and nothing of how it came about. */
export default function SharedVersion() {
  const { p, shared } = useLoaderData<typeof loader>();
  const { version: number, submittedAt, note, files, fiches } = shared;
  const name = `Bouwsteen ${bouwsteenLabel(shared)}`;
  return (
    <>
      <SharedCrumbs p={p} here={{ href: paths.sharedThing(p, shared.id), label: name }} />
      <PageHeader
        title={`${name}: ${shared.title}`}
        lead={note || undefined}
        facts={[
          `werkgroep ${shared.werkgroep}`,
          versionText({ number, submittedAt }),
          `gedeeld op ${formatDate(amsterdamDate(shared.sharedAt))}`,
        ]}
      />
      {shared.withdrawn ? (
        <Notice kind="let" level={2} title="De werkgroep heeft deze bouwsteen later ingetrokken" />
      ) : null}
      <Section title="Bestanden">
        {files.length === 0 ? (
          <p className="hulp">Er zit geen bestand in deze versie.</p>
        ) : (
          <RowList
            items={files.map((file) => ({
              key: file.versionId,
              title: <FileLink p={p} file={file} />,
              text: file.placeholder
                ? 'Het echte stuk is niet openbaar. Dit bestand is van ons en zegt dat op de eerste bladzijde.'
                : undefined,
            }))}
          />
        )}
      </Section>
      {fiches.length === 0 ? null : (
        <Section title="Fiches">
          <FicheLinks p={p} fiches={fiches.map((fiche) => ({ ...fiche, number }))} />
        </Section>
      )}
    </>
  );
}
