import type { Cell } from './cell';
import type { Sum } from './sum';

/** Thousands of euros as Dutch millions, exactly: 36500 -> "36,5", -47000 -> "−47", 1018000 -> "1.018". */
export function formatMillions(thousands: number): string {
  const size = Math.abs(thousands);
  const whole = String(Math.trunc(size / 1000)).replace(/\B(?=(\d{3})+$)/g, '.');
  const decimals = String(size % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  const sign = thousands < 0 ? '−' : '';
  return sign + whole + (decimals === '' ? '' : `,${decimals}`);
}

/** A cell as it stands in a table: "36", "−47", "PM", "onbekend". */
export function cellText(cell: Cell): string {
  if (cell.kind === 'amount') return formatMillions(cell.thousands);
  return cell.kind === 'pm' ? 'PM' : 'onbekend';
}

/** A cell as it stands in a sentence: "€ 36 mln", "kost € 47 mln", "PM", "onbekend". */
export function cellSentence(cell: Cell): string {
  return cell.kind === 'amount' ? amountSentence(cell.thousands) : cellText(cell);
}

function amountSentence(thousands: number): string {
  return `${thousands < 0 ? 'kost ' : ''}€ ${formatMillions(Math.abs(thousands))} mln`;
}

/** "374 + 6 PM + 1 onbekend". Where nothing is known yet the number stays away: "3 PM", not "0 + 3 PM". */
export function sumText(sum: Sum): string {
  return joinSum(formatMillions(sum.amount), sum);
}

/** "€ 374 mln + 6 PM", "kost € 47 mln + 1 PM". */
export function sumSentence(sum: Sum): string {
  return joinSum(amountSentence(sum.amount), sum);
}

function joinSum(amount: string, sum: Sum): string {
  const counts = [
    ...(sum.pmCount > 0 ? [`${sum.pmCount} PM`] : []),
    ...(sum.unknownCount > 0 ? [`${sum.unknownCount} onbekend`] : []),
  ];
  const parts = sum.amount === 0 && counts.length > 0 ? counts : [amount, ...counts];
  return parts.join(' + ');
}

/** What a maatregel must yield in a year: "B12: € 36 mln in 2022", "B17: PM in 2022" (product rule 7). */
export function targetText(code: string, cell: Cell, year: number): string {
  return `${code}: ${cellSentence(cell)} in ${year}`;
}
