import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { LinkPlugin } from '@lexical/react/LexicalLinkPlugin';
import { ListPlugin } from '@lexical/react/LexicalListPlugin';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { HeadingNode } from '@lexical/rich-text';
import { $getRoot, type EditorState } from 'lexical';
import { useLayoutEffect, useRef, useState } from 'react';
import { classNames } from '~/components/ui/class-names';
import { isAllowedLink } from '~/domain/rich-text/link';
import { CleanUpPlugin } from './clean-up-plugin';
import { EditorToolbar } from './editor-toolbar';
import { LabelFocusPlugin } from './label-focus-plugin';

export type EditorProps = {
  id: string;
  name: string;
  label: string;
  hint?: string;
  error?: string;
  /** Lexical JSON */
  initialState: string;
};

const theme = {
  heading: { h2: 'text-h3 font-semibold', h3: 'text-tekst font-semibold' },
  text: { bold: 'font-semibold', italic: 'italic', underline: 'underline' },
  link: 'text-petrol underline',
};

function report(error: Error): void {
  // The browser shows it to whoever looks; the text itself is safe in the hidden field.
  queueMicrotask(() => {
    throw error;
  });
}

/** The editor itself; comes in its own chunk and writes into a hidden field. */
export function RichTextEditor({ id, name, label, hint, error, initialState }: EditorProps) {
  const field = useRef<HTMLInputElement>(null);
  const [begin] = useState(initialState);
  // By hand: React sets a default value back at every render, and in a hidden field that is the value itself.
  useLayoutEffect(() => {
    if (field.current) field.current.value = begin;
  }, [begin]);
  const labelId = `${id}-naam`;
  const hintId = hint ? `${id}-hulp` : undefined;
  const errorId = error ? `${id}-fout` : undefined;

  function write(state: EditorState): void {
    const input = field.current;
    if (input === null) return;
    const empty = state.read(() => $getRoot().getTextContent().trim() === '');
    const value = empty ? '' : JSON.stringify(state.toJSON());
    if (value === input.value) return;
    input.value = value;
    // A hidden field is silent; what saves as one types listens for this.
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  return (
    <div className={classNames('veld', error && 'veld--fout')}>
      <span className="label" id={labelId}>
        {label}
      </span>
      {hint ? (
        <p className="hulp" id={hintId}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="fout" id={errorId}>
          {error}
        </p>
      ) : null}
      <input type="hidden" name={name} ref={field} />
      <LexicalComposer
        initialConfig={{
          namespace: 'vijfhoek',
          nodes: [HeadingNode, ListNode, ListItemNode, LinkNode],
          theme,
          editorState: initialState,
          onError: report,
        }}
      >
        <div className="schrijfvak">
          <EditorToolbar label={label} editorId={id} />
          <RichTextPlugin
            contentEditable={
              <ContentEditable
                id={id}
                className="opmaak"
                aria-labelledby={labelId}
                aria-describedby={classNames(hintId, errorId)}
                aria-invalid={error ? true : undefined}
                aria-multiline
              />
            }
            ErrorBoundary={LexicalErrorBoundary}
          />
        </div>
        <HistoryPlugin />
        <ListPlugin />
        <LinkPlugin validateUrl={isAllowedLink} />
        <CleanUpPlugin />
        <LabelFocusPlugin labelId={labelId} />
        <OnChangePlugin onChange={write} ignoreSelectionChange />
      </LexicalComposer>
    </div>
  );
}
