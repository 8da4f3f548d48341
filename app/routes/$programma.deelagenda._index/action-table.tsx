import { ActionStanding } from '~/components/domain/action-state';
import { AmountText } from '~/components/domain/amount';
import { AppLink } from '~/components/ui/app-link';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatDate } from '~/domain/dates/format';
import { shortLabel } from '~/domain/maatregel/label';
import { rolesText } from '~/messages/deelagenda';
import { dueText } from '~/messages/register';
import { paths } from '~/paths';
import type { DeelagendaAction } from '~/queries/deelagenda/deelagenda-page.server';

/** Links stand close to each other here: each is high enough to hit. */
const TARGET = 'inline-block py-1';

/** The same actions as rows, each with its parts below it. */
export function ActionTable({ p, rows }: { p: string; rows: DeelagendaAction[] }) {
  return (
    <DataTable kind="register" caption="Acties van de deelagenda" hideCaption>
      <TableHead
        columns={[
          { label: 'Actie' },
          { label: 'Wie' },
          { label: 'Wanneer' },
          { label: 'Maatregel en doel' },
          { label: 'Stand' },
        ]}
      />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="lang">
              <AppLink className={TARGET} href={paths.action(p, row.id)}>
                {row.title}
              </AppLink>
              <br />
              <span className="klein bij">
                {[row.theme, row.deelagendaNumber === null ? null : `nummer ${row.deelagendaNumber}`]
                  .filter(Boolean)
                  .join(', ')}
                {row.doubt !== null && row.deadlineYear !== null ? ', jaar onzeker' : null}
                {row.predecessor ? (
                  <>
                    , volgt op{' '}
                    <AppLink className={TARGET} href={paths.action(p, row.predecessor.id)}>
                      {row.predecessor.title}
                    </AppLink>
                  </>
                ) : null}
              </span>
              <Parts p={p} parts={row.parts} />
            </th>
            <Cell label="Wie">{rolesText(row.roles)}</Cell>
            <Cell label="Wanneer">
              {row.startOn === null ? null : `vanaf ${formatDate(row.startOn)}, `}
              {dueText(row)}
            </Cell>
            <Cell label="Maatregel en doel">
              <TargetLines p={p} row={row} />
            </Cell>
            <Cell label="Stand">
              <ActionStanding action={row} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Parts({ p, parts }: { p: string; parts: DeelagendaAction['parts'] }) {
  if (parts.length === 0) return null;
  return (
    <ul className="klein">
      {parts.map((part) => (
        <li key={part.id}>
          {part.deelagendaNumber === null ? null : `${part.deelagendaNumber} `}
          <AppLink className={TARGET} href={paths.action(p, part.id)}>
            {part.title}
          </AppLink>{' '}
          <ActionStanding action={part} />
        </li>
      ))}
    </ul>
  );
}

function TargetLines({ p, row }: { p: string; row: DeelagendaAction }) {
  if (row.targets.length === 0) return row.noMaatregelReason ? `geen: ${row.noMaatregelReason}` : null;
  return row.targets.map((target) => (
    <span key={target.id} className="blokje">
      <AppLink href={paths.maatregel(p, target.id)}>{shortLabel(target)}</AppLink>
      {target.cell ? (
        <>
          {` doel ${row.deadlineYear ?? ''}: `}
          <AmountText cell={target.cell} />
        </>
      ) : null}
    </span>
  ));
}
