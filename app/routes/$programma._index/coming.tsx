import { AppLink } from '~/components/ui/app-link';
import { SideSection } from '~/components/ui/layout';
import { WhatWhen } from '~/components/ui/lists';
import { formatDayAndMonth, formatDayShort, formatTime } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { Coming as Row } from '~/queries/overview/coming.server';

/** Meetings to come, and what is planned around them. */
export function Coming({ p, coming }: { p: string; coming: Row[] }) {
  return (
    <SideSection title="Vergaderingen die komen">
      {coming.length === 0 ? (
        <p className="hulp">Er staat nog niets gepland dat u kunt zien.</p>
      ) : (
        <WhatWhen
          items={coming.map(({ date, until, title, meeting }) => ({
            when: formatDayShort(date),
            what: meeting ? (
              <>
                <AppLink href={paths.meeting(p, meeting.id)}>{title}</AppLink>, {formatTime(meeting.time)}
                {meeting.place === '' ? null : `, ${meeting.place}`}
                {meeting.unsent ? <span className="bij blokje">agenda nog niet verstuurd</span> : null}
              </>
            ) : (
              <>
                {title}
                {until ? <span className="bij blokje">tot en met {formatDayAndMonth(until)}</span> : null}
              </>
            ),
          }))}
        />
      )}
      <p>
        <AppLink href={paths.reminders(p)}>Herinneringen en uw eigen agenda</AppLink>
      </p>
    </SideSection>
  );
}
