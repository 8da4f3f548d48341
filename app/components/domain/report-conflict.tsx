import { ConflictView, type ConflictField } from '~/components/forms/conflict-view';
import { progressStates } from '~/domain/action-item/progress';
import type { Stale } from '~/domain/outcome';
import { progressWords } from '~/messages/states';

/** Two people reported at once: both reports side by side. */
export function ReportConflict(props: {
  action: string;
  stale: Stale;
  keep?: Record<string, string>;
  theirs: string;
  leaveHref: string;
}) {
  const { action, stale, keep = {}, theirs, leaveHref } = props;
  return (
    <ConflictView
      action={action}
      version={stale.version}
      saved={stale.saved}
      fields={conflictFields(stale)}
      keep={keep}
      mine={{ title: 'Uw melding', meta: 'nog niet bewaard' }}
      theirs={{ title: theirs, meta: 'bewaard terwijl u schreef' }}
      leaveHref={leaveHref}
    />
  );
}

/** The state is a choice: shown in its word, sent as its code. */
const conflictFields = ({ fields }: Stale): ConflictField[] =>
  fields.map(({ name, label, theirs, yours }) =>
    name === 'progress'
      ? { name, label, mine: wordOf(yours), theirs: wordOf(theirs), stored: { mine: yours, theirs } }
      : { name, label, mine: yours, theirs, multiline: true },
  );

function wordOf(code: string): string {
  const progress = progressStates.find((one) => one === code);
  return progress ? progressWords[progress] : 'nog niets gemeld';
}
