import type { MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { FicheCrumbs } from '~/components/domain/fiche/crumbs';
import { FieldRow } from '~/components/forms/field';
import { Select } from '~/components/forms/inputs';
import { Button } from '~/components/ui/button';
import { Diff } from '~/components/ui/diff-view';
import { Section } from '~/components/ui/layout';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { isInsider } from '~/domain/access/actor';
import { formatDate } from '~/domain/dates/format';
import { fichePartTitles, ficheWords } from '~/messages/fiche';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { ficheComparison } from '~/queries/fiche/fiche-comparison.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Vergelijk versies van ${data.sheet.title}` : 'Fiche'} - Vijfhoek` },
];

export const loader = guarded('bouwsteen-version:read', async ({ ctx, programma, params, request }) => {
  const search = new URL(request.url).searchParams;
  const number = (name: string) => (/^\d{1,6}$/.test(search.get(name) ?? '') ? Number(search.get(name)) : 0);
  const between = { from: number('van'), to: number('naar') };
  const found = await ficheComparison(ctx, params['ficheId'] ?? '', between, ficheWords);
  if (!found) throw notFound();
  return { p: programma.key, ...found, insider: isInsider(ctx.actor) };
});

/** What changed between two versions that were submitted, part by part. */
export default function CompareFiche() {
  const { p, sheet, versions, from, to, changes, insider } = useLoaderData<typeof loader>();
  const options = versions.map(({ number, date }) => ({
    value: String(number),
    label: `versie ${number}, ${formatDate(date)}`,
  }));
  return (
    <>
      <FicheCrumbs
        p={p}
        fiche={sheet}
        throughWerkgroep={insider}
        ficheHref={paths.ficheVersion(p, sheet.id, to.number)}
        here={{
          href: paths.ficheComparison(p, sheet.id, { van: from.number, naar: to.number }),
          label: 'Vergelijking',
        }}
      />
      <PageHeader
        title={`Van versie ${from.number} naar versie ${to.number}`}
        lead={sheet.title}
        facts={[formatDate(from.date), formatDate(to.date)]}
      />
      <Form className="formulier niet-afdrukken" action={paths.ficheComparison(p, sheet.id)}>
        <FieldRow>
          <Select name="van" label="Van" short defaultValue={String(from.number)} options={options} />
          <Select name="naar" label="Naar" short defaultValue={String(to.number)} options={options} />
          <Button type="submit" variant="secondary">
            Vergelijk
          </Button>
        </FieldRow>
      </Form>
      {changes.length === 0 ? (
        <EmptyState level={2} title="Deze versies zijn gelijk" />
      ) : (
        changes.map(({ part, before, after }) => (
          <Section key={part} title={fichePartTitles[part]}>
            <Diff before={before} after={after} />
          </Section>
        ))
      )}
    </>
  );
}
