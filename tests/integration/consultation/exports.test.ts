import { beforeAll, describe, expect, test } from 'vitest';
import { loader as asCsv } from '~/routes/$programma.consultaties.$consultationId_.opmerkingen[.]csv/route';
import { loader as asDocx } from '~/routes/$programma.consultaties.$consultationId_.opmerkingen[.]docx/route';
import { loader as asXlsx } from '~/routes/$programma.consultaties.$consultationId_.opmerkingen[.]xlsx/route';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { cast, theDayBefore, type Member } from '../../cast';
import { PROGRAMMA } from '../../support/actor';
import { ask } from '../../support/asking';
import { testDatabase } from '../../support/database';
import { unzipped } from '../../support/unzip';
import { wordTable } from '../../support/word-table';
import { askedAbout, partyId } from './asked';

await testDatabase('hervormingsagenda');

let id = '';
const FORMULA = '=HYPERLINK("https://x.example";"klik")';

/** MIND handed in two remarks, one of them answered; the VNG wrote one and did not hand in. */
beforeAll(async () => {
  id = await askedAbout('toegang', '2099-01-01');
  const [mind, vng] = [await partyId('mind'), await partyId('vng')];
  const remark = { consultationId: id, place: 'vraag 3', kind: 'vraag', createdAt: theDayBefore } as const;
  await db().consultationRemark.createMany({
    data: [
      { ...remark, id: newId(), partyId: mind, position: 1, text: FORMULA },
      {
        ...remark,
        id: newId(),
        partyId: mind,
        position: 2,
        text: 'Een\nTwee',
        answer: 'deels',
        answerWhy: '@niet in de doelstelling',
        answeredAt: theDayBefore,
      },
      { ...remark, id: newId(), partyId: vng, position: 1, text: 'Nog van ons', place: '' },
    ],
  });
  await db().consultationParty.update({
    where: { consultationId_partyId: { consultationId: id, partyId: mind } },
    data: { answeredAt: theDayBefore, position: 'kanttekening', note: 'Mits vraag 3 beter wordt' },
  });
});

const get = (loader: typeof asCsv, who: Member, format: string) =>
  ask(
    loader,
    `/${PROGRAMMA}/consultaties/${id}/opmerkingen.${format}`,
    { programma: PROGRAMMA, consultationId: id },
    { as: cast[who] },
  );

const HEAD = ['Nummer', 'Partij', 'Waar', 'Soort', 'Opmerking', 'Antwoord', 'Waarom'];
const escaped = (text: string) => text.replaceAll('"', '&quot;');
const open = ['MIND 1', 'MIND', 'vraag 3', 'vraag', FORMULA, 'nog niet beantwoord', ''];
const answered = [
  'MIND 2',
  'MIND',
  'vraag 3',
  'vraag',
  'Een\nTwee',
  'Deels overgenomen',
  '@niet in de doelstelling',
];
const own = ['VNG 1', 'VNG', 'hele stuk', 'vraag', 'Nog van ons', 'nog niet beantwoord', ''];

const seen: [Member, string[][]][] = [
  ['secretaris', [open, answered]],
  ['mind', [open, answered]],
  ['vng', [own, answered]],
  ['bgzj', [answered]],
];

describe('the table of remarks and answers, as who asks may see it', () => {
  test.each(seen)('for %s in Word', async (who, rows) => {
    const answer = await get(asDocx, who, 'docx');
    expect(answer.headers.get('Content-Disposition')).toBe(
      'attachment; filename="opmerkingen-taakopdracht-toegang.docx"',
    );
    expect(await wordTable(await answer.bytes())).toEqual([HEAD, ...rows.map((row) => row.map(escaped))]);
  });

  test.each(seen)('for %s as CSV, formulas made harmless', async (who, rows) => {
    const text = (await (await get(asCsv, who, 'csv')).bytes()).toString('utf8').replace('\uFEFF', '');
    const safe = (value: string) => (/^[=@]/.test(value) ? `'${value}` : value);
    const quoted = (value: string) => (/[;"\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
    const lines = [HEAD, ...rows].map((row) => row.map((value) => quoted(safe(value))).join(';'));
    expect(text).toBe(lines.map((line) => `${line}\r\n`).join(''));
  });

  test.each(seen)('for %s in Excel, every cell a text', async (who, rows) => {
    const files = await unzipped(await (await get(asXlsx, who, 'xlsx')).bytes());
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    const strings = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>(.*?)<\/t>/gs)];
    const told = strings.map(([, text]) => text?.replaceAll('&quot;', '"'));
    for (const value of rows.flat().filter((text) => text !== '')) expect(told).toContain(value);
    expect(sheet.match(/<row /g)).toHaveLength(rows.length + 1);
    expect(sheet).not.toMatch(/<f[ >]/);
  });

  test.each([['fnv'], ['iederin'], ['financien'], ['lezer'], ['beheerder']] as const)(
    'for %s there is none',
    async (who) => {
      for (const [loader, format] of [
        [asDocx, 'docx'],
        [asCsv, 'csv'],
        [asXlsx, 'xlsx'],
      ] as const) {
        expect((await get(loader, who, format)).status).toBe(404);
      }
    },
  );

  test('Word says above it what each party thinks, for who may know, and who is silent', async () => {
    const lines = async (who: Member) => {
      const xml = (await unzipped(await (await get(asDocx, who, 'docx')).bytes())).get('word/document.xml');
      return [...(xml ?? '').split('<w:tbl>')[0]!.matchAll(/<w:t [^>]*>(.*?)<\/w:t>/gs)].map(
        ([, text]) => text,
      );
    };
    const said = 'MIND: akkoord met kanttekening. Mits vraag 3 beter wordt';
    expect(await lines('secretaris')).toContain(said);
    expect(await lines('vng')).not.toContain(said);
    expect(await lines('vng')).toContain('VNG en BGZJ hebben nog niet gereageerd.');
  });
});
