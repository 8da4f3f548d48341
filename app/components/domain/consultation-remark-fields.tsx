import { RadioGroup } from '~/components/forms/choices';
import { ConflictView } from '~/components/forms/conflict-view';
import { TextArea, TextInput } from '~/components/forms/inputs';
import { Notice } from '~/components/ui/notice';
import { consultationRemarkKinds } from '~/domain/consultation/kinds';
import type { Stale } from '~/domain/outcome';
import { consultationRemarkKindWords } from '~/messages/consultation-words';
import { theirTitle, whoElse } from '~/messages/saved-meanwhile';

export type RemarkValues = { place: string; kind: string; text: string };

type Sent = { values: Record<string, string>; errors: Record<string, string> };

/** Where in the document, what kind of remark, and what it says; what was typed when it came back. */
export function ConsultationRemarkFields({ sent, stored }: { sent?: Sent; stored?: RemarkValues }) {
  const value = (name: keyof RemarkValues) => sent?.values[name] ?? stored?.[name];
  return (
    <>
      <TextInput
        name="place"
        label="Waar in het stuk"
        hint="Bijvoorbeeld: vraag 3, bladzijde 12 of fiche B17. Leeg is het hele stuk."
        defaultValue={value('place')}
        error={sent?.errors['place']}
      />
      <RadioGroup
        name="kind"
        legend="Soort opmerking"
        defaultValue={value('kind') ?? 'inhoudelijk'}
        error={sent?.errors['kind']}
        options={consultationRemarkKinds.map((kind) => ({
          value: kind,
          label: consultationRemarkKindWords[kind],
        }))}
      />
      <TextArea
        name="text"
        label="Opmerking"
        rows={6}
        defaultValue={value('text')}
        error={sent?.errors['text']}
      />
    </>
  );
}

/** Two colleagues changed the same remark; the person decides (product rule 12). */
export function RemarkConflict(props: {
  stale: Stale;
  sent: Record<string, string>;
  stored: RemarkValues;
  action: string;
  leaveHref: string;
}) {
  const { stale, sent, stored, action, leaveHref } = props;
  const kindWord = (code: string) =>
    consultationRemarkKindWords[code as keyof typeof consultationRemarkKindWords] ?? '';
  return (
    <>
      <Notice kind="let" level={2} announce title="Twee versies van dezelfde opmerking">
        Terwijl u schreef, bewaarde {stale.saved ? whoElse(stale.saved) : 'een collega'} deze opmerking ook.
        Beide teksten zijn er nog. Kies wat er op de lijst komt.
      </Notice>
      <ConflictView
        action={action}
        version={stale.version}
        saved={stale.saved}
        fields={stale.fields.map(({ name, label, yours, theirs }) =>
          name === 'kind'
            ? {
                name,
                label,
                mine: kindWord(yours),
                theirs: kindWord(theirs),
                stored: { mine: sent['kind'] ?? '', theirs: stored.kind },
              }
            : { name, label, mine: yours, theirs, multiline: name === 'text' },
        )}
        mine={{ meta: 'Nog niet op de lijst' }}
        theirs={{ title: theirTitle('Tekst', stale.saved), meta: 'Staat nu op de lijst' }}
        leaveHref={leaveHref}
        choiceLabel="Zo komt het op de lijst"
      />
    </>
  );
}
