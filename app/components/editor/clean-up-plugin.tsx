import { $insertGeneratedNodes } from '@lexical/clipboard';
import { $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { HeadingNode } from '@lexical/rich-text';
import { $getSelection, COMMAND_PRIORITY_HIGH, PASTE_COMMAND, TextNode, mergeRegister } from 'lexical';
import { useEffect } from 'react';
import { isAllowedLink } from '~/domain/rich-text/link';
import { parsePasted } from './pasted-html';

/** Keeps the text to what we store: no colours, no dangerous links, two kinds of heading, real lists from Word. */
export function CleanUpPlugin() {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      mergeRegister(
        editor.registerNodeTransform(HeadingNode, (node) => {
          const tag = node.getTag();
          if (tag === 'h1') node.setTag('h2');
          else if (tag > 'h3') node.setTag('h3');
        }),
        editor.registerNodeTransform(LinkNode, (node) => {
          if (isAllowedLink(node.getURL())) return;
          for (const child of node.getChildren()) node.insertBefore(child);
          node.remove();
        }),
        editor.registerNodeTransform(TextNode, (node) => {
          if (node.getStyle() !== '') node.setStyle('');
        }),
        editor.registerCommand(
          PASTE_COMMAND,
          (event) => {
            const data = 'clipboardData' in event ? event.clipboardData : null;
            const html = data?.getData('text/html') ?? '';
            const selection = $getSelection();
            // From one editor to the other nothing needs cleaning.
            const isOurs = data?.types.includes('application/x-lexical-editor') ?? false;
            if (html === '' || isOurs || selection === null) return false;
            event.preventDefault();
            $insertGeneratedNodes(editor, $generateNodesFromDOM(editor, parsePasted(html)), selection);
            return true;
          },
          COMMAND_PRIORITY_HIGH,
        ),
      ),
    [editor],
  );
  return null;
}
