import { useEffect, useRef } from 'react';
import { fieldId, useScope } from './field-ids';
import { hasErrors, markedTitle, type FormErrors } from './form-result';

const NUMBERS = ['', 'Eén ding', 'Twee dingen', 'Drie dingen', 'Vier dingen', 'Vijf dingen', 'Zes dingen'];

function summaryTitle(count: number): string {
  return `${NUMBERS[count] ?? `${count} dingen`} ${count === 1 ? 'klopt' : 'kloppen'} nog niet`;
}

export type ErrorSummaryProps = {
  errors: FormErrors | undefined;
  title?: string;
  /** For a field whose id doesn't follow from its name. */
  hrefFor?: (name: string) => string | undefined;
};

/** On top of a form that came back: what to mend, each with a link to its field; takes the focus. */
export function ErrorSummary({ errors, title, hrefFor }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const scope = useScope();
  const entries = Object.entries(errors ?? {});
  useEffect(() => {
    if (!hasErrors(errors)) return;
    box.current?.focus();
    // A route's title doesn't know how its form went. Without script the server says it (entry.server.tsx).
    const title = document.title;
    document.title = markedTitle(title);
    return () => {
      document.title = title;
    };
  }, [errors]);
  if (entries.length === 0) return null;
  return (
    <div className="melding melding--fout" role="alert" tabIndex={-1} ref={box}>
      <h2>{title ?? summaryTitle(entries.length)}</h2>
      <ul>
        {entries.map(([name, sentence]) => (
          <li key={name}>
            {name === '' || name === '_' ? (
              <b>{sentence}</b>
            ) : (
              <a href={hrefFor?.(name) ?? `#${fieldId(name, scope)}`}>{sentence}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
