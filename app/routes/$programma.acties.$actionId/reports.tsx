import { ActionStateLabel } from '~/components/domain/action-state';
import { PartyLabel } from '~/components/domain/labels';
import { Timeline } from '~/components/ui/lists';
import { EmptyState } from '~/components/ui/notice';
import { formatInstant } from '~/domain/dates/format';
import type { ShownReport } from '~/queries/action-item/action-page.server';

/** What the parties said of it, newest first; nothing of it is ever changed. */
export function Reports({ reports, mayReport }: { reports: ShownReport[]; mayReport: boolean }) {
  if (reports.length === 0) {
    return (
      <EmptyState title="Nog geen meldingen">
        {mayReport
          ? 'Meld hierboven in een zin hoe het ermee staat.'
          : 'De partijen bij deze actie melden hier hoe het ermee staat.'}
      </EmptyState>
    );
  }
  return (
    <Timeline
      items={reports.map(({ id, at, party, state, text }) => ({
        key: id,
        iso: at.toISOString(),
        when: formatInstant(at),
        what: (
          <>
            <ActionStateLabel state={state} />
            <p className="witregels">{text}</p>
          </>
        ),
        who: party ? <PartyLabel name={party.shortName} hoek={party.hoek} /> : undefined,
      }))}
    />
  );
}
