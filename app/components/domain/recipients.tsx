import { PartyLabels } from '~/components/domain/labels';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import type { Recipient } from '~/domain/meeting/recipients';

/** "14 mensen" */
export const peopleCount = (count: number): string => (count === 1 ? '1 persoon' : `${count} mensen`);

/** Somebody with the address under it: the first cell of a row about a mail. */
export function Addressee({ name, email }: { name: string; email: string }) {
  return (
    <th scope="row">
      {name}
      <br />
      <small className="bij">{email}</small>
    </th>
  );
}

/** Who gets a mail, for which party, at which address. */
export function RecipientsTable({ recipients }: { recipients: readonly Recipient[] }) {
  return (
    <DataTable caption="Wie een mail krijgt" hideCaption kind="register">
      <TableHead columns={[{ label: 'Wie' }, { label: 'Namens' }]} />
      <tbody>
        {recipients.map((one) => (
          <tr key={one.id}>
            <Addressee name={one.name} email={one.email} />
            <Cell label="Namens">
              {one.as === 'deelnemer' ? <PartyLabels parties={namedParties(one)} /> : 'secretariaat (kopie)'}
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

const namedParties = ({ parties }: Recipient) =>
  parties.map(({ shortName, hoek }) => ({ name: shortName, hoek }));
