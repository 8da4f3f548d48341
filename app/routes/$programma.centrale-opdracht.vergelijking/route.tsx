import { useLoaderData } from '@remix-run/react';
import { CentraleCrumbs } from '~/components/domain/centrale-crumbs';
import { ComparisonTable } from '~/components/domain/comparison-table';
import { VersionChoice } from '~/components/domain/version-choice';
import { Section } from '~/components/ui/layout';
import { PageHeader } from '~/components/ui/page-header';
import { centraleName, centraleStanding } from '~/messages/centrale-opdracht';
import { changesText } from '~/messages/comparison';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { chosenVersions } from '~/platform/http/path-number';
import { centraleComparison } from '~/queries/centrale-opdracht/comparison-page.server';

export const meta = () => [{ title: 'Twee versies van de centrale opdracht - Vijfhoek' }];

export const loader = guarded('centrale-opdracht:read', async ({ ctx, programma, request }) => {
  const page = await centraleComparison(ctx, chosenVersions(request));
  if (!page) throw notFound();
  return { p: programma.key, ...page };
});

export default function CompareCentraleOpdrachten() {
  const { p, versions, before, after, rows } = useLoaderData<typeof loader>();
  const here = paths.centraleComparison(p);
  return (
    <>
      <CentraleCrumbs p={p} number={after.number} here={{ href: here, label: 'Vergelijking' }} />
      <PageHeader
        title={`Versie ${before.number} naast versie ${after.number}`}
        facts={[<b key="wat">Centrale opdracht</b>]}
      />
      <VersionChoice
        action={here}
        versions={versions.map((one) => ({
          number: one.number,
          name: `Versie ${one.number}, ${centraleStanding(one)}`,
        }))}
        before={before.number}
        after={after.number}
      >
        {after.note === '' ? null : <p className="tekst witregels">{after.note}</p>}
        <Section title="Onderdelen">
          <p className="hulp">{changesText(rows)}</p>
          <ComparisonTable
            caption="Onderdelen"
            before={centraleName(before)}
            after={centraleName(after)}
            rows={rows}
          />
        </Section>
      </VersionChoice>
    </>
  );
}
