import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import {
  ConsultationCrumbs,
  ConsultationStateLabel,
  ConsultedLink,
} from '~/components/domain/consultation-parts';
import { History } from '~/components/domain/history';
import { LinkButton } from '~/components/ui/button';
import { Disclosure, Section, TwoColumns } from '~/components/ui/layout';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { consultationPage } from '~/queries/consultation/consultation-page.server';
import { Manage } from './manage';
import { OwnLists } from './own-lists';
import { Remarks } from './remarks';
import { Responses } from './responses';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.consultation.title ?? 'Consultatie'} - Vijfhoek` },
];

export const loader = guarded('consultation:read', async ({ ctx, programma, params }) => {
  const page = await consultationPage(ctx, params['consultationId'] ?? '');
  if (!page) throw notFound();
  return { p: programma.key, ...page };
});

export default function ConsultationRoute() {
  const { p, consultation, remarks, events } = useLoaderData<typeof loader>();
  const { mayManage, state, parties } = consultation;
  const waiting = mayManage ? remarks.filter(({ answer }) => answer === null) : [];
  const [next] = waiting;
  const [mine] =
    state === 'closed' ? [] : parties.filter(({ own, handedInAt }) => own && handedInAt === null);
  return (
    <>
      <ConsultationCrumbs p={p} consultation={consultation} />
      <PageHeader
        title={consultation.title}
        facts={[
          <ConsultationStateLabel key="stand" state={state} />,
          `tot en met ${formatDate(consultation.until)}`,
          <span key="stuk">
            stuk: <ConsultedLink p={p} version={consultation.subject} />
          </span>,
        ]}
        actions={<MainAction p={p} id={consultation.id} partyId={mine?.id} nextRemarkId={next?.id} />}
      />
      <TwoColumns
        side={
          <>
            <Responses parties={parties} />
            {mayManage ? <Manage p={p} consultation={consultation} /> : null}
          </>
        }
      >
        {consultation.explanation === '' ? null : (
          <p className="lead witregels">{consultation.explanation}</p>
        )}
        <OwnLists p={p} consultation={consultation} />
        <Remarks p={p} consultation={consultation} remarks={remarks} />
        {events.length > 0 ? (
          <Section title="Geschiedenis">
            <Disclosure summary={`Wat er met deze consultatie gebeurde (${events.length})`}>
              <History events={events} />
            </Disclosure>
          </Section>
        ) : null}
      </TwoColumns>
    </>
  );
}

/** The one thing to do here now: react for the own party, or answer what waits. */
function MainAction(props: { p: string; id: string; partyId?: string; nextRemarkId?: string }) {
  const { p, id, partyId, nextRemarkId } = props;
  if (partyId !== undefined) {
    return (
      <LinkButton variant="primary" href={paths.response(p, id, partyId)}>
        Geef uw reactie
      </LinkButton>
    );
  }
  if (nextRemarkId === undefined) return null;
  return (
    <LinkButton variant="primary" href={paths.consultationRemark(p, id, nextRemarkId)}>
      Beantwoord de opmerkingen
    </LinkButton>
  );
}
