import { ActionStateLabel } from '~/components/domain/action-state';
import { ItemsAbout } from '~/components/domain/items-about';
import { PartyLabels } from '~/components/domain/labels';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { isLate } from '~/domain/action-item/late';
import { formatDate, formatDayAndMonth } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { PageData } from './data';

/** What still has to be done in the deelagenda of this werkgroep or for its maatregelen. */
export function OpenActions({ data: { p, werkgroep, actions, actionCount, today } }: { data: PageData }) {
  return (
    <Section title="Open acties" id="acties">
      {actions.length === 0 ? (
        <p className="hulp">Er staan geen acties open.</p>
      ) : (
        <DataTable kind="register" caption="Open acties" hideCaption>
          <TableHead
            columns={[
              { label: 'Actie', className: 'lang' },
              { label: 'Verantwoordelijk' },
              { label: 'Uiterlijk' },
              { label: 'Stand' },
            ]}
          />
          <tbody>
            {actions.map((action) => (
              <tr key={action.id}>
                <th scope="row">
                  <AppLink href={paths.action(p, action.id)}>{action.title}</AppLink>
                </th>
                <Cell label="Verantwoordelijk">
                  <PartyLabels
                    parties={action.owners.map(({ shortName, hoek }) => ({ name: shortName, hoek }))}
                  />
                </Cell>
                <Cell label="Uiterlijk">
                  {action.deadline ? formatDate(action.deadline) : (action.year ?? 'nog geen jaar')}
                  {action.yearDoubtful && action.year !== null ? <span className="bij"> onzeker</span> : null}
                </Cell>
                <Cell label="Stand">
                  <ActionStateLabel
                    state={action.state}
                    late={isLate({ ...action, deadlineYear: action.year }, today)}
                  />
                </Cell>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {actionCount > actions.length ? (
        <p>
          Dit zijn de eerste {actions.length} van {actionCount}.{' '}
          <AppLink href={paths.actions(p, { werkgroep: werkgroep.key, stand: 'nog_te_doen' })}>
            Bekijk alle open acties
          </AppLink>
        </p>
      ) : null}
    </Section>
  );
}

export function Planning({ data: { p, werkgroep, planning, can } }: { data: PageData }) {
  return (
    <section aria-labelledby="planning">
      <h2 id="planning">Planning</h2>
      {planning.length === 0 ? (
        <p className="hulp">Er staat niets in de planning van deze werkgroep.</p>
      ) : (
        <ul className="wat-wanneer wat-wanneer--datum">
          {planning.map(({ id, date, until, title, note, optional }) => (
            <li key={id}>
              <span className="nr">
                {until ? `${formatDayAndMonth(date)} tot en met ${formatDate(until)}` : formatDate(date)}
              </span>
              <span>
                {can.plan ? <AppLink href={paths.planning(p, werkgroep.id, id)}>{title}</AppLink> : title}
                {optional ? <span className="bij"> (misschien)</span> : null}
                {note ? <span className="klein bij blokregel">{note}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      )}
      {can.plan ? (
        <p>
          <AppLink href={paths.newPlanning(p, werkgroep.id)}>Zet een datum in de planning</AppLink>
        </p>
      ) : null}
    </section>
  );
}

export function AgendaAbout({ data: { p, items, werkgroep } }: { data: PageData }) {
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">Op de agenda</h2>
      <ItemsAbout
        p={p}
        items={items.latest}
        none="Deze werkgroep stond nog op geen agenda die u kunt zien."
      />
      {items.more ? (
        <p className="hulp">
          Dit zijn de laatste {items.latest.length}.{' '}
          <AppLink href={paths.search(p, werkgroep.name)}>Zoek alle agendapunten</AppLink>
        </p>
      ) : null}
    </section>
  );
}
