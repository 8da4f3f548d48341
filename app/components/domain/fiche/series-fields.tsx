import { useEffect, useRef, useState, type ClipboardEvent } from 'react';
import { AmountCell, AmountSum, DifferenceCell } from '~/components/domain/amount';
import { TextArea } from '~/components/forms/inputs';
import { fieldId, useScope } from '~/components/forms/field-ids';
import { Button } from '~/components/ui/button';
import { DataTable } from '~/components/ui/table';
import { onbekend } from '~/domain/amount-series/cell';
import { parseCell } from '~/domain/amount-series/parse';
import { yearsIn, type YearRange } from '~/domain/amount-series/series';
import { isPastedRow, spreadPasted } from '~/domain/fiche/rows/paste-row';
import { besideAward } from '~/domain/fiche/series';
import type { YearCell } from '~/domain/fiche/snapshot';
import { refusalSentence } from '~/messages/refusals';
import type { FieldsProps } from './row-fields';

type Props = FieldsProps & {
  years: YearRange;
  caption: string;
  /** What was awarded, to stand beside it; null where nothing can be. */
  award: readonly YearCell[] | null;
};

type Typed = Readonly<Record<number, string>>;

/** A row of amounts with the years across. A row of Excel pasted in one year fills the years after it. */
export function SeriesFields({ entries, errors, years: range, caption, award }: Props) {
  const years = yearsIn(range);
  const [typed, setTyped] = useState<Typed>(() =>
    Object.fromEntries(years.map((year) => [year, entries[`cell-${year}`] ?? ''])),
  );
  const [pasted, setPasted] = useState<{ text: string; before: Typed | null }>();
  const row = useRef<HTMLTableRowElement>(null);
  const scope = useScope();
  const withReason = 'reason' in entries || award !== null;

  // What is filled by pasting wasn't typed: the form that saves as one types must hear of it.
  useEffect(() => {
    if (pasted?.before)
      row.current?.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
  }, [pasted]);

  function paste(event: ClipboardEvent<HTMLInputElement>, year: number) {
    const text = event.clipboardData.getData('text/plain');
    if (!isPastedRow(text)) return;
    event.preventDefault();
    const spread = spreadPasted(text, year, range);
    if (!spread.ok) return setPasted({ text: refusalSentence(spread.reason), before: null });
    const count = Object.keys(spread.cells).length;
    setPasted({ text: `${count} jaren ingevuld uit uw rij.`, before: typed });
    setTyped({ ...typed, ...spread.cells });
  }

  function putBack(before: Typed) {
    setTyped(before);
    setPasted({ text: 'De rij is weer weg; er staat wat er stond.', before: {} });
  }

  const cells = years.map((year) => {
    const parsed = parseCell(typed[year] ?? '');
    return { year, cell: parsed.ok ? parsed.cell : onbekend };
  });
  const beside = besideAward(cells, award ?? [], range);
  const wrong = years.filter((year) => errors[`cell-${year}`] !== undefined);
  return (
    <div className="veld" id={fieldId('reeks', scope)} tabIndex={-1}>
      {errors['reeks'] ? <p className="fout">{errors['reeks']}</p> : null}
      {wrong.length > 0 ? (
        <ul className="fouten-lijst">
          {wrong.map((year) => (
            <li key={year} className="fout" id={`${fieldId(`cell-${year}`, scope)}-fout`}>
              {year}: {errors[`cell-${year}`]}
            </li>
          ))}
        </ul>
      ) : null}
      <DataTable className="tabel-fiche tabel-fiche--invoer" caption={caption} captionNote="In miljoen euro">
        <thead>
          <tr>
            <td />
            {years.map((year) => (
              <th key={year} scope="col" id={`${fieldId(`cell-${year}`, scope)}-jaar`}>
                {year}
              </th>
            ))}
            <th scope="col">Samen</th>
          </tr>
        </thead>
        <tbody>
          <tr ref={row}>
            <th scope="row">Deze fiche</th>
            {years.map((year) => {
              const id = fieldId(`cell-${year}`, scope);
              const error = errors[`cell-${year}`] !== undefined;
              return (
                <td key={year} className={error ? 'cel--fout' : undefined}>
                  <input
                    id={id}
                    name={`cell-${year}`}
                    type="text"
                    autoComplete="off"
                    aria-labelledby={`${id}-jaar`}
                    aria-invalid={error || undefined}
                    aria-describedby={error ? `${id}-fout` : undefined}
                    value={typed[year] ?? ''}
                    onChange={(event) => setTyped({ ...typed, [year]: event.target.value })}
                    onPaste={(event) => paste(event, year)}
                  />
                </td>
              );
            })}
            <AmountSum sum={beside.proposed} />
          </tr>
        </tbody>
        {award === null || award.length === 0 ? null : (
          <tfoot>
            <tr>
              <th scope="row">Uitspraak</th>
              {beside.years.map(({ year, awarded }) => (
                <AmountCell key={year} cell={awarded} />
              ))}
              <AmountSum sum={beside.awarded} />
            </tr>
            <tr>
              <th scope="row">Verschil</th>
              {beside.years.map(({ year, difference }) => (
                <DifferenceCell key={year} difference={difference} />
              ))}
              <DifferenceCell difference={beside.difference} />
            </tr>
          </tfoot>
        )}
      </DataTable>
      <p className="hulp" role="status">
        {pasted?.text}{' '}
        {pasted?.before && Object.values(pasted.before).some((text) => text !== '') ? (
          <Button type="button" variant="bare" small onClick={() => putBack(pasted.before ?? {})}>
            Zet terug wat er stond
          </Button>
        ) : null}
      </p>
      {withReason ? (
        <TextArea
          name="reason"
          label="Waar de bedragen vandaan komen"
          rows={2}
          defaultValue={entries['reason']}
          error={errors['reason']}
        />
      ) : null}
    </div>
  );
}
