import { $createLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $createTextNode, $getSelection, $insertNodes, $isRangeSelection } from 'lexical';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { isAllowedLink } from '~/domain/rich-text/link';
import { completeAddress } from './link-address';

type LinkBarProps = { id: string; current: string | null; onClose: () => void };

/** Asks for the address under the toolbar. It stands inside a form, so Enter is caught and nothing has a name. */
export function LinkBar({ id, current, onClose }: LinkBarProps) {
  const [editor] = useLexicalComposerContext();
  const [refused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  function close(): void {
    onClose();
    editor.focus();
  }
  function place(): void {
    const address = completeAddress(input.current?.value ?? '');
    if (!isAllowedLink(address)) return setRefused(true);
    editor.update(() => {
      const selection = $getSelection();
      const nothingChosen = current === null && $isRangeSelection(selection) && selection.isCollapsed();
      if (nothingChosen) $insertNodes([$createLinkNode(address).append($createTextNode(address))]);
      else editor.dispatchCommand(TOGGLE_LINK_COMMAND, address);
    });
    close();
  }
  function remove(): void {
    editor.dispatchCommand(TOGGLE_LINK_COMMAND, null);
    close();
  }
  function onKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') place();
    else close();
  }

  return (
    <div className="balk">
      <label htmlFor={id}>Adres van de link</label>
      {refused ? (
        <p className="fout" id={`${id}-fout`} role="alert">
          Vul een webadres of een e-mailadres in, bijvoorbeeld https://example.org
        </p>
      ) : null}
      <input
        id={id}
        type="text"
        inputMode="url"
        autoComplete="off"
        ref={input}
        defaultValue={current ?? ''}
        aria-invalid={refused ? true : undefined}
        aria-describedby={refused ? `${id}-fout` : undefined}
        onKeyDown={onKey}
      />
      <button type="button" className="tik" onClick={place}>
        Plaats de link
      </button>
      {current === null ? null : (
        <button type="button" className="tik" onClick={remove}>
          Haal de link weg
        </button>
      )}
      <button type="button" className="tik" onClick={close}>
        Sluit
      </button>
    </div>
  );
}
