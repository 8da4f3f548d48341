import { BouwsteenName, BouwsteenStateLabel } from '~/components/domain/bouwsteen-label';
import { AppLink } from '~/components/ui/app-link';
import { Cell, DataTable, TableHead, type Column } from '~/components/ui/table';
import { formatDate } from '~/domain/dates/format';
import type { BouwsteenSort } from '~/domain/register/bouwsteen-filter';
import { bouwsteenKindWords, deliveredText, gapsText, mustActText } from '~/messages/bouwsteen';
import { shortened } from '~/messages/register';
import { paths } from '~/paths';
import type { BouwsteenRow } from '~/queries/bouwsteen/bouwsteen-rows.server';

type Props = {
  p: string;
  rows: BouwsteenRow[];
  sort: BouwsteenSort;
  hrefFor: (sort: BouwsteenSort) => string;
};

/** What is in, what is missing and why, and who must act now. */
export function BouwsteenTable({ p, rows, sort, hrefFor }: Props) {
  const sorting = (by: BouwsteenSort['by'], label: string): Column => {
    const current = sort.by === by;
    return {
      label,
      sortHref: hrefFor({ by, descending: current ? !sort.descending : false }),
      ...(current ? { sorted: sort.descending ? 'descending' : 'ascending' } : {}),
    };
  };
  return (
    <DataTable kind="register" caption="Bouwstenen" hideCaption>
      <TableHead
        columns={[
          { ...sorting('nummer', 'Bouwsteen'), className: 'lang' },
          sorting('werkgroep', 'Werkgroep'),
          sorting('termijn', 'Uiterlijk'),
          sorting('stand', 'Stand'),
          { label: 'Wat er is, en wat ontbreekt', className: 'lang' },
        ]}
      />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="lang">
              <AppLink href={paths.bouwsteen(p, row.id)}>
                <BouwsteenName {...row} />
              </AppLink>
              <span className="klein bij blokje">{bouwsteenKindWords[row.kind]}</span>
            </th>
            <Cell label="Werkgroep">
              <AppLink href={paths.werkgroep(p, row.werkgroep.id)}>{row.werkgroep.name}</AppLink>
            </Cell>
            <Cell label="Uiterlijk" className="datumcel">
              {row.due ? formatDate(row.due) : <span className="bij">geen datum</span>}
            </Cell>
            <Cell label="Stand">
              <BouwsteenStateLabel state={row.state} late={row.late} withdrawn={row.withdrawn} />
              {row.mustAct ? (
                <span className="klein bij blokje">aan zet: {mustActText(row.mustAct, row.overleg)}</span>
              ) : null}
            </Cell>
            <Cell label="Wat er is, en wat ontbreekt" className="lang">
              <InAndMissing row={row} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function InAndMissing({ row }: { row: BouwsteenRow }) {
  const why = row.withdrawnReason || row.returnedReason || (row.version ? '' : row.missingReason);
  const gaps = gapsText(row.version?.gaps ?? []);
  return (
    <>
      {row.version ? deliveredText(row.version) : 'nog niets'}
      {gaps ? <span className="klein blokje">{gaps}</span> : null}
      {why ? <span className="klein bij blokje">{shortened(why)}</span> : null}
    </>
  );
}
