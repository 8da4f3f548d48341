import { describe, expect, test } from 'vitest';
import { unzipped } from '../../../tests/support/unzip';
import { wordTable } from '../../../tests/support/word-table';
import { consultationRemarkColumns, consultationRemarkWidths } from '../spreadsheet/consultation-remarks';
import { tableDocument } from './table-document.server';

const remark = {
  position: 1,
  party: { shortName: 'MIND' },
  place: 'vraag 3',
  kind: 'inhoudelijk',
  text: 'Eerste regel\nTweede regel',
  answer: 'deels',
  answerWhy: 'In vraag 3, niet in de doelstelling.',
} as const;

const bytesOf = async (
  rows: readonly (Omit<typeof remark, 'text' | 'position'> & { text: string; position: number })[],
) =>
  Buffer.from(
    await tableDocument({
      title: 'Opmerkingen',
      lines: ['Taakopdracht Toegang, versie 1'],
      columns: consultationRemarkColumns,
      widths: consultationRemarkWidths,
      rows,
    }),
  );
const xmlIn = async (bytes: Buffer) => (await unzipped(bytes)).get('word/document.xml') ?? '';

describe('a list as a Word document', () => {
  test('one row per remark under a head that repeats, lying down', async () => {
    const bytes = await bytesOf([remark]);
    const xml = await xmlIn(bytes);
    expect(await wordTable(bytes)).toEqual([
      ['Nummer', 'Partij', 'Waar', 'Soort', 'Opmerking', 'Antwoord', 'Waarom'],
      [
        'MIND 1',
        'MIND',
        'vraag 3',
        'inhoudelijk',
        'Eerste regel\nTweede regel',
        'Deels overgenomen',
        'In vraag 3, niet in de doelstelling.',
      ],
    ]);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  test.each([
    [
      'a formula',
      '=HYPERLINK("https://x.example","klik")',
      '=HYPERLINK(&quot;https://x.example&quot;,&quot;klik&quot;)',
    ],
    ['markup', '<w:fldSimple w:instr="DDE"/> & co', '&lt;w:fldSimple w:instr=&quot;DDE&quot;/&gt; &amp; co'],
    ['signs that XML has no room for', 'a\u0000b\u000Bc\uD800d', 'abcd'],
  ])('%s in a remark stays text', async (_what, text, expected) => {
    const bytes = await bytesOf([{ ...remark, text }]);
    expect((await wordTable(bytes))[1]?.[4]).toBe(expected);
    expect(await xmlIn(bytes)).not.toMatch(/<w:(fldSimple|instrText|hyperlink)/);
  });
});
