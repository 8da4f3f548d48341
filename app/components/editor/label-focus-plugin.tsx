import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';

/** A click on the name of a field puts the caret in it; for an editor the browser doesn't do that by itself. */
export function LabelFocusPlugin({ labelId }: { labelId: string }) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const label = document.getElementById(labelId);
    const focus = () => editor.focus();
    label?.addEventListener('click', focus);
    return () => label?.removeEventListener('click', focus);
  }, [editor, labelId]);
  return null;
}
