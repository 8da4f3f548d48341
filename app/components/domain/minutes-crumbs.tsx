import { Breadcrumbs } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';

export type MinutesPlace = { p: string; meetingId: string; overlegId: string; overleg: string; date: string };

/** Where we are in a meeting; `here` is a page under the minutes, none the minutes themselves. */
export function MinutesCrumbs({
  place,
  here,
}: {
  place: MinutesPlace;
  here?: { href: string; label: string };
}) {
  const { p, meetingId, overlegId, overleg, date } = place;
  return (
    <Breadcrumbs
      items={[
        { href: paths.meetings(p), label: 'Vergaderingen' },
        { href: paths.overleg(p, overlegId), label: overleg },
        { href: paths.meeting(p, meetingId), label: formatDate(date) },
        { href: paths.minutes(p, meetingId), label: 'Verslag' },
        ...(here ? [here] : []),
      ]}
    />
  );
}

/** The place of the minutes of this meeting. */
export const minutesPlace = (
  p: string,
  meeting: { id: string; overlegId: string; overleg: string; date: string },
): MinutesPlace => ({
  p,
  meetingId: meeting.id,
  overlegId: meeting.overlegId,
  overleg: meeting.overleg,
  date: meeting.date,
});
