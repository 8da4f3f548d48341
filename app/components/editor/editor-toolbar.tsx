import {
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  REMOVE_LIST_COMMAND,
} from '@lexical/list';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $createHeadingNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createParagraphNode,
  $getSelection,
  FORMAT_TEXT_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
  type TextFormatType,
} from 'lexical';
import { useState, type KeyboardEvent } from 'react';
import { LinkBar } from './link-bar';
import { useToolbarState, type BlockKind } from './toolbar-state';

type Tool = { key: string; label: string; pressed?: boolean; disabled?: boolean; run: () => void };

/** One stop for Tab, arrows inside (the toolbar pattern of ARIA); each button says whether it is on. */
export function EditorToolbar({ label, editorId }: { label: string; editorId: string }) {
  const [editor] = useLexicalComposerContext();
  const state = useToolbarState();
  const [current, setCurrent] = useState(0);
  const [linking, setLinking] = useState(false);

  const mark = (format: TextFormatType) => () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format);
  const heading = (tag: 'h2' | 'h3') => () =>
    editor.update(() => {
      const on = state.block === tag;
      $setBlocksType($getSelection(), () => (on ? $createParagraphNode() : $createHeadingNode(tag)));
    });
  const list = (kind: BlockKind) => () => {
    const insert = kind === 'number' ? INSERT_ORDERED_LIST_COMMAND : INSERT_UNORDERED_LIST_COMMAND;
    editor.dispatchCommand(state.block === kind ? REMOVE_LIST_COMMAND : insert, undefined);
  };
  const tools: Tool[] = [
    { key: 'h2', label: 'Kop', pressed: state.block === 'h2', run: heading('h2') },
    { key: 'h3', label: 'Tussenkop', pressed: state.block === 'h3', run: heading('h3') },
    { key: 'bold', label: 'Vet', pressed: state.bold, run: mark('bold') },
    { key: 'italic', label: 'Cursief', pressed: state.italic, run: mark('italic') },
    { key: 'underline', label: 'Onderstreept', pressed: state.underline, run: mark('underline') },
    { key: 'bullet', label: 'Opsomming', pressed: state.block === 'bullet', run: list('bullet') },
    { key: 'number', label: 'Nummering', pressed: state.block === 'number', run: list('number') },
    { key: 'link', label: 'Link', pressed: state.link !== null, run: () => setLinking(!linking) },
    {
      key: 'undo',
      label: 'Maak ongedaan',
      disabled: !state.canUndo,
      run: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    },
    {
      key: 'redo',
      label: 'Doe opnieuw',
      disabled: !state.canRedo,
      run: () => editor.dispatchCommand(REDO_COMMAND, undefined),
    },
  ];

  function walk(event: KeyboardEvent<HTMLDivElement>): void {
    const step = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: tools.length - 1 }[
      event.key
    ];
    if (step === undefined) return;
    event.preventDefault();
    const next = (step + tools.length) % tools.length;
    setCurrent(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  }

  return (
    <>
      <div
        className="balk"
        role="toolbar"
        tabIndex={-1}
        aria-label={`Opmaak van ${label}`}
        aria-controls={editorId}
        onKeyDown={walk}
      >
        {tools.map((tool, index) => (
          <button
            key={tool.key}
            type="button"
            className="tik"
            aria-pressed={tool.pressed}
            aria-disabled={tool.disabled ? true : undefined}
            tabIndex={index === current ? 0 : -1}
            onFocus={() => setCurrent(index)}
            // The text keeps its selection while the mouse is on a button.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => (tool.disabled ? undefined : tool.run())}
          >
            {tool.label}
          </button>
        ))}
      </div>
      {linking ? (
        <LinkBar current={state.link} id={`${editorId}-link`} onClose={() => setLinking(false)} />
      ) : null}
    </>
  );
}
