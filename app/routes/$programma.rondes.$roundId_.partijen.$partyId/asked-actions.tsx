import { ActionStateLabel, ProgressLabel } from '~/components/domain/action-state';
import { FileLink } from '~/components/domain/attachment';
import { AppLink } from '~/components/ui/app-link';
import { ButtonRow, LinkButton } from '~/components/ui/button';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { standChange } from '~/domain/reporting-round/stand';
import { dueText } from '~/messages/register';
import { standChangeWords } from '~/messages/round-words';
import { paths } from '~/paths';
import type { SubmissionPage } from '~/queries/reporting-round/submission-page.server';

type Asked = SubmissionPage['actions'][number];

/** What is said of each action, beside what was said before. */
export function AskedActions({
  data,
}: {
  data: Pick<SubmissionPage, 'round' | 'party' | 'actions' | 'mayWrite'> & { p: string };
}) {
  const { p, round, party, actions, mayWrite } = data;
  return (
    <DataTable kind="register" caption="Acties met hun melding" hideCaption>
      <TableHead
        columns={['Actie', 'Eerder', 'Nu', mayWrite ? 'Melden' : 'Verschil'].map((label) => ({ label }))}
      />
      <tbody>
        {actions.map((action) => (
          <tr key={action.id}>
            <th scope="row" className="lang">
              <AppLink href={paths.action(p, action.id)}>{action.title}</AppLink>
              <br />
              <span className="klein bij">
                {[action.theme, dueText(action)].filter(Boolean).join(', ')}
              </span>{' '}
              {action.late ? <ActionStateLabel state={action.state} late /> : null}
            </th>
            <Cell label="Eerder" empty={action.before === null && action.last === null}>
              <Before action={action} />
            </Cell>
            <Cell label="Nu" empty={action.written === null}>
              <Now p={p} action={action} />
            </Cell>
            <Cell label={mayWrite ? 'Melden' : 'Verschil'}>
              {mayWrite ? (
                <ButtonRow>
                  <LinkButton
                    small
                    variant="secondary"
                    href={paths.submissionAction(p, round.id, party.id, action.id)}
                  >
                    {action.written === null ? 'Meld' : 'Wijzig'}
                    <span className="stil">: {action.title}</span>
                  </LinkButton>
                  {action.written === null ? null : (
                    <LinkButton
                      small
                      variant="bare"
                      href={paths.submissionEvidence(p, round.id, party.id, action.id)}
                    >
                      {action.written.evidence === null ? 'Voeg bewijs toe' : 'Vervang het bewijs'}
                      <span className="stil">: {action.title}</span>
                    </LinkButton>
                  )}
                </ButtonRow>
              ) : action.written ? (
                standChangeWords[standChange(action.before?.progress ?? null, action.written.progress)]
              ) : null}
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** In the round before, or else the last report outside any round. */
function Before({ action: { before, last } }: { action: Asked }) {
  const progress = before?.progress ?? last?.progress ?? null;
  return (
    <>
      {progress ? <ProgressLabel progress={progress} /> : 'nog niets gemeld'}
      {(before ?? last) ? (
        <span className="ook klein bij witregels">{before?.text ?? last?.text}</span>
      ) : null}
    </>
  );
}

function Now({ p, action: { written } }: { p: string; action: Asked }) {
  if (written === null) return 'nog niet gemeld';
  return (
    <>
      <ProgressLabel progress={written.progress} />
      <span className="ook klein witregels">{written.text}</span>
      {written.needs === '' ? null : <span className="ook klein bij witregels">Nodig: {written.needs}</span>}
      {written.evidenceUrl === '' ? null : (
        <a className="ook klein" href={written.evidenceUrl} rel="noreferrer">
          Te zien op {new URL(written.evidenceUrl).hostname}
        </a>
      )}
      {written.evidence ? (
        <span className="ook klein">
          Bewijs: <FileLink p={p} file={fileOf(written.evidence)} />
        </span>
      ) : null}
    </>
  );
}

const fileOf = ({ id, name, file }: NonNullable<NonNullable<Asked['written']>['evidence']>) => ({
  versionId: id,
  name,
  ...file,
});
