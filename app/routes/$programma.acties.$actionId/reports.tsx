import { ActionStateLabel, ProgressLabel } from '~/components/domain/action-state';
import { FileLink } from '~/components/domain/attachment';
import { PartyLabel } from '~/components/domain/labels';
import { AppLink } from '~/components/ui/app-link';
import { Timeline } from '~/components/ui/lists';
import { EmptyState } from '~/components/ui/notice';
import { formatInstant } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { ShownReport } from '~/queries/action-item/action-page.server';

/** What the parties said of it, newest first; nothing of it is ever changed. */
export function Reports(props: { p: string; actionId: string; reports: ShownReport[]; mayReport: boolean }) {
  const { p, actionId, reports, mayReport } = props;
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
      items={reports.map(
        ({ id, at, party, state, progress, text, needs, evidenceUrl, evidence, mayAddEvidence }) => ({
          key: id,
          id: `melding-${id}`,
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
              {evidence ? (
                <p>
                  Bewijs: <FileLink p={p} file={evidence} />
                </p>
              ) : mayAddEvidence ? (
                <p>
                  <AppLink href={paths.reportEvidence(p, actionId, id)}>
                    Voeg een bestand toe als bewijs
                  </AppLink>
                </p>
              ) : null}
            </>
          ),
          who: party ? <PartyLabel name={party.shortName} hoek={party.hoek} /> : undefined,
        }),
      )}
    />
  );
}
