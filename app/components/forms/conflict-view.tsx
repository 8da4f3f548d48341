import { useId } from 'react';
import type { Saved } from '~/domain/outcome';
import { savedMeta } from '~/messages/saved-meanwhile';
import { Button, LinkButton } from '~/components/ui/button';
import { BothVersions } from './both-versions';
import { Select, TextArea, TextInput, HiddenVersion } from './inputs';

export type ConflictField = {
  name: string;
  label: string;
  /** Readable text of both versions. */
  mine: string;
  theirs: string;
  /**
   * When what is stored isn't what is read (a choice, a date, structured text): the stored values. The person then
   * chooses one of the two instead of editing.
   */
  stored?: { mine: string; theirs: string };
  multiline?: boolean;
};

export type ConflictViewProps = {
  /** The address that refused the save; it gets the same fields again, with the version that stands now. */
  action: string;
  version: number;
  fields: ConflictField[];
  /** Everything else the form had, unchanged. */
  keep?: Record<string, string>;
  mine: { title?: string; meta: string };
  theirs: { title: string; meta: string };
  /** Who saved what stands now. */
  saved: Saved | undefined;
  /** The page as it stands now: leaves the other text as it is. */
  leaveHref: string;
  choiceLabel?: string;
};

/** A stale save: both texts side by side, nothing lost, and the person decides (product rule 12). */
export function ConflictView(props: ConflictViewProps) {
  const { fields, mine, theirs, saved } = props;
  const id = useId();
  const changed = fields.filter((field) => field.mine !== field.theirs);
  const same = fields.filter((field) => field.mine === field.theirs);
  const kept = {
    ...props.keep,
    ...Object.fromEntries(same.map((field) => [field.name, field.stored?.mine ?? field.mine])),
  };
  return (
    <>
      <BothVersions
        fields={changed}
        mine={{ ...mine, title: mine.title ?? 'Uw tekst' }}
        theirs={{ ...theirs, meta: savedMeta(saved, theirs.meta) }}
      />
      <form id={`${id}-alles-mijn`} method="post" action={props.action}>
        <HiddenVersion version={props.version} />
        <Hidden
          values={{
            ...kept,
            ...Object.fromEntries(changed.map((field) => [field.name, field.stored?.mine ?? field.mine])),
          }}
        />
      </form>
      <form className="blok formulier" method="post" action={props.action}>
        <h2>Uw keuze</h2>
        <HiddenVersion version={props.version} />
        <Hidden values={kept} />
        {changed.map((field) => (
          <ChoiceField
            key={field.name}
            field={field}
            label={changed.length === 1 ? (props.choiceLabel ?? field.label) : field.label}
          />
        ))}
        <div className="knoppen veld">
          <Button type="submit">Bewaar deze tekst</Button>
          <Button type="submit" variant="secondary" form={`${id}-alles-mijn`}>
            Neem mijn tekst
          </Button>
          <LinkButton variant="secondary" href={props.leaveHref}>
            Laat de andere tekst staan
          </LinkButton>
        </div>
        <p className="hulp">Beide versies blijven terug te vinden in de geschiedenis.</p>
      </form>
    </>
  );
}

function ChoiceField({ field, label }: { field: ConflictField; label: string }) {
  if (field.stored) {
    return (
      <Select
        name={field.name}
        label={label}
        defaultValue={field.stored.mine}
        options={[
          { value: field.stored.mine, label: `uw keuze: ${shorten(field.mine)}` },
          { value: field.stored.theirs, label: `de andere keuze: ${shorten(field.theirs)}` },
        ]}
      />
    );
  }
  const hint = 'Dit is uw tekst. Neem over wat u uit de andere tekst wilt houden.';
  return (field.multiline ?? true) ? (
    <TextArea name={field.name} label={label} hint={hint} defaultValue={field.mine} rows={6} />
  ) : (
    <TextInput name={field.name} label={label} hint={hint} defaultValue={field.mine} />
  );
}

function Hidden({ values }: { values: Record<string, string> }) {
  return (
    <>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text || 'leeg';
}
