import { ConflictView } from '~/components/forms/conflict-view';
import { Notice } from '~/components/ui/notice';
import { remarkAnswers } from '~/domain/minutes/remark';
import type { Stale } from '~/domain/outcome';
import { remarkAnswerWords } from '~/messages/minutes-words';
import { theirTitle, whoElse } from '~/messages/saved-meanwhile';

/** Two secretarissen answered the same remark; the person decides (product rule 12). */
export function AnswerConflict(props: {
  action: string;
  leaveHref: string;
  stale: Stale;
  sent: Record<string, string>;
  stored: string;
}) {
  const { action, leaveHref, stale, sent, stored } = props;
  return (
    <>
      <Notice kind="let" level={2} announce title="Twee antwoorden op dezelfde opmerking">
        Terwijl u schreef, beantwoordde {whoElse(stale.saved)} deze opmerking ook. Beide antwoorden zijn er
        nog. Kies welk antwoord de partijen krijgen.
      </Notice>
      <ConflictView
        action={action}
        version={stale.version}
        saved={stale.saved}
        fields={stale.fields.map(({ name, label, yours, theirs }) =>
          name === 'answer'
            ? {
                name,
                label,
                mine: word(yours),
                theirs: word(theirs),
                stored: { mine: sent['answer'] ?? '', theirs: stored },
              }
            : { name, label, mine: yours, theirs },
        )}
        keep={{ nextId: sent['nextId'] ?? '' }}
        mine={{ meta: 'Nog niet bewaard' }}
        theirs={{ title: theirTitle('Antwoord', stale.saved), meta: 'Staat nu bij de opmerking' }}
        leaveHref={leaveHref}
        choiceLabel="Dit wordt het antwoord"
      />
    </>
  );
}

function word(code: string): string {
  const answer = remarkAnswers.find((one) => one === code);
  return answer ? remarkAnswerWords[answer] : '';
}
