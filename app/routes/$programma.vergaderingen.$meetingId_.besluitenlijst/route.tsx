import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { MinutedDecision } from '~/components/domain/minuted-decision';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { LinkButton } from '~/components/ui/button';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate, formatDateWithWeekday } from '~/domain/dates/format';
import { minutesStateWords } from '~/messages/meeting-words';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { decisionList } from '~/queries/decision-list/decision-list.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${data ? `Besluitenlijst ${data.list.meeting.overleg} ${formatDate(data.list.meeting.date)}` : 'Besluitenlijst'} - Vijfhoek`,
  },
];

export const loader = guarded('minutes:read', async ({ ctx, programma, params }) => {
  const list = await decisionList(ctx, params['meetingId'] ?? '');
  if (!list) throw notFound();
  return { p: programma.key, list };
});

/** The besluiten of a meeting, there as soon as they are recorded. */
export default function DecisionList() {
  const { p, list } = useLoaderData<typeof loader>();
  const { meeting, items, count } = list;
  return (
    <>
      <MinutesCrumbs
        place={minutesPlace(p, meeting)}
        here={{ href: paths.decisionList(p, meeting.id), label: 'Besluitenlijst' }}
      />
      <PageHeader
        title={`Besluitenlijst ${meeting.overleg}`}
        facts={[
          <b key="dag">{formatDateWithWeekday(meeting.date)}</b>,
          count === 1 ? '1 besluit' : `${count} besluiten`,
          minutesStateWords[meeting.minutesState],
        ]}
        actions={
          <LinkButton variant="secondary" href={paths.decisionListPdf(p, meeting.id)} document>
            Besluitenlijst als pdf
          </LinkButton>
        }
      />
      {items.length === 0 ? (
        <EmptyState title="Nog geen besluiten" level={2}>
          {meeting.mayWrite
            ? 'Typ in het verslag -> gevolgd door een zin.'
            : 'Er is in deze vergadering niets besloten.'}
        </EmptyState>
      ) : null}
      {items.map((item) => (
        <section key={item.id} aria-labelledby={`punt-${item.id}`} className="verslagpunt">
          <div className="puntkop">
            <h2 id={`punt-${item.id}`}>{`${item.number} ${item.title}`}</h2>
          </div>
          <div className="regels">
            {item.decisions.map((decision) => (
              <MinutedDecision key={decision.id} p={p} decision={decision} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
