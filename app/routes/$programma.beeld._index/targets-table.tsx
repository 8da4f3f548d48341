import { AmountSum, DifferenceCell } from '~/components/domain/amount';
import { AppLink } from '~/components/ui/app-link';
import { DataTable, TableHead } from '~/components/ui/table';
import { targetSums } from '~/domain/picture/target-sums';
import { countedYears } from '~/messages/money-picture';
import { paths } from '~/paths';
import type { PageData } from './data';

/** Richtbedrag and proposals of each werkgroep; they don't add up to a whole, so no total stands under them. */
export function TargetsTable({ data }: { data: PageData }) {
  return (
    <DataTable
      kind="money"
      block
      caption={`Richtbedrag en voorstel per werkgroep, ${countedYears(data)}`}
      captionNote="In miljoen euro, maatregelen van tabel 1. Deze rijen tellen niet op tot een geheel: een maatregel van twee werkgroepen staat bij beide."
    >
      <TableHead
        columns={[
          { label: 'Werkgroep' },
          { label: 'Richtbedrag' },
          { label: 'Voorgesteld' },
          { label: 'Verschil' },
        ]}
      />
      <tbody>
        {(data.targets ?? []).map(({ id, name, years }) => {
          const { target, proposed, difference } = targetSums(years, data.years);
          return (
            <tr key={id}>
              <th scope="row">
                <AppLink href={paths.coverage(data.p, id)}>{name}</AppLink>
              </th>
              <AmountSum sum={target} />
              <AmountSum sum={proposed} />
              <DifferenceCell difference={difference} />
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}
