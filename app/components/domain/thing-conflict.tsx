import { ConflictView } from '~/components/forms/conflict-view';
import type { Stale } from '~/domain/outcome';

/** How the fields of two versions are read. */
export type ConflictWords = {
  /** What a choice is called, by what the field holds; of several choices with commas between. */
  names?: ReadonlyMap<string, string>;
  /** Fields that are chosen and not written. */
  chosen?: readonly string[];
  /** Fields of more than one line. */
  long: readonly string[];
};

type Props = ConflictWords & { action: string; leaveHref: string; stale: Stale };

/** Two versions of a thing side by side. Of a choice the words are shown, and one of the two is taken. */
export function ThingConflict({ action, leaveHref, stale, names = new Map(), chosen = [], long }: Props) {
  const read = (held: string) =>
    held
      .split(',')
      .map((one) => names.get(one) ?? one)
      .join(', ');
  return (
    <ConflictView
      action={action}
      version={stale.version}
      saved={stale.saved}
      fields={stale.fields.map(({ name, label, theirs, yours }) =>
        chosen.includes(name)
          ? { name, label, theirs: read(theirs), mine: read(yours), stored: { theirs, mine: yours } }
          : { name, label, theirs, mine: yours, multiline: long.includes(name) },
      )}
      mine={{ meta: 'nog niet bewaard' }}
      theirs={{ title: 'Wat er nu staat', meta: 'bewaard terwijl u bezig was' }}
      leaveHref={leaveHref}
    />
  );
}

type Options = readonly { value: string; label: string }[];

/** What every choice of these lists is called. */
export const namesOf = (...lists: Options[]): ReadonlyMap<string, string> =>
  new Map(lists.flat().map(({ value, label }) => [value, label]));
