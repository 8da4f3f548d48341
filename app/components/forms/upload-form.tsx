import { useRef, useState, type DragEvent, type FormEvent, type ReactNode } from 'react';
import { Button } from '~/components/ui/button';
import { classNames } from '~/components/ui/class-names';
import { VisuallyHidden } from '~/components/ui/visually-hidden';
import { acceptedExtensions } from '~/domain/attachment/file-types';
import { sizeText } from '~/domain/attachment/limits';
import { Field } from './field';
import { FormActions } from './form-actions';
import { UploadList, type Upload } from './upload-list';
import { useUploadQueue, type QueuedFile } from './upload-queue';

export type UploadFormProps = {
  /** Takes the whole form; what there is without script. */
  action: string;
  /** Takes one file at a time and answers in JSON. */
  fileAction: string;
  label: string;
  hint: string;
  error?: string;
  /** One file only. */
  single?: boolean;
  submitLabel: string;
  /** Something came in: reload what the page shows, or go on. */
  onDone: (fields: FormData) => void;
  /** Other fields of the form; go with every file. */
  children?: ReactNode;
};

/** Choose or drop files, see each one arrive, try again what failed. A plain multipart form without script. */
export function UploadForm(props: UploadFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const queue = useUploadQueue();
  const waiting = queue.files.filter((one) => one.state === 'wacht').length;

  const choose = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length === 0) return;
    if (props.single) for (const one of queue.files) queue.remove(one.key);
    queue.add(props.single ? files.slice(0, 1) : files);
    if (input.current) input.current.value = '';
  };
  const send = async (key?: string) => {
    const came = await queue.send(props.fileAction, () => fieldsOf(form.current), key);
    if (came > 0) props.onDone(fieldsOf(form.current));
  };
  const submit = (event: FormEvent) => {
    // Nothing chosen: let the server say so, as without script.
    if (waiting === 0 && !queue.busy) return;
    event.preventDefault();
    if (!queue.busy) void send();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files);
  };

  return (
    <form
      ref={form}
      className="formulier"
      method="post"
      action={props.action}
      encType="multipart/form-data"
      onSubmit={submit}
    >
      <Field name="bestanden" label={props.label} hint={props.hint} error={props.error}>
        {(control) => (
          <div
            className={classNames('bestandsvak', over && 'bestandsvak--boven')}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
          >
            <input
              {...control}
              ref={input}
              type="file"
              multiple={!props.single}
              accept={acceptedExtensions}
              onChange={(event) => choose(event.target.files)}
            />
          </div>
        )}
      </Field>
      {queue.files.length > 0 ? (
        <UploadList
          label="Gekozen bestanden"
          uploads={queue.files.map((one) =>
            shown(one, {
              again: () => void send(one.key),
              remove: () => queue.remove(one.key),
            }),
          )}
        />
      ) : null}
      {props.children}
      <FormActions>
        <Button type="submit" aria-disabled={queue.busy || undefined}>
          {queue.busy ? 'Bezig met toevoegen' : props.submitLabel}
        </Button>
      </FormActions>
      <VisuallyHidden>
        <span role="status">{queue.busy ? '' : outcome(queue.files)}</span>
      </VisuallyHidden>
    </form>
  );
}

/** The other fields, without the file field itself. */
function fieldsOf(form: HTMLFormElement | null): FormData {
  const fields = form ? new FormData(form) : new FormData();
  fields.delete('bestanden');
  return fields;
}

function shown(one: QueuedFile, act: { again: () => void; remove: () => void }): Upload {
  const { key, file, state, percent, message } = one;
  const button = (label: string, onClick: () => void) => (
    <Button variant="bare" small onClick={onClick}>
      {label} <VisuallyHidden>{file.name}</VisuallyHidden>
    </Button>
  );
  return {
    key,
    name: file.name,
    size: sizeText(file.size),
    state,
    percent,
    message,
    action:
      state === 'klaar' ? null : (
        <>
          {state === 'fout' && one.again ? button('Probeer opnieuw', act.again) : null}
          {button(state === 'bezig' ? 'Stop' : 'Haal weg', act.remove)}
        </>
      ),
  };
}

function outcome(files: readonly QueuedFile[]): string {
  const done = files.filter((one) => one.state === 'klaar').length;
  const failed = files.filter((one) => one.state === 'fout');
  const parts = [
    done > 0 ? `${done} van ${files.length} toegevoegd.` : '',
    ...failed.map((one) => one.message ?? ''),
  ];
  return parts.join(' ').trim();
}
