import { ConflictView, type ConflictField } from '~/components/forms/conflict-view';
import { PageHeader } from '~/components/ui/page-header';
import type { Purpose } from '~/domain/agenda-item/purposes';
import type { Stale } from '~/domain/outcome';
import { purposeWords } from '~/messages/meeting-words';
import { theirTitle, whoElse } from '~/messages/saved-meanwhile';
import type { ItemValues } from './item-form';

type Props = {
  stale: Stale;
  /** What was sent, and what is stored now: of choices the values behind the words. */
  sent: ItemValues;
  stored: ItemValues;
  action: string;
  leaveHref: string;
  title: string;
};

/** Two versions of an agendapunt side by side; the person decides (product rule 12). */
export function ItemConflict({ stale, sent, stored, action, leaveHref, title }: Props) {
  const fields = stale.fields.map(({ name, label, yours, theirs }): ConflictField => {
    const field = { name, label, mine: yours, theirs };
    switch (name) {
      case 'purposes':
        return {
          ...field,
          mine: purposeText(yours),
          theirs: purposeText(theirs),
          stored: { mine: sent.purposes.join(','), theirs: stored.purposes.join(',') },
        };
      case 'submitterId':
        return { ...field, stored: { mine: sent.submitterId, theirs: stored.submitterId } };
      case 'subjects':
        return { ...field, stored: { mine: sent.subjects.join(','), theirs: stored.subjects.join(',') } };
      default:
        return { ...field, multiline: name === 'proposal' || name === 'explanation' };
    }
  });
  return (
    <>
      <PageHeader
        title={`Twee versies van ${title}`}
        lead={`Terwijl u schreef, bewaarde ${whoElse(stale.saved)} dit punt ook. Beide teksten zijn er nog. Kies wat er in de agenda komt.`}
      />
      <ConflictView
        action={action}
        version={stale.version}
        saved={stale.saved}
        fields={fields}
        mine={{ meta: 'Nog niet in de agenda' }}
        theirs={{ title: theirTitle('Tekst', stale.saved), meta: 'Staat nu in de agenda' }}
        leaveHref={leaveHref}
        choiceLabel="Zo komt het in de agenda"
      />
    </>
  );
}

const purposeText = (codes: string): string =>
  codes
    .split(',')
    .map((code) => purposeWords[code as Purpose] ?? '')
    .filter(Boolean)
    .join(', ');
