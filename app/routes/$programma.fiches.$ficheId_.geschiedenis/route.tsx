import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FicheCrumbs } from '~/components/domain/fiche/crumbs';
import { History } from '~/components/domain/history';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { isFichePart } from '~/domain/fiche/parts';
import { fichePartTitles } from '~/messages/fiche';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { ficheHistory } from '~/queries/fiche/fiche-history.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Geschiedenis van ${data ? `fiche ${data.fiche.title}` : 'een fiche'} - Vijfhoek` },
];

export const loader = guarded('fiche:read', async ({ ctx, programma, params }) => {
  const page = await ficheHistory(ctx, params['ficheId'] ?? '');
  if (!page) throw notFound();
  const events = page.events.map((event) => ({
    ...event,
    about: event.part !== null && isFichePart(event.part) ? fichePartTitles[event.part] : event.about,
  }));
  return { p: programma.key, fiche: page.fiche, events };
});

export default function FicheHistory() {
  const { p, fiche, events } = useLoaderData<typeof loader>();
  return (
    <>
      <FicheCrumbs
        p={p}
        fiche={fiche}
        here={{ href: paths.ficheHistory(p, fiche.id), label: 'Geschiedenis' }}
      />
      <PageHeader
        title="Geschiedenis"
        facts={[<b key="fiche">{fiche.title}</b>, `bouwsteen ${fiche.bouwsteen.label}`]}
        lead="Wie welk deel van deze fiche schreef, en wanneer. Alleen uw werkgroep ziet dit."
      />
      {events.length === 0 ? (
        <EmptyState level={2} title="Nog niets gebeurd">
          Zodra iemand een deel van deze fiche schrijft, staat het hier.
        </EmptyState>
      ) : (
        <History events={events} />
      )}
    </>
  );
}
