import type { ReactNode } from 'react';
import { AppLink } from '~/components/ui/app-link';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { minutesOfDay, timeAt } from '~/domain/dates/calendar';
import { formatDate, formatDateWithWeekday, formatTimeRange } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { MeetingHead } from '~/queries/meeting/meeting-page.server';

/** Where we are, and the facts of the meeting in one row. */
export function AgendaHead({
  p,
  head,
  note,
  actions,
  children,
}: {
  p: string;
  head: MeetingHead;
  note: string;
  actions: ReactNode;
  /** Of a meeting that was called off: what can be done now. */
  children?: ReactNode;
}) {
  const { overleg } = head;
  const end = timeAt(minutesOfDay(head.startTime) + head.minutes);
  const where = [head.place, head.link ? <AppLink href={head.link}>neem online deel</AppLink> : null].filter(
    Boolean,
  );
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.meetings(p), label: 'Vergaderingen' },
          { href: paths.overleg(p, overleg.id), label: overleg.shortName },
          { href: paths.meeting(p, head.id), label: formatDate(head.date) },
        ]}
      />
      <PageHeader
        title={`Agenda ${overleg.shortName}`}
        facts={[
          <b key="dag">{formatDateWithWeekday(head.date)}</b>,
          formatTimeRange(head.startTime, end),
          ...where,
          head.chair ? `voorzitter: ${head.chair}` : 'nog geen voorzitter',
          ...(head.kenmerk ? [`kenmerk ${head.kenmerk}`] : []),
          note,
        ]}
        actions={actions}
      />
      {head.state === 'afgelast' ? (
        <Notice kind="let" level={2} title="Deze vergadering is afgelast">
          <p>{head.cancelReason}</p>
          {children}
        </Notice>
      ) : null}
    </>
  );
}
