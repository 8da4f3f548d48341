import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DatedAhead } from '~/components/domain/dated-ahead';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Halves, Section } from '~/components/ui/layout';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { werkgroepPage } from '~/queries/werkgroep/werkgroep-page.server';
import { Assignment } from './assignment';
import { Bouwstenen } from './bouwstenen';
import { Composition } from './composition';
import type { PageData } from './data';
import { Escalaties } from './escalaties';
import { Expected } from './expected';
import { Meetings } from './meetings';
import { Members } from './members';
import { Money } from './money';
import { AgendaAbout, OpenActions, Planning } from './work';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Werkgroep ${data?.werkgroep.name ?? ''} - Vijfhoek` },
];

export const loader = guarded('werkgroep:read', async ({ ctx, programma, params }) => {
  const range = { from: programma.firstYear, to: programma.lastYear };
  const page = await werkgroepPage(ctx, params['werkgroepId'] ?? '', range);
  if (!page) throw notFound();
  return { ...page, p: programma.key, today: amsterdamDate(ctx.now) };
});

export default function WerkgroepPage() {
  const data = useLoaderData<typeof loader>();
  const { p, werkgroep, bouwstenen, today } = data;
  const kind = werkgroep.parent ? 'Subgroep' : 'Werkgroep';
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.werkgroepen(p), label: 'Werkgroepen' },
          ...(werkgroep.parent
            ? [{ href: paths.werkgroep(p, werkgroep.parent.id), label: werkgroep.parent.name }]
            : []),
          { href: paths.werkgroep(p, werkgroep.id), label: werkgroep.name },
        ]}
      />
      <PageHeader
        title={`${kind} ${werkgroep.name}`}
        lead={werkgroep.description}
        facts={facts(data)}
        actions={
          data.can.leads ? (
            <LinkButton href={paths.newWerkgroepMeeting(p, werkgroep.id)}>Nieuwe bijeenkomst</LinkButton>
          ) : null
        }
      />
      <Halves>
        <Composition data={data} />
        <Assignment data={data} />
      </Halves>
      <DatedAhead apart days={bouwstenen.map(({ version }) => version?.submittedOn ?? null)} today={today} />
      <Bouwstenen data={data} />
      <Section title="Telt het op?" id="telt">
        <Money data={data} />
      </Section>
      <Escalaties data={data} />
      <OpenActions data={data} />
      <div className="blok">
        <Halves>
          <Planning data={data} />
          <Meetings data={data} />
        </Halves>
      </div>
      <div className="blok">
        <Halves>
          <Expected data={data} />
          <AgendaAbout data={data} />
        </Halves>
      </div>
      <Members data={data} />
    </>
  );
}

function facts(data: PageData) {
  const { p, overleg, werkgroep, planning, today } = data;
  const next = planning.find(({ date, optional }) => date >= today && !optional);
  return [
    <span key="overleg">
      onder{' '}
      {overleg.readable ? (
        <AppLink href={paths.overleg(p, overleg.id)}>{overleg.shortName}</AppLink>
      ) : (
        overleg.shortName
      )}
    </span>,
    ...(werkgroep.trekker ? [`getrokken door ${werkgroep.trekker.shortName}`] : []),
    ...(werkgroep.children.length > 0
      ? [
          <span key="subgroepen">
            {werkgroep.children.length === 1 ? 'subgroep ' : 'subgroepen '}
            {werkgroep.children.map((child, index) => (
              <span key={child.id}>
                {index > 0 ? ', ' : null}
                <AppLink href={paths.werkgroep(p, child.id)}>{child.name}</AppLink>
              </span>
            ))}
          </span>,
        ]
      : []),
    ...(next ? [`${lowered(next.title)}: ${formatDate(next.date)}`] : []),
  ];
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
