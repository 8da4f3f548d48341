import { ConflictView } from '~/components/forms/conflict-view';
import { Notice } from '~/components/ui/notice';
import { consultationPositions } from '~/domain/consultation/kinds';
import type { Stale } from '~/domain/outcome';
import { consultationPositionWords } from '~/messages/consultation-words';
import { theirTitle, whoElse } from '~/messages/saved-meanwhile';

/** Two colleagues said what the party thinks of the whole; the person decides (product rule 12). */
export function PositionConflict(props: {
  action: string;
  leaveHref: string;
  stale: Stale;
  sent: Record<string, string>;
  stored: string;
  seen: string;
}) {
  const { action, leaveHref, stale, sent, stored, seen } = props;
  return (
    <>
      <Notice kind="let" level={2} announce title="Twee standpunten van uw partij">
        Terwijl u schreef, bewaarde {stale.saved ? whoElse(stale.saved) : 'een collega'} ook een standpunt.
        Beide teksten zijn er nog. Kies wat blijft en dien daarna in.
      </Notice>
      <ConflictView
        action={action}
        version={stale.version}
        saved={stale.saved}
        fields={stale.fields.map(({ name, label, yours, theirs }) =>
          name === 'position'
            ? {
                name,
                label,
                mine: word(yours),
                theirs: word(theirs),
                stored: { mine: sent['position'] ?? '', theirs: stored },
              }
            : { name, label, mine: yours, theirs },
        )}
        keep={{ seen, intent: 'bewaren' }}
        mine={{ meta: 'Nog niet bewaard' }}
        theirs={{ title: theirTitle('Standpunt', stale.saved), meta: 'Staat nu bij de reactie' }}
        leaveHref={leaveHref}
        choiceLabel="Dit wordt het standpunt"
      />
    </>
  );
}

function word(code: string): string {
  const position = consultationPositions.find((one) => one === code);
  return position ? consultationPositionWords[position] : '';
}
