import { AmountText } from '~/components/domain/amount';
import { ActionStanding } from '~/components/domain/action-state';
import { AppLink } from '~/components/ui/app-link';
import { softHyphens } from '~/components/ui/soft-hyphens';
import { formatDate } from '~/domain/dates/format';
import { shortLabel } from '~/domain/maatregel/label';
import { partsText, rolesText } from '~/messages/deelagenda';
import { paths } from '~/paths';
import type { DeelagendaAction } from '~/queries/deelagenda/deelagenda-page.server';

/** One action of a deelagenda: number, state, title, who, and its maatregel with the target of that year. */
export function Card({ p, action }: { p: string; action: DeelagendaAction }) {
  const { deelagendaNumber: number, deadlineYear: year } = action;
  return (
    <div className="kaart">
      <p className="boven">
        <span className="nr bij">
          {number === null ? 'zonder nummer' : year === null ? number : `${year}-${number}`}
        </span>
        <ActionStanding action={action} />
        {action.wasYear === null ? null : <span className="bij">was {action.wasYear}</span>}
        {action.doubt !== null && year !== null ? <span className="afwijk">jaar onzeker</span> : null}
      </p>
      <AppLink className="titel" href={paths.action(p, action.id)}>
        {softHyphens(action.title)}
      </AppLink>
      <p>
        {softHyphens(rolesText(action.roles))}
        {action.deadline === null ? null : `; klaar op ${formatDate(action.deadline)}`}
        {action.latestYear !== null ? `; uiterlijk ${action.latestYear}` : null}
        {action.parts.length > 0 ? `; ${partsText(action.parts.length)}` : null}
      </p>
      {action.targets.map((target) => (
        <p key={target.id} className="doelwit">
          <AppLink href={paths.maatregel(p, target.id)}>{shortLabel(target)}</AppLink>
          {target.cell ? (
            <>
              {` doel ${year ?? ''}: `}
              <AmountText cell={target.cell} />
            </>
          ) : null}
        </p>
      ))}
      {action.targets.length === 0 && action.noMaatregelReason ? (
        <p className="doelwit">geen maatregel: {action.noMaatregelReason}</p>
      ) : null}
    </div>
  );
}
