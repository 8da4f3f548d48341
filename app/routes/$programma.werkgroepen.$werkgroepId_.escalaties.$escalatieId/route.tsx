import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EscalatieStateLabel } from '~/components/domain/escalatie-state';
import { History } from '~/components/domain/history';
import { ItemsAbout } from '~/components/domain/items-about';
import { ShortfallTable } from '~/components/domain/shortfall-table';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Section, SideSection, TwoColumns } from '~/components/ui/layout';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { escalatiePage } from '~/queries/escalatie/escalatie-page.server';
import { Outcome } from './outcome';
import type { PageData } from './data';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.escalatie.question ?? 'Escalatie'} - Vijfhoek` },
];

export const loader = guarded('escalatie:read', async ({ ctx, programma, params }): Promise<PageData> => {
  const page = await escalatiePage(ctx, params['werkgroepId'] ?? '', params['escalatieId'] ?? '');
  if (!page) throw notFound();
  return { ...page, p: programma.key };
});

export default function EscalatieRoute() {
  const data = useLoaderData<typeof loader>();
  const { p, werkgroep, overleg, escalatie, state, late, can } = data;
  const place = [p, werkgroep.id, escalatie.id] as const;
  return (
    <>
      <WerkgroepCrumbs
        p={p}
        werkgroep={werkgroep}
        here={[{ href: paths.escalatie(...place), label: 'Escalatie' }]}
      />
      <PageHeader
        title={escalatie.question}
        facts={[
          <b key="van">{`van werkgroep ${werkgroep.name} aan ${overleg.shortName}`}</b>,
          <EscalatieStateLabel key="stand" state={state} late={late} />,
          `antwoord nodig op ${formatDate(escalatie.neededBy)}`,
        ]}
        actions={<Place data={data} />}
      />
      <Outcome data={data} />
      <TwoColumns
        side={
          <>
            <SideSection title="Op de agenda">
              <ItemsAbout
                p={p}
                items={data.items}
                none="Deze vraag staat nog op geen agenda die u kunt zien."
              />
            </SideSection>
            {can.change || can.withdraw ? (
              <SideSection title="Wijzigen">
                <ul className="lijst">
                  {can.change ? (
                    <li>
                      <AppLink href={paths.escalatieEdit(...place)}>Wijzig de tekst</AppLink>
                    </li>
                  ) : null}
                  {can.withdraw ? (
                    <li>
                      <AppLink href={paths.escalatieWithdrawal(...place)}>Trek de escalatie in</AppLink>
                    </li>
                  ) : null}
                </ul>
              </SideSection>
            ) : null}
          </>
        }
      >
        <Section title="Wat de werkgroep wil" className="tekst">
          <p className="voorstel">{escalatie.wish}</p>
        </Section>
        {escalatie.argument ? (
          <Section
            title={escalatie.shortfall ? 'Onderbouwing van het tekort' : 'Onderbouwing'}
            className="tekst"
          >
            <p className="voorstel">{escalatie.argument}</p>
          </Section>
        ) : null}
        {escalatie.shortfall ? (
          <Section title="De cijfers toen">
            <ShortfallTable shortfall={escalatie.shortfall} />
            <p className="klein bij">
              <AppLink href={paths.coverage(p, werkgroep.id)}>Bekijk de optelling zoals die nu is</AppLink>
            </p>
          </Section>
        ) : null}
        <Section title="Geschiedenis">
          <History events={data.history} />
        </Section>
      </TwoColumns>
    </>
  );
}

/** The way onto an agenda: for a secretaris from the parking list, for both anew when it was taken off. */
function Place({ data: { p, werkgroep, overleg, escalatie, parkedItemId, can } }: { data: PageData }) {
  if (parkedItemId !== null)
    return (
      <LinkButton href={paths.parkedItemAgenda(p, overleg.id, parkedItemId)}>Zet op de agenda</LinkButton>
    );
  if (!can.place) return null;
  return (
    <LinkButton href={paths.escalatieAgenda(p, werkgroep.id, escalatie.id)}>
      {can.choosesMeeting ? 'Zet op de agenda' : `Breng in bij ${overleg.shortName}`}
    </LinkButton>
  );
}
