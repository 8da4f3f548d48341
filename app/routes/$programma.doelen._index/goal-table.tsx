import { GoalServed } from '~/components/domain/goal-served';
import { AppLink } from '~/components/ui/app-link';
import { softHyphens } from '~/components/ui/soft-hyphens';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { goalKindWords, goalYears } from '~/messages/goal-words';
import { paths } from '~/paths';
import type { GoalRow } from '~/queries/goal/goal-tree.server';

const columns = ['Doel of inspanning', 'Soort', 'Niveau', 'Jaren', 'Wie', 'Acties', 'Indicatoren', 'Dient'];

/** A strategic goal with everything under it. */
export function GoalTable({ p, title, rows }: { p: string; title: string; rows: GoalRow[] }) {
  return (
    <DataTable kind="register" caption={title} block className="tabel-boom">
      <TableHead columns={columns.map((label) => ({ label }))} />
      <tbody>
        {rows.map((goal) => (
          <tr key={goal.id}>
            <th scope="row" className={`diepte-${Math.min(goal.depth, 2)}`}>
              <AppLink href={paths.goal(p, goal.id)}>
                {goal.number === '' ? goal.title : `${goal.number}. ${goal.title}`}
              </AppLink>
            </th>
            <Cell label="Soort">{goalKindWords[goal.kind]}</Cell>
            <Cell label="Niveau" empty={goal.level === null}>
              {goal.level}
            </Cell>
            <Cell label="Jaren" empty={goalYears(goal) === ''}>
              {goalYears(goal)}
            </Cell>
            <Cell label="Wie" empty={goal.responsible.length === 0}>
              {softHyphens(goal.responsible.join(', '))}
            </Cell>
            <Cell label="Acties" empty={goal.actions === 0}>
              {goal.actions === 0 ? null : goal.actions}
            </Cell>
            <Cell label="Indicatoren" empty={goal.indicators === 0}>
              {goal.indicators === 0 ? null : goal.indicators}
            </Cell>
            <Cell label="Dient" empty={goal.serves.length === 0}>
              {goal.serves.map((served, index) => (
                <span key={served.id}>
                  {index > 0 ? ', ' : null}
                  <GoalServed served={served} short />
                </span>
              ))}
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
