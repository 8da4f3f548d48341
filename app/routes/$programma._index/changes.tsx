import { AppLink } from '~/components/ui/app-link';
import { SideSection } from '~/components/ui/layout';
import { WhatWhen } from '~/components/ui/lists';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDayShort } from '~/domain/dates/format';
import { eventWords } from '~/messages/events';
import { paths } from '~/paths';
import type { Change } from '~/queries/overview/changes.server';

/** What others did in the past week. */
export function Changes({ p, changes }: { p: string; changes: Change[] }) {
  if (changes.length === 0) return null;
  return (
    <SideSection title="Veranderd in de afgelopen week">
      <WhatWhen
        items={changes.map((change) => ({
          when: formatDayShort(amsterdamDate(change.at)),
          what: (
            <>
              {change.meetingId ? (
                <AppLink href={paths.meetingHistory(p, change.meetingId)}>
                  {eventWords[change.action]}
                </AppLink>
              ) : (
                eventWords[change.action]
              )}
              {change.about ? `: ${change.about}` : null}
              <span className="bij blokje">{[change.overleg, change.who].filter(Boolean).join(', ')}</span>
            </>
          ),
        }))}
      />
    </SideSection>
  );
}
