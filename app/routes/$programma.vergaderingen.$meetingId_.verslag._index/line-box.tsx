import { useNavigate } from '@remix-run/react';
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { Offer } from '~/domain/minutes/effect-choices';
import type { LineContext } from '~/domain/minutes/parsed-line';
import { lineKind } from '~/domain/minutes/lines';
import {
  choiceValue,
  lacksMaatregel,
  problemWith,
  suggestionsFor,
  type Suggestion,
} from './line-suggestions';
import { useOutbox } from './outbox';

type Props = {
  itemId: string;
  itemNumber: string;
  /** The plain form of this same box, for who has no script. */
  action: string;
  /** So that the button under the box can send it. */
  formId: string;
  /** Where a reeks is revised, with the typed line filled in. */
  decisionForm: (line: string) => string;
  context: LineContext;
  offers: readonly Offer[];
  /** "2021-05": what a besluit would be called. */
  nextNumber: string;
  focus: boolean;
  onGo: (way: 'next' | 'previous') => void;
};

const willBe = { contribution: '', decision: 'wordt besluit', action: 'wordt een actie' } as const;

/**
 * One line is one inbreng, besluit or actie. A combobox as ARIA describes it: the arrows go through the list, Tab takes
 * what is marked, Escape closes it, Enter saves.
 */
export function LineBox({
  itemId,
  itemNumber,
  action,
  formId,
  decisionForm,
  context,
  offers,
  nextNumber,
  focus,
  onGo,
}: Props) {
  const outbox = useOutbox();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState(0);
  const [marked, setMarked] = useState(-1);
  const [closed, setClosed] = useState(false);
  const [problem, setProblem] = useState<string>();
  const id = useId();
  const text = outbox.drafts[itemId] ?? '';
  const found =
    closed || text === '' ? { about: null, options: [] } : suggestionsFor(text, caret, context, offers);
  const { options } = found;
  // What a besluit does must be said anyway, so its first answer is marked; a name is only taken when asked for.
  const chosen = marked >= 0 ? Math.min(marked, options.length - 1) : found.about === 'effect' ? 0 : -1;
  const kind = lineKind(text);

  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus, itemId]);

  // What was typed while the script was still on its way stands in the box alone.
  const atFirst = useRef({ itemId, text, draft: outbox.draft });
  useEffect(() => {
    const [typed, first] = [input.current?.value ?? '', atFirst.current];
    if (typed !== first.text) first.draft(first.itemId, typed);
  }, []);

  function write(next: string, at: number) {
    outbox.draft(itemId, next);
    setCaret(at);
    setMarked(-1);
    setClosed(false);
    setProblem(undefined);
    requestAnimationFrame(() => input.current?.setSelectionRange(at, at));
  }

  function take(option: Suggestion) {
    if (option.kind === 'complete') {
      const before = text.slice(0, option.from) + option.insert;
      write(before + text.slice(caret), before.length);
      return;
    }
    const line = text.trimEnd();
    switch (option.choice.code) {
      case 'with_action':
        return write(`${line} ! `, line.length + 3);
      case 'nothing_with_reason':
        return write(`${line} #geen `, line.length + 7);
      case 'answer_escalatie':
      case 'revise_series':
        return navigate(decisionForm(line));
      default:
        outbox.enter(itemId, line, choiceValue(option.choice));
        setMarked(-1);
    }
  }

  function enter() {
    const option = options[chosen];
    if (option) return take(option);
    const wrong = problemWith(text, context);
    if (wrong !== undefined) {
      if (lacksMaatregel(text, context)) {
        const line = `${text.trimEnd()} #`;
        write(line, line.length);
      }
      return setProblem(wrong);
    }
    outbox.enter(itemId, text.trim());
    setClosed(false);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (event.ctrlKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
      event.preventDefault();
      onGo(key === 'ArrowDown' ? 'next' : 'previous');
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      const step = key === 'ArrowDown' ? 1 : -1;
      setMarked((chosen + step + options.length) % options.length);
    } else if (key === 'Tab' && !event.shiftKey && options.length > 0) {
      event.preventDefault();
      const option = options[Math.max(chosen, 0)];
      if (option) take(option);
    } else if (key === 'Escape' && options.length > 0) {
      event.preventDefault();
      setClosed(true);
      setMarked(-1);
    } else if (key === 'Enter' && text.trim() !== '') {
      event.preventDefault();
      enter();
    }
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() !== '') enter();
    input.current?.focus();
  }

  const listId = `${id}-keuzes`;
  const open = options.length > 0;
  const next = kind === 'decision' ? `${willBe.decision} ${nextNumber}` : willBe[kind];
  return (
    <form className="tikvak" id={formId} method="post" action={action} onSubmit={onSubmit}>
      <label htmlFor={`${id}-regel`}>
        Nieuwe regel bij punt {itemNumber} {text !== '' && next !== '' ? <b>{next}</b> : null}
      </label>
      <input
        ref={input}
        type="text"
        id={`${id}-regel`}
        name="line"
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && chosen >= 0 ? `${listId}-${chosen}` : undefined}
        aria-describedby={problem ? `${id}-fout` : undefined}
        aria-invalid={problem ? true : undefined}
        autoComplete="off"
        spellCheck
        lang="nl"
        value={text}
        onChange={(event) =>
          write(event.target.value, event.target.selectionStart ?? event.target.value.length)
        }
        onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
        onKeyDown={onKeyDown}
      />
      {problem ? (
        <p className="fout" id={`${id}-fout`} role="alert">
          {problem}
        </p>
      ) : null}
      <ul
        className="keuze"
        id={listId}
        role="listbox"
        aria-label={found.about === 'effect' ? 'Wat doet dit besluit?' : 'Aanvullen'}
        hidden={!open}
      >
        {options.map((option, index) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys of a listbox are those of its input
          <li
            key={option.key}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(option)}
          >
            <span>{option.label}</span>
            <span className="bij">{option.hint}</span>
          </li>
        ))}
      </ul>
    </form>
  );
}
