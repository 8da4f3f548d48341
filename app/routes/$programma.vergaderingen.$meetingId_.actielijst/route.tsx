import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActionStateLabel } from '~/components/domain/action-state';
import { ownersText } from '~/components/domain/minuted-action';
import { shortNumber } from '~/components/domain/minuted-decision';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatDate, formatDateWithWeekday } from '~/domain/dates/format';
import { uncapitalised } from '~/messages/decision-words';
import { minutesStateWords } from '~/messages/meeting-words';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { meetingActionList } from '~/queries/decision-list/decision-list.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${data ? `Actielijst ${data.list.meeting.overleg} ${formatDate(data.list.meeting.date)}` : 'Actielijst'} - Vijfhoek`,
  },
];

export const loader = guarded('minutes:read', async ({ ctx, programma, params }) => {
  const list = await meetingActionList(ctx, params['meetingId'] ?? '');
  if (!list) throw notFound();
  return { p: programma.key, list };
});

/** The actions that a meeting gave out, the first deadline on top. */
export default function ActionList() {
  const { p, list } = useLoaderData<typeof loader>();
  const { meeting, actions } = list;
  return (
    <>
      <MinutesCrumbs
        place={minutesPlace(p, meeting)}
        here={{ href: paths.actionList(p, meeting.id), label: 'Actielijst' }}
      />
      <PageHeader
        title={`Actielijst ${meeting.overleg}`}
        facts={[
          <b key="dag">{formatDateWithWeekday(meeting.date)}</b>,
          actions.length === 1 ? '1 actie' : `${actions.length} acties`,
          minutesStateWords[meeting.minutesState],
        ]}
        actions={
          <LinkButton variant="secondary" href={paths.actionListPdf(p, meeting.id)} document>
            Actielijst als pdf
          </LinkButton>
        }
      />
      {actions.length === 0 ? (
        <EmptyState title="Nog geen acties" level={2}>
          {meeting.mayWrite
            ? 'Typ in het verslag ! gevolgd door wie, wanneer en wat.'
            : 'Uit deze vergadering kwamen geen acties.'}
        </EmptyState>
      ) : (
        <DataTable
          caption={`Acties uit de vergadering van ${formatDate(meeting.date)}`}
          hideCaption
          kind="register"
        >
          <TableHead
            columns={[
              { label: 'Actie' },
              { label: 'Wie' },
              { label: 'Uiterlijk' },
              { label: 'Dient' },
              { label: 'Punt' },
              { label: 'Stand' },
            ]}
          />
          <tbody>
            {actions.map((action) => (
              <tr key={action.id}>
                <Cell label="Actie">
                  <AppLink href={paths.action(p, action.id)}>{action.title}</AppLink>
                  {action.decision ? (
                    <span className="ook klein bij">
                      Hoort bij besluit {shortNumber(action.decision.number)}
                    </span>
                  ) : null}
                </Cell>
                <Cell label="Wie">
                  {[ownersText(action.roles), action.person?.name ?? ''].filter(Boolean).join(', ')}
                </Cell>
                <Cell label="Uiterlijk">
                  {action.deadline ? formatDate(action.deadline) : (action.deadlineYear ?? '')}
                </Cell>
                <Cell label="Dient">
                  {action.maatregelen.length > 0 ? (
                    action.maatregelen.map((one) => (
                      <span className="ook" key={one.id}>
                        <AppLink href={paths.maatregel(p, one.id)}>{one.target ?? one.label}</AppLink>
                      </span>
                    ))
                  ) : (
                    <span className="bij">
                      geen maatregel: {uncapitalised(action.noMaatregelReason ?? '')}
                    </span>
                  )}
                </Cell>
                <Cell label="Punt">{action.item?.number ?? ''}</Cell>
                <Cell label="Stand">
                  <ActionStateLabel state={action.state} />
                </Cell>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </>
  );
}
