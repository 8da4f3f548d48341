import { useState, type KeyboardEvent } from 'react';
import { TextArea, type TextAreaProps } from '~/components/forms/inputs';
import { moveLine, type LineMove } from '~/domain/taakopdracht/move-line';
import { nextLine } from '~/domain/taakopdracht/next-line';
import { readQuestions } from '~/domain/taakopdracht/notation';
import { numberedText } from '~/messages/taakopdracht';

const moves: Readonly<Record<string, LineMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/**
 * Numbered questions in one text field. Without script it is a plain field: the server numbers everything when it is saved.
 * With script Alt and an arrow moves a question with all under it, Enter starts the next one, and a line says what is read.
 */
export function NumberedField(props: TextAreaProps) {
  const [told, setTold] = useState<string | null>(null);
  const tell = (text: string) => setTold(numberedText(readQuestions(text)));

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const area = event.currentTarget;
    const { value, selectionStart, selectionEnd } = area;
    const move = moves[event.key];
    if (move && event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const line = value.slice(0, selectionStart).split('\n').length - 1;
      const moved = moveLine(value, line, move);
      if (!moved) return;
      replace(area, 0, value.length, moved.text);
      const lines = moved.text.split('\n');
      const caret = lines.slice(0, moved.line).reduce((sum, one) => sum + one.length + 1, 0);
      area.setSelectionRange(caret, caret + (lines[moved.line]?.length ?? 0));
      return;
    }
    if (
      event.key !== 'Enter' ||
      event.shiftKey ||
      event.altKey ||
      event.ctrlKey ||
      event.nativeEvent.isComposing
    )
      return;
    const typed = selectionStart === selectionEnd ? nextLine(value, selectionStart) : null;
    if (!typed) return;
    event.preventDefault();
    replace(area, typed.from, typed.to, typed.insert);
  }

  return (
    <div className="genummerd">
      <TextArea
        rows={12}
        spellCheck
        {...props}
        onKeyDown={onKeyDown}
        onChange={(event) => tell(event.currentTarget.value)}
      />
      <p className="hulp" aria-live="polite">
        {told}
      </p>
    </div>
  );
}

/** Puts a text in the place of another the way typing does, so that the browser can undo it. */
function replace(area: HTMLTextAreaElement, from: number, to: number, text: string): void {
  area.setSelectionRange(from, to);
  // There is no other way that keeps undo; where it is gone the text is still put there.
  const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (!done) area.setRangeText(text, from, to, 'end');
}
