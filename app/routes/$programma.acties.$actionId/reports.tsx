import { ActionStateLabel, ProgressLabel } from '~/components/domain/action-state';
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
      items={reports.map(({ id, at, party, state, progress, text, needs, evidenceUrl }) => ({
        key: id,
        iso: at.toISOString(),
        when: formatInstant(at),
        what: (
          <>
            {progress ? <ProgressLabel progress={progress} /> : <ActionStateLabel state={state} />}
            <p className="witregels">{text}</p>
            {needs === '' ? null : <p className="witregels">Nodig van anderen: {needs}</p>}
            {evidenceUrl === '' ? null : (
              <p>
                Te zien op{' '}
                <a href={evidenceUrl} rel="noreferrer">
                  {evidenceUrl}
                </a>
              </p>
            )}
          </>
        ),
        who: party ? <PartyLabel name={party.shortName} hoek={party.hoek} /> : undefined,
      }))}
    />
  );
}
