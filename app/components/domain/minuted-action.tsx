import type { ReactNode } from 'react';
import type { ActionRoleKind } from '~/domain/action-item/assign';
import { formatDate } from '~/domain/dates/format';
import { uncapitalised } from '~/messages/decision-words';
import { joinWords } from '~/messages/join-words';
import { actionRoleWords } from '~/messages/states';
import { ActionStateLabel, type ActionStateCode } from './action-state';
import { ActionLine } from './minutes';
import { shortNumber } from './minuted-decision';

export type ShownAction = {
  id: string;
  title: string;
  text: string;
  deadline: string | null;
  deadlineYear: number | null;
  state: ActionStateCode;
  withdrawn: boolean;
  noMaatregelReason: string | null;
  decision: { number: string } | null;
  person: { name: string } | null;
  roles: { kind: ActionRoleKind; party: { shortName: string } }[];
  maatregelen: { id: string; label: string; target: string | null }[];
};

/** An actie: who by when, which besluit it hangs on, and the target of each maatregel that it serves (product rule 7). */
export function MinutedAction({
  action,
  actions,
  late,
}: {
  action: ShownAction;
  actions?: ReactNode;
  late?: boolean;
}) {
  return (
    <ActionLine
      id={`actie-${action.id}`}
      text={action.withdrawn ? <span className="ingetrokken">{action.title}</span> : action.title}
      detail={
        <>
          {actionFacts(action)}
          {action.text === '' ? null : <span className="ook">{action.text}</span>}
        </>
      }
      status={
        action.state === 'open' && !late ? undefined : (
          <ActionStateLabel state={action.state} late={late ?? false} />
        )
      }
      actions={actions}
    />
  );
}

/** "VWS, met VNG, vóór 14 oktober 2021. Hoort bij besluit 2021-01. B12: € 36 mln in 2022." */
export function actionFacts(action: ShownAction): string {
  const { deadline, deadlineYear, decision, person, maatregelen } = action;
  const when = deadline ? `vóór ${formatDate(deadline)}` : deadlineYear ? `in ${deadlineYear}` : '';
  const who = [ownersText(action.roles), person?.name ?? '', when].filter((part) => part !== '').join(', ');
  const serves =
    maatregelen.length > 0
      ? maatregelen.map((one) => one.target ?? one.label).join('; ')
      : `dient geen maatregel: ${uncapitalised(action.noMaatregelReason ?? '')}`;
  return [who, decision ? `Hoort bij besluit ${shortNumber(decision.number)}` : '', serves]
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1).replace(/\.$/, ''))
    .join('. ')
    .concat('.');
}

/** "VWS en VNG, in samenwerking met MIND". */
export function ownersText(roles: ShownAction['roles']): string {
  const named = (kind: ActionRoleKind) =>
    joinWords(roles.filter((role) => role.kind === kind).map((role) => role.party.shortName));
  const kinds = ['verantwoordelijk', 'samen_met', 'ondersteund_door'] as const;
  return kinds
    .map((kind) => ({ kind, who: named(kind) }))
    .filter(({ who }) => who !== '')
    .map(({ kind, who }) => (kind === 'verantwoordelijk' ? who : `${actionRoleWords[kind]} ${who}`))
    .join(', ');
}
