import { Diff } from '~/components/ui/diff-view';
import { Disclosure } from '~/components/ui/layout';
import type { AgendaChange } from '~/domain/agenda-item/diff';
import { formatClock, formatDate } from '~/domain/dates/format';
import { agendaChangeLine } from '~/messages/agenda-change';
import { joinWords } from '~/messages/join-words';
import { purposeWords } from '~/messages/meeting-words';

/** Exactly what is different since the version before: each thing on its line, with what it was and what it is. */
export function AgendaChanges({ changes }: { changes: readonly AgendaChange[] }) {
  return (
    <ul className="wijzigingen">
      {changes.map((change, index) => (
        <li key={index}>
          <p className="wat">{agendaChangeLine(change)}</p>
          <FromTo change={change} />
        </li>
      ))}
    </ul>
  );
}

function FromTo({ change }: { change: AgendaChange }) {
  if (!('field' in change)) return null;
  const before = shownValue(change.field, change.from);
  const after = shownValue(change.field, change.to);
  if (change.field === 'explanation' && before === after) return <p className="bij">Alleen de opmaak.</p>;
  if (before.length + after.length > 120) {
    return (
      <Disclosure summary="Bekijk wat er anders is">
        <Diff before={before} after={after} />
      </Disclosure>
    );
  }
  return (
    <p className="bij">
      Was: {before || 'leeg'}. Wordt: <b>{after || 'leeg'}</b>.
    </p>
  );
}

type Shown = string | number | readonly string[] | null;

function shownValue(field: string, value: Shown): string {
  if (value === null) return '';
  if (typeof value === 'number') return `${value} minuten`;
  if (typeof value !== 'string') return joinWords(field === 'purposes' ? value.map(purposeWord) : value);
  if (field === 'date') return formatDate(value);
  return field === 'startTime' ? formatClock(value) : value;
}

const purposeWord = (code: string): string =>
  (purposeWords as Readonly<Record<string, string>>)[code] ?? code;
