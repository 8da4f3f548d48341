import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { jpegOf, pngOf } from '../../../tests/support/pictures';
import { metadataOf } from '../../../tests/support/pdf-accessibility';
import { openPdf, pdfBookmarks, pdfTexts } from '../../../tests/support/pdf-reading';
import { sampleActionList, sampleAgenda, sampleMinutes } from '../../../tests/support/sample-papers';
import { actionListPdf } from '../pdf/action-list';
import { agendaPdf } from '../pdf/agenda';
import { minutesPdf } from '../pdf/minutes';
import { mergedPdf, type MergedPart } from './merged-pdf';

const PDF = 'application/pdf';
const front = agendaPdf(sampleAgenda);
const minutes = minutesPdf(sampleMinutes);

function attachment(number: string, mediaType: string, bytes: Uint8Array | null): MergedPart {
  const title = `Stuk ${number}`;
  const notice = { kicker: `Bijlage ${number} is niet samengevoegd`, heading: title, lines: ['Vraag erom.'] };
  return { bookmark: `Bijlage ${number}: ${title}`, notice, mediaType, read: () => Promise.resolve(bytes) };
}

async function encrypted(passwords: { userPassword?: string; ownerPassword: string }): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(actionListPdf(sampleActionList));
  pdf.encrypt(passwords);
  return pdf.save();
}

const pack = (...parts: MergedPart[]): Promise<Uint8Array> =>
  buffer(Readable.from(mergedPdf({ front, parts })));

describe('the vergaderset', () => {
  const picture = pngOf(400, 200);

  it('holds the agenda and each bijlage in order, with a bookmark for each', async () => {
    const set = await pack(
      attachment('1', PDF, minutes),
      attachment('2a', PDF, actionListPdf(sampleActionList)),
    );
    const pages = await pdfTexts(set);
    expect(pages[0]).toContain('Agenda BOHA');
    const bookmarks = await pdfBookmarks(set);
    expect(bookmarks[0]).toBe('Agenda BOHA');
    expect(bookmarks.slice(-2)).toEqual(['Bijlage 1: Stuk 1', 'Bijlage 2a: Stuk 2a']);
    expect(pages.findIndex((page) => page.startsWith('Verslag BOHA'))).toBeGreaterThan(0);
    expect(pages.at(-1)).toContain('Actielijst BOHA');
  });

  it('opens a file that is only protected against changes: its pages are not blank', async () => {
    const set = await pack(attachment('1', PDF, await encrypted({ ownerPassword: 'eigenaar' })));
    expect((await pdfTexts(set)).at(-1)).toContain('Actielijst BOHA');
  });

  it.each<[string, () => Promise<MergedPart> | MergedPart, string]>([
    [
      'a file with a password',
      async () =>
        attachment('1', PDF, await encrypted({ userPassword: 'geheim', ownerPassword: 'eigenaar' })),
      'met een wachtwoord beveiligd',
    ],
    ['a damaged PDF', () => attachment('1', PDF, Buffer.from('%PDF-1.7 kapot')), 'beschadigd'],
    ['a PDF that was cut off', () => attachment('1', PDF, minutes.slice(0, 9_000)), 'beschadigd'],
    ['an empty file', () => attachment('1', PDF, new Uint8Array()), 'beschadigd'],
    ['a damaged picture', () => attachment('1', 'image/png', Buffer.from('geen plaatje')), 'beschadigd'],
    ['a Word file', () => attachment('1', 'application/msword', Buffer.from('x')), 'Dit soort bestand'],
    ['a bijlage without a file', () => attachment('1', PDF, null), 'Er is geen bestand'],
    [
      'a file that the store cannot give',
      () => ({ ...attachment('1', PDF, null), read: () => Promise.reject(new Error('ENOENT')) }),
      'beschadigd',
    ],
  ])('says in its place why %s is not in it, and holds the rest', async (_what, make, reason) => {
    const set = await pack(await make(), attachment('2', 'image/png', picture));
    const notice = (await pdfTexts(set)).at(-2);
    expect(notice).toContain('Bijlage 1 is niet samengevoegd');
    expect(notice).toContain(reason);
    expect((await pdfBookmarks(set)).slice(-2)).toEqual(['Bijlage 1: Stuk 1', 'Bijlage 2: Stuk 2']);
  });

  it('puts parts of one group under its bookmark, folded', async () => {
    const set = await pack(
      { ...attachment('1', PDF, minutes), group: '3a Toegang' },
      { ...attachment('2', 'image/png', picture), group: '3a Toegang' },
      attachment('3', PDF, null),
    );
    expect((await pdfBookmarks(set)).slice(-4)).toEqual([
      '3a Toegang',
      '  Bijlage 1: Stuk 1',
      '  Bijlage 2: Stuk 2',
      'Bijlage 3: Stuk 3',
    ]);
  });

  it('gives out what is ready before the next file is read', async () => {
    const read: string[] = [];
    const part = (number: string): MergedPart => ({
      ...attachment(number, PDF, null),
      read: () => {
        read.push(number);
        return Promise.resolve(minutes);
      },
    });
    const pieces = mergedPdf({ front, parts: ['1', '2', '3', '4', '5', '6'].map(part) });
    await pieces.next();
    const early = read.length;
    const rest = await buffer(Readable.from(pieces));
    expect(early).toBeLessThan(6);
    expect(read).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(rest.subarray(-6).toString()).toBe('%%EOF\n');
  });

  it('gives a picture a page of its own, lying when the picture lies', async () => {
    const set = await openPdf(
      await pack(attachment('1', 'image/png', picture), attachment('2', 'image/jpeg', jpegOf(200, 400))),
    );
    const [lying, upright] = set.getPages().slice(-2);
    expect(lying!.getWidth()).toBeGreaterThan(lying!.getHeight());
    expect(upright!.getWidth()).toBeLessThan(upright!.getHeight());
  });

  it('keeps the tags of the agenda but no longer says that all of it is PDF/UA', async () => {
    expect(metadataOf(await openPdf(front))).toContain('pdfuaid');
    const set = await openPdf(await pack(attachment('1', PDF, minutes)));
    expect(metadataOf(set)).not.toContain('pdfuaid');
    expect(set.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    const own = (await openPdf(front)).getPageCount();
    const bound = set.getPages().map((page) => page.node.has(PDFName.of('StructParents')));
    expect(bound).toEqual(bound.map((_, page) => page < own));
  });

  it('brings no script of a bijlage along', async () => {
    const evil = await PDFDocument.create();
    const page = evil.addPage();
    const script = evil.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') });
    page.node.set(PDFName.of('AA'), evil.context.obj({ O: script }));
    page.node.set(
      PDFName.of('Annots'),
      evil.context.obj([evil.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: script })]),
    );
    const set = await pack(attachment('1', PDF, await evil.save({ useObjectStreams: false })));
    const plain = await (await openPdf(set)).save({ useObjectStreams: false });
    expect(Buffer.from(plain).toString('latin1')).not.toContain('app.alert');
  });
});
