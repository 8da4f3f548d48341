import { ActionStateLabel } from '~/components/domain/action-state';
import { PartyLabels } from '~/components/domain/labels';
import { Targets } from '~/components/domain/targets';
import { AppLink } from '~/components/ui/app-link';
import { Cell, DataTable, TableHead, type Column } from '~/components/ui/table';
import { formatDate } from '~/domain/dates/format';
import type { ActionSort } from '~/domain/register/action-filter';
import { dueText } from '~/messages/register';
import { actionRoleWords } from '~/messages/states';
import { paths } from '~/paths';
import type { ActionRow } from '~/queries/action-item/action-rows.server';

type Props = {
  p: string;
  rows: ActionRow[];
  sort: ActionSort;
  hrefFor: (sort: ActionSort) => string;
};

/** What must be done, by whom, by when, and for which target. */
export function ActionTable({ p, rows, sort, hrefFor }: Props) {
  const sorting = (by: ActionSort['by'], label: string): Column => {
    const current = sort.by === by;
    return {
      label,
      sortHref: hrefFor({ by, descending: current && !sort.descending }),
      ...(current ? { sorted: sort.descending ? 'descending' : 'ascending' } : {}),
    };
  };
  return (
    <DataTable kind="register" caption="Acties" hideCaption>
      <TableHead
        columns={[
          sorting('titel', 'Actie'),
          { label: 'Wie' },
          sorting('termijn', 'Uiterlijk'),
          { label: 'Maatregel en doel' },
          sorting('stand', 'Stand'),
        ]}
      />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="lang">
              <AppLink href={paths.action(p, row.id)}>{row.title}</AppLink>
              <br />
              <span className="klein bij">{originText(row)}</span>
            </th>
            <Cell label="Wie">
              <Who row={row} />
            </Cell>
            <Cell label="Uiterlijk" className="datumcel">
              {dueText(row)}
            </Cell>
            <Cell label="Maatregel en doel">
              <Targets p={p} targets={row.targets} withoutReason={row.noMaatregelReason} />
            </Cell>
            <Cell label="Stand">
              <ActionStateLabel state={row.state} late={row.late} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

const originText = ({ from, agreedOn, parent }: ActionRow): string =>
  [
    agreedOn === null ? `deelagenda ${from}` : `${from}, ${formatDate(agreedOn)}`,
    ...(parent === null ? [] : [`onderdeel van ‘${parent}’`]),
  ].join(', ');

/** Who is responsible in full; of the others how many. */
function Who({ row }: { row: ActionRow }) {
  const owners = row.roles.filter((role) => role.kind === 'verantwoordelijk');
  const others = (['samen_met', 'ondersteund_door'] as const).flatMap((kind) => {
    const names = row.roles.filter((role) => role.kind === kind).map((role) => role.party.shortName);
    return names.length === 0 ? [] : [`${actionRoleWords[kind]} ${names.join(', ')}`];
  });
  return (
    <>
      <PartyLabels parties={owners.map(({ party }) => ({ name: party.shortName, hoek: party.hoek }))} />
      {others.length > 0 ? <span className="klein bij blokje">{others.join('; ')}</span> : null}
    </>
  );
}
