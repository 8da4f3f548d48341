import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RouteTable } from '~/components/domain/route-table';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Disclosure } from '~/components/ui/layout';
import { EmptyState, Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { routeObjectAt } from '~/domain/route/address';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { routePage, type RoutePage } from '~/queries/route/route-page.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Behandeling ${data?.page.thing.title ?? ''} - Vijfhoek` },
];

export const loader = guarded('route:read', async ({ ctx, programma, params }) => {
  const of = routeObjectAt(params['kind'], params['objectId']);
  const page = of && (await routePage(ctx, of));
  if (!of || !page) throw notFound();
  return { p: programma.key, of, page };
});

export default function RouteOfDocument() {
  const { p, of, page } = useLoaderData<typeof loader>();
  const { thing, steps, mayWrite, sent, withdrawn } = page;
  const add = (
    <LinkButton variant="primary" href={paths.newRouteStep(p, of)}>
      Voeg een stap toe
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={`Behandeling: ${thing.title}`}
        lead="Langs welke overleggen dit stuk ging, met welk doel en wat daar de uitkomst was."
        facts={[<ThingLink key="stuk" p={p} thing={thing} />]}
        actions={mayWrite ? add : undefined}
      />
      {sent ? (
        <Notice>
          Op {formatDate(sent.date)} verstuurd aan de deelnemers van {sent.overleg}.
        </Notice>
      ) : null}
      {steps.length === 0 ? (
        <EmptyState level={2} title="Nog niet behandeld">
          Een agenda die verstuurd is en over dit stuk gaat, komt hier vanzelf bij.
        </EmptyState>
      ) : (
        <RouteTable p={p} of={of} title={thing.title} steps={steps} mayWrite={mayWrite} />
      )}
      {withdrawn.length > 0 ? (
        <Disclosure summary={`Ingetrokken stappen (${withdrawn.length})`}>
          <ul>
            {withdrawn.map(({ id, date, dateText, body }) => (
              <li key={id}>
                {date === null ? dateText : formatDate(date)}, {body}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}

function ThingLink({ p, thing }: { p: string; thing: RoutePage['thing'] }) {
  const { at } = thing;
  switch (at?.kind) {
    case 'bouwsteen':
      return <AppLink href={paths.bouwsteen(p, at.id)}>Naar de bouwsteen</AppLink>;
    case 'werkgroep':
      return <AppLink href={paths.werkgroep(p, at.id)}>Naar de werkgroep</AppLink>;
    case 'package':
      return <AppLink href={paths.package(p, at.id)}>Naar het pakket</AppLink>;
    case 'file':
      return (
        <AppLink document href={paths.file(p, at.fileVersionId)}>
          Download het document
        </AppLink>
      );
    case undefined:
      return <span className="bij">het stuk zelf ziet u niet</span>;
  }
}
