import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ComparisonTable } from '~/components/domain/comparison-table';
import { TaakopdrachtCrumbs } from '~/components/domain/taakopdracht-crumbs';
import { VersionChoice } from '~/components/domain/version-choice';
import { Section } from '~/components/ui/layout';
import { PageHeader } from '~/components/ui/page-header';
import type { SectionKind } from '~/domain/taakopdracht/content';
import { changesText } from '~/messages/comparison';
import { taakopdrachtStateWords } from '~/messages/states';
import { comparedPartWords } from '~/messages/taakopdracht-fields';
import { sectionWords } from '~/messages/werkgroep';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { chosenVersions } from '~/platform/http/path-number';
import { comparisonPage } from '~/queries/taakopdracht/comparison-page.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Twee versies van taakopdracht ${data?.werkgroep.name ?? ''} - Vijfhoek` },
];

export const loader = guarded('taakopdracht:read', async ({ ctx, programma, params, request }) => {
  const page = await comparisonPage(ctx, params['werkgroepId'] ?? '', chosenVersions(request));
  if (!page) throw notFound();
  return { p: programma.key, ...page };
});

export default function CompareTaakopdrachten() {
  const { p, werkgroep, versions, before, after, comparison } = useLoaderData<typeof loader>();
  const here = paths.taakopdrachtComparison(p, werkgroep.id);
  return (
    <>
      <TaakopdrachtCrumbs
        p={p}
        werkgroep={werkgroep}
        number={after.number}
        here={{ href: here, label: 'Vergelijking' }}
      />
      <PageHeader
        title={`Versie ${before.number} naast versie ${after.number}`}
        facts={[<b key="werkgroep">Taakopdracht {werkgroep.name}</b>]}
      />
      <VersionChoice
        action={here}
        versions={versions.map((version) => ({
          number: version.number,
          name: `${nameOf(version)}, ${taakopdrachtStateWords[version.state]}`,
        }))}
        before={before.number}
        after={after.number}
      >
        {comparison.map(({ part, rows }) => (
          <Section key={part} title={comparedPartWords[part]}>
            <p className="hulp">{changesText(rows)}</p>
            <ComparisonTable
              caption={comparedPartWords[part]}
              before={nameOf(before)}
              after={nameOf(after)}
              rows={rows}
              nameOf={(label) => (part === 'sections' ? sectionWords[label as SectionKind] : label)}
            />
          </Section>
        ))}
      </VersionChoice>
    </>
  );
}

const nameOf = ({ number, label }: { number: number; label: string }): string =>
  `Versie ${number}${label === '' ? '' : ` (${label})`}`;
