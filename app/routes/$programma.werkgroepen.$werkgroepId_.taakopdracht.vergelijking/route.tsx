import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ComparisonTable } from '~/components/domain/comparison-table';
import { TaakopdrachtCrumbs } from '~/components/domain/taakopdracht-crumbs';
import { FilterBar } from '~/components/ui/filter-bar';
import { Section } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import type { SectionKind } from '~/domain/taakopdracht/content';
import { changesText } from '~/messages/comparison';
import { taakopdrachtStateWords } from '~/messages/states';
import { comparedPartWords } from '~/messages/taakopdracht-fields';
import { sectionWords } from '~/messages/werkgroep';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { numberIn } from '~/platform/http/path-number';
import { comparisonPage } from '~/queries/taakopdracht/comparison-page.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Twee versies van taakopdracht ${data?.werkgroep.name ?? ''} - Vijfhoek` },
];

export const loader = guarded('taakopdracht:read', async ({ ctx, programma, params, request }) => {
  const asked = new URL(request.url).searchParams;
  const chosen = (name: string) => numberIn({ number: asked.get(name) ?? '' });
  const page = await comparisonPage(ctx, params['werkgroepId'] ?? '', {
    from: chosen('van'),
    to: chosen('naar'),
  });
  if (!page) throw notFound();
  return { p: programma.key, ...page };
});

export default function CompareTaakopdrachten() {
  const { p, werkgroep, versions, before, after, comparison } = useLoaderData<typeof loader>();
  const here = paths.taakopdrachtComparison(p, werkgroep.id);
  const options = versions.map((version) => ({
    value: String(version.number),
    label: `${nameOf(version)}, ${taakopdrachtStateWords[version.state]}`,
  }));
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
      <FilterBar
        action={here}
        submitLabel="Vergelijk"
        fields={[
          { kind: 'select', name: 'van', label: 'Links', value: String(before.number), options },
          { kind: 'select', name: 'naar', label: 'Rechts', value: String(after.number), options },
        ]}
      />
      {before.number === after.number ? (
        <Notice title="Dit is twee keer dezelfde versie" level={2}>
          Kies links of rechts een andere versie.
        </Notice>
      ) : (
        <>
          <p className="klein bij onderstreept">Onderstreept: wat alleen in deze versie staat.</p>
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
        </>
      )}
    </>
  );
}

const nameOf = ({ number, label }: { number: number; label: string }): string =>
  `Versie ${number}${label === '' ? '' : ` (${label})`}`;
