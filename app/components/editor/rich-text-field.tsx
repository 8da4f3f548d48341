import { useEffect, useRef, useState, type ComponentType } from 'react';
import { Field } from '~/components/forms/field';
import { useFieldId } from '~/components/forms/field-ids';
import type { EditorProps } from './rich-text-editor';
import { editorState, storedMarkdown, type StoredText } from './stored-text';

export type RichTextFieldProps = {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  defaultValue?: StoredText;
};

const markdownHint =
  'Een lege regel begint een nieuwe alinea. Begin een regel met ## voor een kop of met - voor een opsomming, zet ** om **vette** woorden.';

/**
 * A field for written text. Without JavaScript a plain box with a little markdown; once the editor has come in it
 * takes over, with what was typed meanwhile. Both send under `name`, and the server reads either
 * (`parseRichTextInput`).
 */
export function RichTextField(props: RichTextFieldProps) {
  const { name, label, hint, error, defaultValue } = props;
  const id = useFieldId(name);
  const area = useRef<HTMLTextAreaElement>(null);
  const markdown = storedMarkdown(defaultValue);
  const [editor, setEditor] = useState<{ Editor: ComponentType<EditorProps>; state: string }>();

  useEffect(() => {
    const box = area.current;
    if (box === null) return;
    const stopWatching = whenOnScreen(box, () => void load(box));
    let left = false;

    async function load(box: HTMLTextAreaElement): Promise<void> {
      // When the chunk doesn't come in, the plain box simply stays.
      const chunk = await import('./rich-text-editor').catch(() => undefined);
      if (chunk === undefined || left) return;
      const takeOver = () => {
        const state = editorState(box.value === markdown ? defaultValue : box.value);
        if (!left) setEditor({ Editor: chunk.RichTextEditor, state });
      };
      if (document.activeElement === box) box.addEventListener('blur', takeOver, { once: true });
      else takeOver();
    }
    return () => {
      left = true;
      stopWatching();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once per field: a later default must not wipe out what somebody wrote
  }, []);

  if (editor) {
    return (
      <editor.Editor
        id={id}
        name={name}
        label={label}
        hint={hint}
        error={error}
        initialState={editor.state}
      />
    );
  }
  return (
    <Field name={name} label={label} hint={hint ? `${hint} ${markdownHint}` : markdownHint} error={error}>
      {(control) => <textarea {...control} ref={area} rows={9} defaultValue={markdown} />}
    </Field>
  );
}

/** The editor is heavy: a field in a closed part of the page does without it until it is opened. */
function whenOnScreen(element: Element, then: () => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    then();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
