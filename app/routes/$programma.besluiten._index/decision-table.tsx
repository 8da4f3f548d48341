import { StandingLabel } from '~/components/domain/standing';
import { VijfhoekCount } from '~/components/domain/vijfhoek';
import { AppLink } from '~/components/ui/app-link';
import { Cell, DataTable, TableHead, type Column } from '~/components/ui/table';
import { formatDate } from '~/domain/dates/format';
import type { DecisionSort } from '~/domain/register/decision-filter';
import { decisionKindWords } from '~/messages/decision-words';
import { shortened } from '~/messages/register';
import { paths } from '~/paths';
import type { DecisionListed } from '~/queries/decision/decision-list.server';

type Props = {
  p: string;
  rows: DecisionListed[];
  sort: DecisionSort;
  hrefFor: (sort: DecisionSort) => string;
};

/** What was decided, where and when, what the hoeken said, and whether it still stands. */
export function DecisionTable({ p, rows, sort, hrefFor }: Props) {
  const sorting = (by: DecisionSort['by'], label: string): Column => {
    const current = sort.by === by;
    return {
      label,
      sortHref: hrefFor({ by, descending: current ? !sort.descending : by === 'datum' }),
      ...(current ? { sorted: sort.descending ? 'descending' : 'ascending' } : {}),
    };
  };
  return (
    <DataTable kind="register" caption="Besluiten" hideCaption>
      <TableHead
        columns={[
          sorting('nummer', 'Nummer'),
          sorting('soort', 'Besluit'),
          sorting('datum', 'Overleg en datum'),
          { label: 'Standpunten' },
          { label: 'Stand' },
        ]}
      />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="nowrap">
              <AppLink href={paths.decision(p, row.id)}>{row.number}</AppLink>
            </th>
            <Cell label="Besluit" className="lang">
              <span className={row.standing === 'vervallen' ? 'ingetrokken' : undefined}>
                {shortened(row.text)}
              </span>
              <span className="klein bij blokje">{decisionKindWords[row.kind]}</span>
            </Cell>
            <Cell label="Overleg en datum">
              {row.overleg}
              <span className="klein bij blokje">{formatDate(row.date)}</span>
            </Cell>
            <Cell label="Standpunten" empty={row.states === null}>
              {row.states === null ? (
                <span className="bij">niet vastgelegd</span>
              ) : (
                <VijfhoekCount states={row.states} />
              )}
            </Cell>
            <Cell label="Stand">
              <StandingLabel standing={row.standing} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
