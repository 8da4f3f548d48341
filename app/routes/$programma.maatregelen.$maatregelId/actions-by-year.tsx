import { AmountText } from '~/components/domain/amount';
import { ActionStateLabel } from '~/components/domain/action-state';
import { PartyLabels } from '~/components/domain/labels';
import { AppLink } from '~/components/ui/app-link';
import { Cell, DataTable } from '~/components/ui/table';
import { isLate } from '~/domain/action-item/late';
import { cellOf, isYearIn } from '~/domain/amount-series/series';
import { claimedOf } from '~/domain/action-share/claimed';
import { shareText } from '~/domain/action-share/text';
import { formatDate } from '~/domain/dates/format';
import { byYear } from '~/domain/maatregel/chain';
import { claimedText } from '~/messages/action-share';
import { partsText } from '~/messages/deelagenda';
import { paths } from '~/paths';
import type { PageData } from './data';

/** The actions that serve this maatregel, under the year they are due and what it must yield then (product rule 7). */
export function ActionsByYear({ data }: { data: PageData }) {
  const { p, actions, current, range, today, claims } = data;
  const shareOf = (id: string) => claims.find(({ actionId }) => actionId === id)?.share ?? null;
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
      {byYear(actions).map((group) => (
        <tbody key={group.year ?? 'geen'}>
          <tr className="jaarkop">
            <th scope="rowgroup" colSpan={5}>
              {group.year ?? 'Nog zonder jaar'}
              {group.year !== null && isYearIn(range, group.year) ? (
                <span className="bij">
                  {' '}
                  doel: <AmountText cell={cellOf(current.series, group.year)} />
                  <Together data={data} year={group.year} />
                </span>
              ) : null}
            </th>
          </tr>
          {group.actions.map((action) => (
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
                {action.deadline ? formatDate(action.deadline) : (action.year ?? 'nog geen jaar')}
                {action.latestYear ? `, uiterlijk ${action.latestYear}` : null}
                {action.yearDoubtful && action.year !== null ? (
                  <>
                    {' '}
                    <span className="bij">onzeker</span>
                  </>
                ) : null}
              </Cell>
              <Cell label="Aandeel">{shareText(shareOf(action.id))}</Cell>
              <Cell label="Stand">
                <ActionStateLabel
                  state={action.state}
                  late={isLate({ ...action, deadlineYear: action.year }, today)}
                />
              </Cell>
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}

/** What the shares of one year come to, of the target of that year. */
function Together({ data: { claims, current }, year }: { data: PageData; year: number }) {
  const target = cellOf(current.series, year);
  const shares = claims.filter((one) => one.year === year).map(({ share }) => share);
  const claimed = claimedOf(shares, target);
  const text = claimedText(claimed, target);
  if (text === null) return null;
  return <span className={claimed.over ? 'afwijk' : undefined}>; aandelen samen {text}</span>;
}
