import { PartyLabel } from '~/components/domain/labels';
import { SubmissionLabel } from '~/components/domain/round-parts';
import { AppLink } from '~/components/ui/app-link';
import { EmptyState } from '~/components/ui/notice';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatInstant } from '~/domain/dates/format';
import { isHandedIn } from '~/domain/reporting-round/submission';
import { paths } from '~/paths';
import type { RoundPage } from '~/queries/reporting-round/round-page.server';

type Props = { p: string; round: RoundPage['round']; submissions: RoundPage['submissions'] };

/** The sets that this person may read. */
export function Submissions({ p, round, submissions }: Props) {
  if (submissions.length === 0) {
    return (
      <EmptyState title="Nog niets ingediend">
        U ziet de meldingen van een partij zodra zij ze indient.
      </EmptyState>
    );
  }
  const frozen = round.frozenAt !== null;
  return (
    <DataTable kind="register" caption="Meldingen per partij" hideCaption>
      <TableHead columns={['Partij', 'Stand', 'Ingediend op', 'Meldingen'].map((label) => ({ label }))} />
      <tbody>
        {submissions.map(({ partyId, shortName, hoek, state, submittedAt }) => (
          <tr key={partyId}>
            <th scope="row">
              <PartyLabel name={shortName} hoek={hoek} />
            </th>
            <Cell label="Stand">
              <SubmissionLabel state={state} late={round.late && !isHandedIn(state)} frozen={frozen} />
            </Cell>
            <Cell label="Ingediend op" empty={submittedAt === null}>
              {submittedAt ? formatInstant(submittedAt) : frozen ? 'niet' : 'nog niet'}
            </Cell>
            <Cell label="Meldingen">
              <AppLink href={paths.submission(p, round.id, partyId)}>
                Bekijk<span className="stil"> de meldingen van {shortName}</span>
              </AppLink>
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
