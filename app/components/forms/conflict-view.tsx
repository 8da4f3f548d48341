import { useId } from 'react';
import { Button, LinkButton } from '~/components/ui/button';
import { OnlyHere } from '~/components/ui/diff-view';
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
  /** The page as it stands now: leaves the other text as it is. */
  leaveHref: string;
  choiceLabel?: string;
};

/** A stale save: both texts side by side, nothing lost, and the person decides (product rule 12). */
export function ConflictView(props: ConflictViewProps) {
  const { fields, mine, theirs } = props;
  const id = useId();
  const changed = fields.filter((field) => field.mine !== field.theirs);
  const same = fields.filter((field) => field.mine === field.theirs);
  const kept = {
    ...props.keep,
    ...Object.fromEntries(same.map((field) => [field.name, field.stored?.mine ?? field.mine])),
  };
  return (
    <>
      <div className="naast">
        <Side
          id={`${id}-mijn`}
          title={mine.title ?? 'Uw tekst'}
          meta={mine.meta}
          fields={changed}
          side="mine"
        />
        <Side id={`${id}-ander`} title={theirs.title} meta={theirs.meta} fields={changed} side="theirs" />
      </div>
      <p className="klein bij niet-afdrukken onderstreept">Onderstreept: wat alleen in deze versie staat.</p>
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

function Side(props: {
  id: string;
  title: string;
  meta: string;
  fields: ConflictField[];
  side: 'mine' | 'theirs';
}) {
  const other = props.side === 'mine' ? 'theirs' : 'mine';
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      <p className="meta">{props.meta}</p>
      <div className="versie">
        {props.fields.map((field) => (
          <div key={field.name}>
            {props.fields.length > 1 ? <h3>{field.label}</h3> : null}
            <p className="verschil">
              {field[props.side] === '' ? (
                <span className="bij">leeg</span>
              ) : (
                <OnlyHere text={field[props.side]} other={field[other]} />
              )}
            </p>
          </div>
        ))}
      </div>
    </section>
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
