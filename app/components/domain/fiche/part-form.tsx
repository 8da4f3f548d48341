import { useNavigate } from '@remix-run/react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { FormActions } from '~/components/forms/form-actions';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormScope } from '~/components/forms/field-ids';
import { HiddenVersion } from '~/components/forms/inputs';
import { Button, LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import type { Entries } from '~/domain/fiche/rows/entries';
import type { FicheSnapshot } from '~/domain/fiche/snapshot';
import { paths } from '~/paths';
import type { FichePartData } from '~/domain/fiche/part-data';
import { PartFields } from './part-fields';
import { PartSaved } from './part-saved';
import type { PartKeeper } from './use-part-keeper';

type Props = {
  p: string;
  fiche: FicheSnapshot;
  data: FichePartData;
  /** Saves as one types; without it this is a plain form. */
  keeper?: PartKeeper;
  /** What was sent when the form came back. */
  sent?: { values: Entries; errors: Record<string, string> };
};

const entriesOf = (form: HTMLFormElement): Entries =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'version' ? [[name, value] as const] : [],
    ),
  );

/**
 * One part of a fiche to be written. A plain form that posts to the part's own address; with script what is typed goes there
 * by itself, and closing waits until the server has it.
 */
export function PartForm({ p, fiche, data, keeper, sent }: Props) {
  const { part } = data;
  const form = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();
  // The text in the form was read at this version, whatever is read after it.
  const [began] = useState({ version: data.version, entries: data.entries });
  const [closing, setClosing] = useState(false);
  const kept = keeper?.parts[part];
  const version = kept?.version ?? Math.max(keeper?.versions[part] ?? 0, began.version);
  const close = paths.fiche(p, fiche.id, { bewaard: part });
  const errors = sent?.errors ?? kept?.refused ?? {};
  const waiting = kept !== undefined;

  useEffect(() => {
    if (!closing) return;
    if (!waiting) navigate(close, { preventScrollReset: true });
    else if (kept.refused || kept.conflict) setClosing(false);
  }, [closing, waiting, kept, navigate, close]);

  const typed = () => {
    if (keeper && form.current) keeper.type(part, entriesOf(form.current), version);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    // Both texts side by side is a page of the server.
    if (!keeper || submitter?.dataset['naast'] === 'ja') return;
    event.preventDefault();
    if (waiting) keeper.send(part);
    setClosing(true);
  };
  return (
    <FormScope name={part}>
      <form
        ref={form}
        className="fiche-werk formulier"
        method="post"
        action={paths.fichePart(p, fiche.id, part)}
        onSubmit={submit}
        onInput={typed}
        onBlur={() => {
          if (kept && !kept.refused) keeper?.send(part);
        }}
      >
        {sent ? <ErrorSummary errors={sent.errors} /> : null}
        {kept?.refused?.[''] ? <p className="fout">{kept.refused['']}</p> : null}
        {kept?.conflict ? (
          <Notice kind="let" announce title="Iemand anders bewaarde dit deel ook">
            <p>
              Uw tekst staat nog in deze browser. Zet beide teksten naast elkaar en kies wat er in de fiche
              komt.
            </p>
            <Button type="submit" variant="secondary" small data-naast="ja">
              Bekijk beide teksten
            </Button>
          </Notice>
        ) : null}
        <HiddenVersion version={Number(sent?.values['version'] ?? version)} />
        <PartFields
          part={part}
          fiche={fiche}
          entries={sent?.values ?? kept?.entries ?? began.entries}
          errors={errors}
          choices={data.choices}
        />
        {keeper ? <PartSaved keeper={keeper} part={part} /> : null}
        <FormActions>
          <Button type="submit">Bewaar en sluit</Button>
          {keeper ? null : (
            <LinkButton variant="bare" href={close}>
              Terug zonder te bewaren
            </LinkButton>
          )}
        </FormActions>
      </form>
    </FormScope>
  );
}
