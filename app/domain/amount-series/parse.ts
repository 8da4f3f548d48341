import { amount, MAX_THOUSANDS, onbekend, pm, type Cell } from './cell';

export const amountRefusals = [
  'amount_unreadable',
  'amount_with_pm',
  'dot_as_decimal',
  'comma_as_thousands',
  'finer_than_thousand',
  'amount_too_large',
] as const;
export type AmountRefusal = (typeof amountRefusals)[number];

/** The refusal where only an amount fits: what speaks of PM is said in the words of that place, which know no PM. */
export const amountAlone = <Code extends string>(reason: AmountRefusal, code: Code) =>
  reason === 'amount_unreadable' || reason === 'amount_with_pm' ? code : reason;

export type ParsedCell = { ok: true; cell: Cell } | { ok: false; reason: AmountRefusal };

/** How many powers of ten one unit is above a thousand euros. Without a unit the amount is in million euro. */
const unitPower = new Map([
  ['', 3],
  ['mln', 3],
  ['miljoen', 3],
  ['mio', 3],
  ['m', 3],
  ['mld', 6],
  ['miljard', 6],
  ['duizend', 0],
  ['dzd', 0],
  ['k', 0],
]);

const emptyTexts = ['', '-', '–', '—', '−', '?', 'onbekend', 'n.b.', 'nb'];
const pmTexts = ['pm', 'pm.', 'p.m', 'p.m.', 'promemorie'];

/** Reads one cell as typed or pasted from Excel, in every usual Dutch notation; an empty cell is onbekend, never 0. */
export function parseCell(input: string): ParsedCell {
  // Between digits a space groups, as a dot does: "1 057" is one amount, "33 67" are two in one cell.
  const text = input
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d)\s+(?=\d)/g, "$1'")
    .replace(/\s+/g, '');
  if (emptyTexts.includes(text)) return { ok: true, cell: onbekend };
  if (pmTexts.includes(text)) return { ok: true, cell: pm };
  if (/\d/.test(text) && /p\.?m\.?$|^\+?p\.?m/.test(text)) return refuse('amount_with_pm');
  return parseAmount(text);
}

function parseAmount(text: string): ParsedCell {
  const bare = text
    .replace(/[−–—‐‑]/g, '-')
    .replace(/^([-+(]?)(?:€|eur)/, '$1')
    .replace(/(?:euro?|€)(\)?)$/, '$1')
    // "36,-" and "36,=": no cents.
    .replace(/(\d),[-=]{1,2}(?=$|[a-z)])/, '$1');
  const match = /^([-+]?)(\(?)([-+]?)([\d.,']*\d)((?:[a-z]+\.?)?)(-?)(\)?)$/.exec(bare);
  if (!match) return refuse('amount_unreadable');
  const [, before = '', open = '', inner = '', digits = '', unit = '', after = '', close = ''] = match;
  const signs = before + inner + after + (open === '(' ? '-' : '');
  if (signs.length > 1 || open.length !== close.length) return refuse('amount_unreadable');
  const power = unitPower.get(unit.replace('.', ''));
  if (power === undefined) return refuse('amount_unreadable');
  return scale(digits, power, signs === '-');
}

function scale(digits: string, power: number, negative: boolean): ParsedCell {
  const match = /^(\d+|\d{1,3}(?:[.']\d{3})+)(?:,(\d+))?$/.exec(digits);
  if (!match) return refuse(notationRefusal(digits));
  const whole = (match[1] ?? '').replace(/[.']/g, '');
  const decimals = (match[2] ?? '').replace(/0+$/, '');
  if (decimals.length > power) return refuse('finer_than_thousand');
  const size = Number(whole + decimals.padEnd(power, '0'));
  if (size > MAX_THOUSANDS) return refuse('amount_too_large');
  return { ok: true, cell: amount(negative && size !== 0 ? -size : size) };
}

function notationRefusal(digits: string): AmountRefusal {
  if (/^\d+\.\d+$/.test(digits)) return 'dot_as_decimal';
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return 'comma_as_thousands';
  return 'amount_unreadable';
}

function refuse(reason: AmountRefusal): ParsedCell {
  return { ok: false, reason };
}
