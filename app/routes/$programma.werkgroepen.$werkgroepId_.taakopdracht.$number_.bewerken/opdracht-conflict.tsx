import { ConflictView, type ConflictField } from '~/components/forms/conflict-view';
import { PageHeader } from '~/components/ui/page-header';
import { fullLabel } from '~/domain/maatregel/label';
import type { Stale } from '~/domain/outcome';
import { relationField } from '~/domain/taakopdracht/schema';
import { theirTitle, whoElse } from '~/messages/saved-meanwhile';
import { opdrachtFieldWords } from '~/messages/taakopdracht-fields';
import type { EditPage } from '~/queries/taakopdracht/edit-page.server';

type Props = {
  data: EditPage;
  stale: Stale;
  action: string;
  leaveHref: string;
};

/** Two versions of a concept side by side; the person decides (product rule 12). */
export function OpdrachtConflict({ data, stale, action, leaveHref }: Props) {
  const { werkgroep, number } = data;
  return (
    <>
      <PageHeader
        title={`Twee teksten van versie ${number}`}
        lead={`Terwijl u schreef, bewaarde ${whoElse(stale.saved)} de opdracht van ${werkgroep.name} ook. Beide teksten zijn er nog. Kies wat er in de opdracht komt.`}
      />
      <ConflictView
        action={action}
        version={stale.version}
        saved={stale.saved}
        fields={stale.fields.map((field) => conflictField(field, data))}
        mine={{ meta: 'Nog niet in de opdracht' }}
        theirs={{ title: theirTitle('Tekst', stale.saved), meta: 'Staat nu in de opdracht' }}
        leaveHref={leaveHref}
        choiceLabel="Zo komt het in de opdracht"
      />
    </>
  );
}

function conflictField(
  { name, yours, theirs }: Stale['fields'][number],
  { werkgroepen, maatregelen }: EditPage,
): ConflictField {
  const related = werkgroepen.find(({ id }) => relationField(id) === name);
  if (related) return { name, label: `Hangt samen met ${related.name}`, mine: yours, theirs };
  const label = opdrachtFieldWords[name as keyof typeof opdrachtFieldWords];
  if (name !== 'maatregelen') return { name, label, mine: yours, theirs, multiline: name !== 'label' };
  const named = (ids: string) =>
    maatregelen
      .filter(({ id }) => ids.split(',').includes(id))
      .map(fullLabel)
      .join('; ');
  return { name, label, mine: named(yours), theirs: named(theirs), stored: { mine: yours, theirs } };
}
