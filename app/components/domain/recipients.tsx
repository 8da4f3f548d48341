import { PartyLabels } from '~/components/domain/labels';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import type { Recipient } from '~/domain/meeting/recipients';

/** "14 mensen" */
export const peopleCount = (count: number): string => (count === 1 ? '1 persoon' : `${count} mensen`);

/** Who gets a mail, for which party, at which address. */
export function RecipientsTable({ recipients }: { recipients: readonly Recipient[] }) {
  return (
    <DataTable caption="Wie een mail krijgt" hideCaption kind="register">
      <TableHead columns={[{ label: 'Wie' }, { label: 'Namens' }, { label: 'Mailadres' }]} />
      <tbody>
        {recipients.map((one) => (
          <tr key={one.id}>
            <th scope="row">{one.name}</th>
            <Cell label="Namens">
              {one.as === 'deelnemer' ? <PartyLabels parties={namedParties(one)} /> : 'secretariaat (kopie)'}
            </Cell>
            <Cell label="Mailadres">{one.email}</Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

const namedParties = ({ parties }: Recipient) =>
  parties.map(({ shortName, hoek }) => ({ name: shortName, hoek }));
