import { ActionStanding } from '~/components/domain/action-state';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatDate } from '~/domain/dates/format';
import { countingWords } from '~/messages/goal-words';
import { paths } from '~/paths';
import type { GoalPage } from '~/queries/goal/goal-page.server';

const heads = (labels: string[]) => labels.map((label) => ({ label }));

export function GoalActions({ p, actions }: { p: string; actions: GoalPage['actions'] }) {
  return (
    <Section title="Acties">
      <DataTable kind="register" caption="Acties van dit doel" hideCaption>
        <TableHead columns={heads(['Actie', 'Klaar', 'Stand'])} />
        <tbody>
          {actions.map((action) => (
            <tr key={action.id}>
              <th scope="row">
                <AppLink href={paths.action(p, action.id)}>{action.title}</AppLink>
              </th>
              <Cell label="Klaar">
                {action.deadline === null
                  ? (action.deadlineYear ?? 'jaar nog niet bekend')
                  : formatDate(action.deadline)}
              </Cell>
              <Cell label="Stand">
                <ActionStanding action={action} />
              </Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}

/** What was measured last; nothing measured yet is said in words, never as a zero. */
export function GoalIndicators({ p, indicators }: { p: string; indicators: GoalPage['indicators'] }) {
  return (
    <Section title="Indicatoren">
      <DataTable kind="register" caption="Indicatoren van dit doel" hideCaption>
        <TableHead columns={heads(['Indicator', 'Laatste meting', 'Over', 'Telt'])} />
        <tbody>
          {indicators.map(({ id, title, unit, counting, description, last }) => (
            <tr key={id}>
              <th scope="row">
                <AppLink href={paths.indicator(p, id)}>{title}</AppLink>
                {description === '' ? null : <p className="klein bij">{description}</p>}
              </th>
              <Cell label="Laatste meting">
                {last ? `${last.value.toLocaleString('nl-NL')} ${unit}` : 'nog niet gemeten'}
                {last?.doubtful ? <span className="afwijk"> onzeker</span> : null}
                {last?.note ? <span className="klein bij"> {last.note}</span> : null}
              </Cell>
              <Cell label="Over" empty={last === null}>
                {last ? formatDate(last.until) : null}
              </Cell>
              <Cell label="Telt">{countingWords[counting]}</Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}
