import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { History } from '~/components/domain/history';
import { MaatregelLinks } from '~/components/domain/maatregel-links';
import { MonitoringCrumbs } from '~/components/domain/monitoring-crumbs';
import { WithdrawnNotice } from '~/components/domain/withdrawn-notice';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { DefinitionList } from '~/components/ui/lists';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { examplePage } from '~/queries/monitoring/example-page.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.example.title ?? 'Voorbeeld'} - Vijfhoek` },
];

export const loader = guarded('monitoring:read', async ({ ctx, programma, params }) => {
  const page = await examplePage(ctx, params['exampleId'] ?? '');
  if (!page) throw notFound();
  return { ...page, p: programma.key };
});

export default function Example() {
  const { p, example, mayManage, events } = useLoaderData<typeof loader>();
  const { id, title, place, text, figures, source, doubts, maatregelen } = example;
  const { withdrawnAt, withdrawnReason } = example;
  return (
    <>
      <MonitoringCrumbs p={p} kind="good_practice" of={example} />
      <PageHeader
        title={title}
        facts={place === '' ? [] : [place]}
        actions={
          mayManage ? (
            <>
              <LinkButton variant="secondary" href={paths.monitoredEdit(p, 'good_practice', id)}>
                Wijzig
              </LinkButton>
              <LinkButton variant="danger" href={paths.monitoredWithdrawal(p, 'good_practice', id)}>
                Trek in
              </LinkButton>
            </>
          ) : null
        }
      />
      {withdrawnAt === null ? null : <WithdrawnNotice reason={withdrawnReason} />}
      {doubts.length > 0 ? (
        <Notice title="Onzeker" level={2} block>
          {doubts.join(' ')}
        </Notice>
      ) : null}
      <p className="tekst regels-zoals-getypt blok">{text}</p>
      <DefinitionList
        items={[
          ...figures.map(({ label, value }) => ({ term: label, children: value })),
          { term: 'Maatregelen', children: <MaatregelLinks p={p} maatregelen={maatregelen} full /> },
          source !== null && { term: 'Bron', children: source },
        ]}
      />
      {events.length > 0 ? (
        <Section title="Geschiedenis">
          <History events={events} />
        </Section>
      ) : null}
    </>
  );
}
