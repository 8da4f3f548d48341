import type { Cell } from '~/domain/amount-series/cell';
import { differenceText, isEqual, type Difference } from '~/domain/amount-series/difference';
import { cellSentence, formatMillions, sumSentence } from '~/domain/amount-series/format';
import type { Sum } from '~/domain/amount-series/sum';
import { classNames } from '~/components/ui/class-names';

/** Where the source is doubtful: the number of the note and the address of the note on this page. */
export type Doubt = { note: number; href: string };

/** PM as a word that explains itself (product rule 1). */
export function Pm() {
  return <abbr title="pro memorie: nog niet gekwantificeerd">PM</abbr>;
}

/** A cell of a reeks as `td`: an amount, a cost in red, PM hatched, onbekend dotted. Never empty, never 0 for PM. */
export function AmountCell({ cell, doubt, className }: { cell: Cell; doubt?: Doubt; className?: string }) {
  if (cell.kind === 'amount') {
    const text = formatMillions(cell.thousands);
    return (
      <td className={classNames(doubt && 'onzeker', cell.thousands < 0 && 'kosten', className)}>
        {doubt ? <DoubtLink text={text} doubt={doubt} /> : text}
      </td>
    );
  }
  return (
    <td className={classNames(cell.kind === 'pm' ? 'pm' : 'onbekend', className)}>
      <span>{cell.kind === 'pm' ? <Pm /> : 'onbekend'}</span>
      {doubt ? (
        <sup>
          <a href={doubt.href} aria-label={`noot ${doubt.note}`}>
            {doubt.note}
          </a>
        </sup>
      ) : null}
    </td>
  );
}

function DoubtLink({ text, doubt }: { text: string; doubt: Doubt }) {
  return (
    <a href={doubt.href}>
      {text}
      <sup>
        <span className="stil">, twijfel, zie noot </span>
        {doubt.note}
      </sup>
    </a>
  );
}

/** A sum as `td`: the number, then what it still misses. The part after the plus never goes away (product rule 1). */
export function AmountSum({ sum, doubt, className }: { sum: Sum; doubt?: Doubt; className?: string }) {
  const counts = [
    ...(sum.pmCount > 0 ? [`${sum.pmCount} PM`] : []),
    ...(sum.unknownCount > 0 ? [`${sum.unknownCount} onbekend`] : []),
  ];
  const nothingKnown = sum.amount === 0 && counts.length > 0;
  const first = nothingKnown ? (counts[0] ?? '') : formatMillions(sum.amount);
  const rest = nothingKnown ? counts.slice(1) : counts;
  return (
    <td className={classNames('som', doubt && 'onzeker', sum.amount < 0 && 'kosten', className)}>
      {doubt ? <DoubtLink text={first} doubt={doubt} /> : first}
      {rest.map((count) => (
        <span key={count} className="plus">
          + {count}
        </span>
      ))}
    </td>
  );
}

/** A total as a source printed it, in thousands; `plus` is what it printed behind it ("PM"), word for word. */
export function PrintedTotal({
  thousands,
  plus,
  doubt,
}: {
  thousands: number | null;
  plus?: string;
  doubt?: Doubt;
}) {
  if (thousands === null) return <AmountCell cell={{ kind: 'onbekend' }} doubt={doubt} />;
  const text = formatMillions(thousands);
  return (
    <td className={classNames('som', doubt && 'onzeker', thousands < 0 && 'kosten')}>
      {doubt ? <DoubtLink text={text} doubt={doubt} /> : text}
      {plus ? <span className="plus">+ {plus}</span> : null}
    </td>
  );
}

/** A difference as `td`: "−300" with "+ 1 PM" under it, or "gelijk"; never 0, for two PM's need not be the same. */
export function DifferenceCell({ difference }: { difference: Difference }) {
  if (isEqual(difference)) return <td className="bij">gelijk</td>;
  const [first = '', ...rest] = differenceText(difference).split(/ (?=[+−] \d)/);
  return (
    <td className="afwijk">
      {first}
      {rest.map((part) => (
        <span key={part} className="plus">
          {part}
        </span>
      ))}
    </td>
  );
}

/** In a sentence: "€ 36 mln in 2022", "PM in 2022", "kost € 47 mln". */
export function AmountText({ cell, year }: { cell: Cell; year?: number }) {
  return (
    <>
      {cell.kind === 'pm' ? <Pm /> : <span className="nowrap">{cellSentence(cell)}</span>}
      {year === undefined ? null : ` in ${year}`}
    </>
  );
}

/** A sum in a sentence: "€ 374 mln + 6 PM". */
export function AmountSumText({ sum }: { sum: Sum }) {
  return <span className="nr">{sumSentence(sum)}</span>;
}

/** What was hard to read in the source, and why this was chosen; the notes that doubtful cells link to. */
export function DoubtNotes({ notes }: { notes: { id: string; note: number; text: string }[] }) {
  return (
    <ol className="noten">
      {notes.map((item) => (
        <li key={item.id} id={item.id}>
          <b>{item.note}</b>
          <span>{item.text}</span>
        </li>
      ))}
    </ol>
  );
}
