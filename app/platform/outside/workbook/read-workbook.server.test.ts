import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ZipFile } from 'yazl';
import { afterAll, describe, expect, test } from 'vitest';
import { readWorkbook } from './read-workbook.server';

const folder = mkdtempSync(join(tmpdir(), 'vijfhoek-workbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const BOOK: Record<string, string> = {
  'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="r"><workbookPr/><sheets><sheet name="weg" sheetId="2" r:id="rId2" state="hidden"/><sheet name="een" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
  'xl/worksheets/sheet2.xml': '<worksheet/>',
  'xl/sharedStrings.xml':
    '<sst><si><t>gedeeld</t></si><si><r><t>in </t></r><r><t>delen</t></r><rPh><t>weg</t></rPh></si></sst>',
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd&quot;d&quot; mmm"/><numFmt numFmtId="171" formatCode="0&quot;dagen&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>',
};

async function written(parts: Record<string, string | (() => Iterable<string>)>): Promise<string> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(parts)) {
    zip.addBuffer(Buffer.from(typeof text === 'string' ? text : [...text()].join('')), name);
  }
  zip.end();
  const path = join(folder, 'book.xlsx');
  writeFileSync(
    path,
    Buffer.concat(
      await (zip.outputStream as NodeJS.ReadableStream & { toArray: () => Promise<Buffer[]> }).toArray(),
    ),
  );
  return path;
}

const sheet = (rows: string, after = ''): Record<string, string> => ({
  ...BOOK,
  'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${rows}</sheetData>${after}</worksheet>`,
});
const read = async (parts: Parameters<typeof written>[0], most = 100) =>
  readWorkbook(await written(parts), most);

describe('a cell as it stands', () => {
  test.each<[string, string, unknown]>([
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', { kind: 'text', text: 'gedeeld' }],
    [
      'a text in parts, without its reading',
      '<c r="A1" t="s"><v>1</v></c>',
      { kind: 'text', text: 'in delen' },
    ],
    [
      'a text of its own',
      '<c r="A1" t="inlineStr"><is><t>hier _x0041_</t></is></c>',
      { kind: 'text', text: 'hier A' },
    ],
    ['a number', '<c r="A1"><v>36.5</v></c>', { kind: 'number', value: 36.5 }],
    ['a day', '<c r="A1" s="1"><v>44561.75</v></c>', { kind: 'date', date: '2021-12-31' }],
    [
      'a day in a format of its own',
      '<c r="A1" s="2"><v>44561</v></c>',
      { kind: 'date', date: '2021-12-31' },
    ],
    ['a number with words behind it', '<c r="A1" s="3"><v>12</v></c>', { kind: 'number', value: 12 }],
    ['a day as text', '<c r="A1" t="d"><v>2021-12-31T00:00:00</v></c>', { kind: 'date', date: '2021-12-31' }],
    ['a formula, whatever it came to', '<c r="A1"><f>1+1</f><v>2</v></c>', { kind: 'formula' }],
    ['a shared formula', '<c r="A1"><f t="shared" si="0"/><v>2</v></c>', { kind: 'formula' }],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { kind: 'error' }],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', { kind: 'text', text: 'WAAR' }],
    ['a prefix before every name', '<x:c r="A1"><x:v>7</x:v></x:c>', { kind: 'number', value: 7 }],
  ])('%s', async (_what, cell, expected) => {
    const rows = await read(sheet(`<row r="1">${cell}</row>`.replace('<x:c', '<x:c xmlns:x="x"')));
    expect(rows).toEqual([{ number: 1, cells: new Map([[0, expected]]) }]);
  });

  test('rows and columns keep their place; what is empty is left out', async () => {
    const rows = await read(
      sheet(
        '<row r="3"><c r="AB3"><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="A4" s="1"/></row><row><c t="str"><v>x</v></c></row>',
      ),
    );
    expect(rows.map(({ number, cells }) => [number, [...cells.keys()]])).toEqual([
      [3, [27, 28]],
      [5, [0]],
    ]);
  });
});

describe('what can not be read says why', () => {
  const many = () =>
    Array.from({ length: 101 }, (_one, at) => `<row r="${at + 1}"><c><v>1</v></c></row>`).join('');
  test.each<[string, () => Record<string, string>, string]>([
    ['too many rows', () => sheet(many()), 'import_too_many_rows'],
    [
      'merged cells',
      () => sheet('<row><c><v>1</v></c></row>', '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'),
      'import_merged_cells',
    ],
    ['no workbook in it', () => ({ 'word/document.xml': '<x/>' }), 'import_not_xlsx'],
    ['XML that is broken', () => sheet('<row><c></row>'), 'import_damaged'],
    [
      'entities of its own',
      () => ({
        ...sheet(''),
        'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>',
      }),
      'import_damaged',
    ],
    [
      'one endless cell',
      () => sheet(`<row><c t="str"><v>${'x'.repeat(5_000_000)}</v></c></row>`),
      'import_too_large',
    ],
  ])('%s', async (_what, parts, code) => {
    await expect(read(parts())).rejects.toMatchObject({ code });
  });

  test('bytes that are no zip', async () => {
    const path = join(folder, 'none.xlsx');
    writeFileSync(path, 'geen zip');
    await expect(readWorkbook(path, 10)).rejects.toMatchObject({ code: 'import_damaged' });
  });

  test('a small file that hides gigabytes ends before it is held', async () => {
    const text = `<si><t>${'y'.repeat(1000)}</t></si>`.repeat(1000);
    const parts = {
      ...sheet(''),
      'xl/sharedStrings.xml': () => ['<sst>', ...Array.from({ length: 120 }, () => text), '</sst>'],
    };
    await expect(read(parts)).rejects.toMatchObject({ code: 'import_too_large' });
  }, 60_000);
});
