import { describe, expect, it } from 'vitest';
import type { Cell } from '~/domain/amount-series/cell';
import type { Sum } from '~/domain/amount-series/sum';
import { unzipped } from '../../../tests/support/unzip';
import type { Column } from './columns';
import { csvStream, toCsv } from './csv';
import { toXlsx } from './xlsx';

type Row = { title: string; due: string | null; count: number; cell: Cell; sum: Sum };

const columns: Column<Row>[] = [
  { kind: 'text', title: 'Maatregel', value: (row) => row.title },
  { kind: 'date', title: 'Datum', value: (row) => row.due },
  { kind: 'number', title: 'Aantal', value: (row) => row.count },
  { kind: 'cell', title: '2022', value: (row) => row.cell },
  { kind: 'sum', title: 'Totaal', value: (row) => row.sum },
];

const row: Row = {
  title: 'Regionalisering',
  due: '2021-10-07',
  count: -5,
  cell: { kind: 'amount', thousands: -47_500 },
  sum: { amount: 374_000, pmCount: 6, unknownCount: 1 },
};

const lines = (rows: Row[]): string[] => toCsv(columns, rows).replace('\uFEFF', '').split('\r\n');

const sheetOf = async (
  rows: Row[],
  name = 'Lijst',
): Promise<{ sheet: string; strings: string; workbook: string }> => {
  const files = await unzipped(Buffer.from(await toXlsx(columns, rows, name)));
  return {
    sheet: files.get('xl/worksheets/sheet1.xml') ?? '',
    strings: files.get('xl/sharedStrings.xml') ?? '',
    workbook: files.get('xl/workbook.xml') ?? '',
  };
};

describe('CSV for Dutch Excel', () => {
  it('starts with a byte order mark and splits on ; and CRLF', () => {
    expect(
      toCsv(columns, [row]).startsWith('\uFEFFMaatregel;Datum;Aantal;2022 (€ mln);Totaal (€ mln);'),
    ).toBe(true);
    expect(lines([row])[1]).toBe('Regionalisering;07-10-2021;-5;-47,5;374;6;1');
  });

  it.each<[string, Partial<Row>, string]>([
    [
      'PM stays a word and never becomes 0',
      { cell: { kind: 'pm' } },
      'Regionalisering;07-10-2021;-5;PM;374;6;1',
    ],
    ['so does onbekend', { cell: { kind: 'onbekend' } }, 'Regionalisering;07-10-2021;-5;onbekend;374;6;1'],
    [
      'a sum of PM alone has no amount',
      { sum: { amount: 0, pmCount: 3, unknownCount: 0 } },
      'Regionalisering;07-10-2021;-5;-47,5;;3;0',
    ],
    [
      'a real sum of 0 is 0',
      { sum: { amount: 0, pmCount: 0, unknownCount: 0 } },
      'Regionalisering;07-10-2021;-5;-47,5;0;0;0',
    ],
    ['nothing is an empty cell', { due: null }, 'Regionalisering;;-5;-47,5;374;6;1'],
    ['a line break stays inside its cell', { title: 'a\nb' }, '"a\nb";07-10-2021;-5;-47,5;374;6;1'],
    ['a ; and a quote stay inside their cell', { title: 'a;b"c' }, '"a;b""c";07-10-2021;-5;-47,5;374;6;1'],
  ])('%s (product rule 1)', (_reason, change, line) => {
    expect(lines([{ ...row, ...change }])[1]).toBe(line);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '\u200B=1'])(
    'cannot start a formula with %j',
    (title) => {
      const [, ...body] = toCsv(columns, [{ ...row, title }]).split('\r\n');
      expect(body.join('\r\n').replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('streams a long list as the reader asks for it, the same text as in one piece', async () => {
    let asked = 0;
    async function* rows() {
      for (; asked < 5_000; asked += 1) yield await Promise.resolve({ ...row, count: asked });
    }
    const stream = csvStream(columns, rows());
    const chunks: Buffer[] = [];
    for await (const chunk of stream) {
      if (chunks.length === 1) expect(asked).toBeLessThan(5_000);
      chunks.push(chunk as Buffer);
    }
    const whole = toCsv(
      columns,
      Array.from({ length: 5_000 }, (_, count) => ({ ...row, count })),
    );
    expect(Buffer.concat(chunks).toString('utf8')).toBe(whole);
  });

  it('fails the stream when the rows fail, so that nobody takes half a list for a whole one', async () => {
    async function* rows() {
      yield await Promise.resolve(row);
      throw new Error('database gone');
    }
    const read = async () => {
      for await (const chunk of csvStream(columns, rows())) void chunk;
    };
    await expect(read()).rejects.toThrow('database gone');
  });
});

describe('XLSX', () => {
  it('writes numbers as numbers, dates as dates and keeps the counts beside a sum', async () => {
    const { sheet } = await sheetOf([row]);
    for (const value of ['-5', '-47.5', '374', '6', '1', '44476']) expect(sheet).toContain(`<v>${value}</v>`);
  });

  it.each(['=1+1', '=cmd|"/c calc"!A1', '+1', '-1', '@SUM(A1)'])(
    'keeps %j a string, for nothing may run',
    async (title) => {
      const { sheet, strings } = await sheetOf([{ ...row, title }]);
      expect(sheet).not.toContain('<f>');
      expect(strings).toContain(`<t>${title}</t>`);
    },
  );

  it('writes PM as the word and leaves the amount of PM alone empty (product rule 1)', async () => {
    const { sheet, strings } = await sheetOf([
      { ...row, cell: { kind: 'pm' }, sum: { amount: 0, pmCount: 3, unknownCount: 0 } },
    ]);
    expect(strings).toContain('>PM<');
    expect(sheet).not.toMatch(/<c r="E2"[^>]*><v>/);
    expect(sheet).toMatch(/<c r="F2"[^>]*><v>3<\/v>/);
  });

  it.each([
    ['control signs', 'a\u0000\u0008b\uFFFFc\uD800d', 'abcd'],
    ['markup', '<b>&amp;</b>', '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
  ])('stays readable with %s', async (_what, title, written) => {
    expect((await sheetOf([{ ...row, title }])).strings).toContain(`>${written}<`);
  });

  it('cuts a text that Excel would refuse the file for, and says so', async () => {
    const { strings } = await sheetOf([{ ...row, title: 'lang '.repeat(20_000) }]);
    const longest = Math.max(
      ...[...strings.matchAll(/<t[^>]*>([^<]*)</g)].map(([, text]) => text?.length ?? 0),
    );
    expect(longest).toBeLessThan(32_767);
    expect(strings).toContain('(ingekort)');
  });

  it.each([
    ["Acties [BOHA]: 1/2 'x'", 'Acties BOHA 1 2 x'],
    ['', 'Lijst'],
    ['Een naam die veel langer is dan Excel toestaat', 'Een naam die veel langer is da…'],
  ])('makes %j a name that Excel takes', async (name, written) => {
    expect((await sheetOf([row], name)).workbook).toContain(`name="${written}"`);
  });
});
