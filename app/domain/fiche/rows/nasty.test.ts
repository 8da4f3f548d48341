import { describe, expect, test } from 'vitest';
import { parseCell } from '~/domain/amount-series/parse';
import { nationalYears, yearsIn } from '~/domain/amount-series/series';
import { readSeriesEntries, withoutPastedRows } from './series';

/** Always the same row of numbers, so that a failure can be seen again. */
function dice(seed: number) {
  let state = seed;
  return (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

/** How people and programs write amounts, right, wrong and half. */
const pieces = [
  ...['', '-', '−', '–', '(', '((', '+', '€', '€ ', 'EUR ', '"', "'", '='],
  ...['0', '3', '33', '067', '1.057', '1.057,5', '1057,50', '1,057.5', '1.5', '12.34.567', '9999999999'],
  ...[' mln', 'mln', ' mld', ' k', ' miljoen euro', '%', ')', '))', '-', ' ', '\u00a0', '\u202f', '\t', '\n'],
  ...['pm', 'PM', 'p.m.', ' + 1 PM', 'n.v.t.', '#N/B', '#REF!', '?', 'onbekend', '🙂', '\u200b', '１２'],
];

describe('whatever is pasted is read or refused, and never lost', () => {
  test('two thousand rows of nasty notations', () => {
    const roll = dice(20_211_224);
    const pick = () => pieces[roll(pieces.length)] ?? '';
    for (let round = 0; round < 2_000; round += 1) {
      const width = 1 + roll(9);
      const cells = Array.from({ length: width }, () => Array.from({ length: 1 + roll(4) }, pick).join(''));
      const pasted = cells.join('\t');
      const year = 2022 + roll(7);
      const sent = { [`cell-${year}`]: pasted };
      const read = readSeriesEntries(sent, nationalYears);
      const shown = withoutPastedRows(sent, nationalYears).entries;
      // What was entered is still there to be mended: as it was pasted, or cell by cell.
      const kept = Object.values(shown).join('');
      const words = (text: string) => text.replaceAll(/[\s"]/g, '');
      expect(words(kept), JSON.stringify(pasted)).toBe(words(pasted));
      if (read.ok) {
        // Read: then each cell says what it says when it is typed by itself.
        for (const { year: one, cell } of read.input.cells) {
          expect(parseCell(shown[`cell-${one}`] ?? ''), JSON.stringify(pasted)).toEqual({ ok: true, cell });
        }
      } else {
        expect(read.reasons.length).toBeGreaterThan(0);
        for (const { field } of read.reasons) expect(field).toMatch(/^(cell-\d{4}|reeks)$/);
      }
    }
  });

  test('an amount is never read as another amount: what is read is written back the same', () => {
    const roll = dice(7);
    for (let round = 0; round < 2_000; round += 1) {
      const thousands = roll(200_000_000) - 100_000_000;
      const size = Math.abs(thousands);
      const whole = String(Math.trunc(size / 1000));
      const decimals = String(size % 1000).padStart(3, '0');
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
      const minus = thousands < 0;
      const ways = [
        `${minus ? '-' : ''}${grouped},${decimals}`,
        `${minus ? '−' : ''}€ ${whole},${decimals} mln`,
        minus ? `(${grouped},${decimals})` : `${grouped},${decimals}`,
        `${minus ? '- ' : '+'}${grouped.replaceAll('.', '\u00a0')},${decimals}`,
      ];
      for (const way of ways) {
        expect(parseCell(way), way).toEqual({
          ok: true,
          cell: { kind: 'amount', thousands: thousands || 0 },
        });
      }
    }
  });

  test('of seven cells each refused one has its own sentence', () => {
    const entries = Object.fromEntries(yearsIn(nationalYears).map((year) => [`cell-${year}`, 'veel']));
    const read = readSeriesEntries(entries, nationalYears);
    expect(!read.ok && read.reasons.map(({ field }) => field)).toEqual(Object.keys(entries));
  });
});
