import { AppLink } from '~/components/ui/app-link';
import { SideSection } from '~/components/ui/layout';
import { WhatWhen } from '~/components/ui/lists';
import { amsterdamDate, amsterdamTime } from '~/domain/dates/amsterdam';
import { minutesOfDay } from '~/domain/dates/calendar';
import { formatClock } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { MinutesPage } from '~/queries/minutes/minutes-page.server';

/** How many besluiten and actions there are by now, with their lists, and how the time goes. */
export function SoFar({ p, page }: { p: string; page: MinutesPage }) {
  const { id } = page.meeting;
  const lines = page.items.flatMap((item) => item.lines);
  const decisions = lines.filter((line) => line.type === 'decision' && !line.withdrawn).length;
  const actions = lines.filter((line) => line.type === 'action' && !line.withdrawn).length;
  const late = behind(page);
  return (
    <SideSection title={page.meeting.sitting.closed ? 'In dit verslag' : 'Tot nu toe'}>
      <WhatWhen
        items={[
          {
            when: decisions,
            what: (
              <AppLink href={paths.decisionList(p, id)}>{decisions === 1 ? 'besluit' : 'besluiten'}</AppLink>
            ),
          },
          {
            when: actions,
            what: <AppLink href={paths.actionList(p, id)}>{actions === 1 ? 'actie' : 'acties'}</AppLink>,
          },
          ...(late === null ? [] : [{ when: formatClock(amsterdamTime(page.now)), what: late }]),
        ]}
      />
    </SideSection>
  );
}

/** "11 minuten achter op de agenda", while the sitting is going on. */
function behind({ meeting, items, now }: MinutesPage): string | null {
  // Minuted on another day the clock says nothing.
  if (!meeting.openedAt || meeting.closedAt || amsterdamDate(now) !== meeting.date) return null;
  const current = items.find((item) => item.openedAt && !item.closedAt);
  if (!current?.openedAt) return null;
  const started = minutesOfDay(amsterdamTime(current.openedAt)) - minutesOfDay(current.plannedStart);
  const overrun = minutesOfDay(amsterdamTime(now)) - minutesOfDay(current.plannedEnd);
  const minutes = Math.max(started, overrun);
  if (minutes > 0) return `${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} achter op de agenda`;
  return minutes < 0 ? `${-minutes} ${minutes === -1 ? 'minuut' : 'minuten'} voor op de agenda` : 'op tijd';
}
