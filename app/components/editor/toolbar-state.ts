import { $isLinkNode } from '@lexical/link';
import { $isListNode } from '@lexical/list';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $isHeadingNode } from '@lexical/rich-text';
import {
  $getSelection,
  $isRangeSelection,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  mergeRegister,
  type LexicalNode,
} from 'lexical';
import { useEffect, useState } from 'react';

export type BlockKind = 'paragraph' | 'h2' | 'h3' | 'bullet' | 'number';

export type ToolbarState = {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  block: BlockKind;
  /** The address of the link that the caret is in. */
  link: string | null;
  canUndo: boolean;
  canRedo: boolean;
};

const quiet = { bold: false, italic: false, underline: false, block: 'paragraph', link: null } as const;

/** What is on at the caret, for the buttons above the text. */
export function useToolbarState(): ToolbarState {
  const [editor] = useLexicalComposerContext();
  const [state, setState] = useState<ToolbarState>({ ...quiet, canUndo: false, canRedo: false });
  useEffect(
    () =>
      mergeRegister(
        editor.registerUpdateListener(({ editorState }) => {
          const now = editorState.read($read);
          if (now) setState((before) => ({ ...before, ...now }));
        }),
        editor.registerCommand(
          CAN_UNDO_COMMAND,
          (canUndo) => {
            setState((before) => ({ ...before, canUndo }));
            return false;
          },
          COMMAND_PRIORITY_LOW,
        ),
        editor.registerCommand(
          CAN_REDO_COMMAND,
          (canRedo) => {
            setState((before) => ({ ...before, canRedo }));
            return false;
          },
          COMMAND_PRIORITY_LOW,
        ),
      ),
    [editor],
  );
  return state;
}

function $read(): Omit<ToolbarState, 'canUndo' | 'canRedo'> | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return undefined;
  const parents: LexicalNode[] = selection.anchor.getNode().getParents();
  const chain = [selection.anchor.getNode() as LexicalNode, ...parents];
  return {
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    underline: selection.hasFormat('underline'),
    block: blockOf(chain),
    link: chain.find($isLinkNode)?.getURL() ?? null,
  };
}

function blockOf(chain: readonly LexicalNode[]): BlockKind {
  const list = chain.find($isListNode);
  if (list) return list.getListType() === 'number' ? 'number' : 'bullet';
  const tag = chain.find($isHeadingNode)?.getTag();
  return tag === 'h2' || tag === 'h3' ? tag : 'paragraph';
}
