import { PartyLabels, StatusLabel } from '~/components/domain/labels';
import { AppLink } from '~/components/ui/app-link';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { Overview } from '~/queries/overview/overview.server';

/** What others still owe: a file for an agenda, an action from a meeting. */
export function WaitingTable({ p, waiting }: { p: string; waiting: Overview['waiting'] }) {
  return (
    <DataTable caption="Wat u van anderen nodig hebt" hideCaption kind="register">
      <TableHead columns={['Wat', 'Van wie', 'Afgesproken', 'Stand'].map((label) => ({ label }))} />
      <tbody>
        {waiting.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <AppLink
                href={
                  one.what.kind === 'action'
                    ? paths.action(p, one.id)
                    : paths.attachment(p, one.what.meetingId, one.id)
                }
              >
                {one.what.title}
              </AppLink>
            </th>
            <Cell label="Van wie">
              <PartyLabels parties={one.parties} />
            </Cell>
            <Cell label="Afgesproken">{one.agreed ? formatDate(one.agreed) : '-'}</Cell>
            <Cell label="Stand">
              {one.late ? (
                <StatusLabel tone="late">te laat</StatusLabel>
              ) : (
                <StatusLabel tone="running">loopt</StatusLabel>
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
