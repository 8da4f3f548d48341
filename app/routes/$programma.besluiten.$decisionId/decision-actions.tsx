import { ActionStateLabel } from '~/components/domain/action-state';
import { Targets } from '~/components/domain/targets';
import { AppLink } from '~/components/ui/app-link';
import { RowList } from '~/components/ui/lists';
import { EmptyState } from '~/components/ui/notice';
import { joinWords } from '~/messages/join-words';
import { dueText } from '~/messages/register';
import { paths } from '~/paths';
import type { ActionRow } from '~/queries/action-item/action-rows.server';

/** What must be done because of the besluit. */
export function DecisionActions({ p, actions }: { p: string; actions: ActionRow[] }) {
  if (actions.length === 0) {
    return <EmptyState title="Geen acties">Bij dit besluit zijn geen acties opgedragen.</EmptyState>;
  }
  return (
    <RowList
      items={actions.map((action) => ({
        key: action.id,
        title: <AppLink href={paths.action(p, action.id)}>{action.title}</AppLink>,
        text: (
          <>
            {owners(action)}, uiterlijk {dueText(action)}
            <br />
            <Targets p={p} targets={action.targets} withoutReason={action.noMaatregelReason} />
          </>
        ),
        aside: <ActionStateLabel state={action.state} late={action.late} />,
      }))}
    />
  );
}

const owners = ({ roles }: ActionRow): string =>
  joinWords(roles.filter(({ kind }) => kind === 'verantwoordelijk').map(({ party }) => party.shortName));
