import { AppLink } from '~/components/ui/app-link';
import { RowList } from '~/components/ui/lists';
import { progressWords } from '~/messages/states';
import { paths } from '~/paths';
import type { Difference } from '~/queries/reporting-round/round-differences.server';

/** Where two parties see the same action otherwise: for the werkorganisatie to ask about. */
export function Differences({ p, differences }: { p: string; differences: Difference[] }) {
  return (
    <RowList
      items={differences.map(({ id, title, views }) => ({
        key: id,
        title: <AppLink href={paths.action(p, id)}>{title}</AppLink>,
        text: views.map(({ party, progress }) => `${party}: ${progressWords[progress]}`).join('; '),
      }))}
    />
  );
}
