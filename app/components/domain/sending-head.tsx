import type { ReactNode } from 'react';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { minutesOfDay, timeAt } from '~/domain/dates/calendar';
import { formatDate, formatDateWithWeekday, formatTimeRange } from '~/domain/dates/format';
import { paths } from '~/paths';

export type SendingMeeting = {
  meetingId: string;
  overleg: string;
  overlegId: string;
  /** YYYY-MM-DD and HH:mm */
  date: string;
  startTime: string;
  minutes: number;
  place: string;
};

/** The way back and the head of a page about what is sent for a meeting. */
export function SendingPageHead(props: {
  p: string;
  meeting: SendingMeeting;
  /** The page itself: last in the way back. */
  here: { href: string; label: string };
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
}) {
  const { p, meeting, here, title, lead, actions } = props;
  const end = timeAt(minutesOfDay(meeting.startTime) + meeting.minutes);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.meetings(p), label: 'Vergaderingen' },
          { href: paths.overleg(p, meeting.overlegId), label: meeting.overleg },
          { href: paths.meeting(p, meeting.meetingId), label: formatDate(meeting.date) },
          here,
        ]}
      />
      <PageHeader
        title={title}
        lead={lead}
        facts={[
          <b key="wat">{`${meeting.overleg}, ${formatDateWithWeekday(meeting.date)}`}</b>,
          formatTimeRange(meeting.startTime, end),
          ...(meeting.place === '' ? [] : [meeting.place]),
        ]}
        actions={actions}
      />
    </>
  );
}
