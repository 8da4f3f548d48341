import { ConflictView, type ConflictField } from '~/components/forms/conflict-view';
import { Notice } from '~/components/ui/notice';
import { decisionKinds } from '~/domain/decision/kinds';
import { remarkAnswers } from '~/domain/minutes/remark';
import type { Stale } from '~/domain/outcome';
import { decisionKindWords } from '~/messages/decision-words';
import { remarkAnswerWords } from '~/messages/minutes-words';
import { theirTitle, whoElse } from '~/messages/saved-meanwhile';

type Props = {
  action: string;
  leaveHref: string;
  stale: Stale;
  /** Everything that was sent; what is not in conflict is sent along again. */
  result: { values: Record<string, string>; lists: Record<string, string[]> };
  /** Of choices: what is stored now, behind the words. */
  stored?: Record<string, string>;
  /** Where the line stands: the minutes, unless told. */
  place?: string;
};

/** Two versions of a line of the minutes side by side; the person decides (product rule 12). */
export function MinutesConflict({
  action,
  leaveHref,
  stale,
  result,
  stored = {},
  place = 'het verslag',
}: Props) {
  const fields = stale.fields.map(({ name, label, yours, theirs }): ConflictField => {
    const theirsStored = stored[name];
    const choice =
      theirsStored === undefined ? {} : { stored: { mine: result.values[name] ?? '', theirs: theirsStored } };
    return { name, label, mine: words(name, yours), theirs: words(name, theirs), ...choice };
  });
  return (
    <>
      <Notice kind="let" level={2} announce title="Twee versies van dezelfde regel">
        Terwijl u schreef, bewaarde {whoElse(stale.saved)} deze regel ook. Beide teksten zijn er nog. Kies wat
        er in {place} komt.
      </Notice>
      <ConflictView
        action={action}
        version={stale.version}
        saved={stale.saved}
        fields={fields}
        keep={kept(result, fields)}
        mine={{ meta: `Nog niet in ${place}` }}
        theirs={{ title: theirTitle('Tekst', stale.saved), meta: `Staat nu in ${place}` }}
        leaveHref={leaveHref}
        choiceLabel={`Zo komt het in ${place}`}
      />
    </>
  );
}

/** Codes as people read them. */
function words(name: string, value: string): string {
  const kind = decisionKinds.find((one) => one === value);
  if (name === 'kind' && kind) return decisionKindWords[kind];
  const answer = remarkAnswers.find((one) => one === value);
  return name === 'answer' && answer ? remarkAnswerWords[answer] : value;
}

/** A field that repeats goes along as one text with commas. */
function kept({ values, lists }: Props['result'], fields: readonly ConflictField[]): Record<string, string> {
  const shown = new Set(['version', ...fields.map((field) => field.name)]);
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => !shown.has(name))
      .map(([name, value]) =>
        name.endsWith('[]') ? [name.slice(0, -2), (lists[name] ?? []).join(',')] : [name, value],
      ),
  );
}
