import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { goalKindWords, goalYears } from '~/messages/goal-words';
import { paths } from '~/paths';
import type { ServingGoal } from '~/queries/goal/goals-serving.server';

/** Goals that serve this maatregel, also of regions that one may read; nothing where there is none. */
export function Goals({ goals }: { goals: ServingGoal[] }) {
  if (goals.length === 0) return null;
  return (
    <Section title="Doelen die hieraan bijdragen" id="doelen">
      <DataTable kind="register" block caption="Doelen die hieraan bijdragen" hideCaption>
        <TableHead
          columns={['Doel of inspanning', 'Programma', 'Soort', 'Niveau', 'Jaren'].map((label) => ({
            label,
          }))}
        />
        <tbody>
          {goals.map((goal) => (
            <tr key={goal.id}>
              <th scope="row">
                <AppLink href={paths.goal(goal.programma.key, goal.id)}>{goal.title}</AppLink>
              </th>
              <Cell label="Programma">{goal.programma.name}</Cell>
              <Cell label="Soort">{goalKindWords[goal.kind]}</Cell>
              <Cell label="Niveau" empty={goal.level === null}>
                {goal.level}
              </Cell>
              <Cell label="Jaren" empty={goalYears(goal) === ''}>
                {goalYears(goal)}
              </Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p className="klein bij">
        Een verband, geen som: wat een regio voor deze maatregel doet, zit al in de reeks hierboven.
      </p>
    </Section>
  );
}
