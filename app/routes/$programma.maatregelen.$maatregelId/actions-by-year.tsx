import { AmountText } from '~/components/domain/amount';
import { ActionStateLabel } from '~/components/domain/action-state';
import { PartyLabels } from '~/components/domain/labels';
import { AppLink } from '~/components/ui/app-link';
import { Cell, DataTable } from '~/components/ui/table';
import { isLate } from '~/domain/action-item/late';
import type { Claimed } from '~/domain/action-share/claimed';
import type { Cell as AmountCell } from '~/domain/amount-series/cell';
import { shareText } from '~/domain/action-share/text';
import { formatDate } from '~/domain/dates/format';
import { claimedText } from '~/messages/action-share';
import { partsText } from '~/messages/deelagenda';
import { paths } from '~/paths';
import type { PageData } from './data';
import { yearAnchor } from './way-years';

/** The first actions that serve this maatregel, under the year they are due and what it must yield then (product rule 7). */
export function ActionsByYear({ data }: { data: PageData }) {
  const { p, maatregel, years, today } = data;
  return (
    <DataTable
      kind="register"
      caption="Acties bij deze maatregel, per jaar"
      hideCaption
      className="acties-per-jaar"
    >
      <thead>
        <tr>
          <th scope="col">Actie</th>
          <th scope="col">Verantwoordelijk</th>
          <th scope="col">Uiterlijk</th>
          <th scope="col">Aandeel</th>
          <th scope="col">Stand</th>
        </tr>
      </thead>
      {years.map(({ year, count, actions, target, claimed }) => (
        <tbody key={year ?? 'geen'} id={yearAnchor(year)}>
          <tr className="jaarkop">
            <th scope="rowgroup" colSpan={5}>
              {year ?? 'Nog zonder jaar'}
              {target ? (
                <span className="bij">
                  {' '}
                  doel: <AmountText cell={target} />
                  {claimed ? <Together claimed={claimed} target={target} /> : null}
                </span>
              ) : null}
            </th>
          </tr>
          {actions.map((action) => (
            <tr key={action.id}>
              <th scope="row">
                <AppLink href={paths.action(p, action.id)}>{action.title}</AppLink>
                <br />
                <span className="klein bij">
                  {action.theme ?? 'uit een vergadering'}
                  {action.parts > 0 ? `, ${partsText(action.parts)}` : null}
                </span>
              </th>
              <Cell label="Verantwoordelijk">
                <PartyLabels
                  parties={action.owners.map(({ shortName, hoek }) => ({ name: shortName, hoek }))}
                />
              </Cell>
              <Cell label="Uiterlijk">
                {action.deadline ? formatDate(action.deadline) : (year ?? 'nog geen jaar')}
                {action.latestYear ? `, uiterlijk ${action.latestYear}` : null}
                {action.yearDoubtful && year !== null ? (
                  <>
                    {' '}
                    <span className="bij">onzeker</span>
                  </>
                ) : null}
              </Cell>
              <Cell label="Aandeel">{shareText(action.share)}</Cell>
              <Cell label="Stand">
                <ActionStateLabel
                  state={action.state}
                  late={isLate({ ...action, deadlineYear: year }, today)}
                />
              </Cell>
            </tr>
          ))}
          {count > actions.length ? (
            <tr>
              <td colSpan={5}>
                {actions.length} van {count} getoond.{' '}
                <AppLink
                  href={paths.actions(p, {
                    maatregel: maatregel.key,
                    jaar: year === null ? undefined : String(year),
                  })}
                >
                  {year === null ? 'Toon alle acties' : `Toon alle acties van ${year}`}
                </AppLink>
              </td>
            </tr>
          ) : null}
        </tbody>
      ))}
    </DataTable>
  );
}

/** What the shares of one year come to, of the target of that year. */
function Together({ claimed, target }: { claimed: Claimed; target: AmountCell }) {
  const text = claimedText(claimed, target);
  if (text === null) return null;
  return <span className={claimed.over ? 'afwijk' : undefined}>; aandelen samen {text}</span>;
}
