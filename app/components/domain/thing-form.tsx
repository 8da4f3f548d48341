import { PageForm, type PageFormProps } from '~/components/forms/page-form';
import type { Stale } from '~/domain/outcome';
import { ThingConflict, type ConflictWords } from './thing-conflict';
import { WithdrawnForm } from './withdrawn-notice';

type Props = PageFormProps &
  ConflictWords & {
    action: string;
    version: number;
    withdrawn?: boolean;
    result: (NonNullable<PageFormProps['result']> & { stale?: Stale }) | undefined;
  };

/**
 * The form that changes a thing. Of what changed meanwhile both versions stand side by side (product rule 12); of what was
 * withdrawn nothing changes any more.
 */
export function ThingForm({ withdrawn = false, names, chosen, long, ...form }: Props) {
  const { action, back, result } = form;
  if (withdrawn) return <WithdrawnForm back={back} />;
  if (!result?.stale) return <PageForm {...form} />;
  return <ThingConflict action={action} leaveHref={back} stale={result.stale} {...{ names, chosen, long }} />;
}
