import { describe, expect, test } from 'vitest';
import { safeFileName, titleFromName } from './file-name';
import { fileKinds, kindOfName, opensInBrowser } from './file-types';
import { MAX_FILE_BYTES, sizeText } from './limits';
import {
  reasonNotToTakeFile,
  reasonsNotToChangeAttachment,
  reasonsNotToRemind,
  type FileFindings,
} from './rules';

describe('the name of a file', () => {
  test.each([
    ['stays as it is', 'Conceptplanning 2022.docx', 'Conceptplanning 2022.docx'],
    ['loses the folders of somebody’s computer', 'C:\\Users\\iemand\\nota.pdf', 'nota.pdf'],
    ['loses a way up the folders', '../../etc/passwd', 'passwd'],
    ['loses control characters', 'no\u0000ta\r\n\u001b.pdf', 'nota.pdf'],
    ['loses what turns the reading direction', 'nota\u202Efdp.exe', 'notafdp.exe'],
    ['loses what Windows can’t have in a name', 'wat: "nu"?.pdf', 'wat nu.pdf'],
    ['is composed, so that é is one letter', 'Cafe\u0301.pdf', 'Café.pdf'],
    ['is never hidden', '..nota.pdf', 'nota.pdf'],
    ['is never empty', '///', 'bestand'],
    ['is never only dots and space', ' . . ', 'bestand'],
  ])('%s', (_why, given, kept) => expect(safeFileName(given)).toBe(kept));

  test('is cut at 200 characters and keeps its extension', () => {
    const cut = safeFileName(`${'é'.repeat(400)}.xlsx`);
    expect([...cut]).toHaveLength(200);
    expect(cut.endsWith('é.xlsx')).toBe(true);
  });

  test.each([
    ['conceptplanning_2022.docx', 'Conceptplanning 2022'],
    ['Bijlage 3 - taakopdrachten.v2.pdf', 'Bijlage 3 - taakopdrachten.v2'],
    ['.pdf', '.pdf'],
  ])('gives a title: %s', (name, title) => expect(titleFromName(name)).toBe(title));
});

describe('a size in words, counted as people’s own computers count', () => {
  test.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [1536, '2 kB'],
    [MAX_FILE_BYTES, '50 MB'],
    [2.44 * 1024 * 1024, '2,4 MB'],
  ])('%d bytes', (bytes, words) => expect(sizeText(bytes)).toBe(words));
});

describe('kinds of files', () => {
  test('no two kinds share an extension, so that a name has one meaning', () => {
    const all = fileKinds.flatMap((kind) => [...kind.extensions]);
    expect(new Set(all).size).toBe(all.length);
  });
  test('only PDF and pictures open on our own address', () => {
    const inline = fileKinds
      .filter((kind) => opensInBrowser(kind.mediaType))
      .map((kind) => kind.extensions[0]);
    expect(inline).toEqual(['pdf', 'png', 'jpg', 'gif', 'webp']);
  });
  test.each(['nota.html', 'plaatje.svg', 'nota.pdf.exe', 'nota', 'macro.docm', 'lijst.csv', 'map.zip'])(
    '%s is of no kind that comes in',
    (name) => expect(kindOfName(name)).toBeUndefined(),
  );
  test('capitals in an extension don’t matter', () =>
    expect(kindOfName('NOTA.PDF')?.mediaType).toBe('application/pdf'));
});

describe('why a file can’t come in', () => {
  const pdf: FileFindings = {
    name: 'nota.pdf',
    size: 1000,
    complete: true,
    content: 'application/pdf',
    locked: false,
    damaged: false,
  };
  test.each<[string, Partial<FileFindings>, string | null]>([
    ['a PDF that is a PDF comes in', {}, null],
    ['of exactly 50 MB still comes in', { size: MAX_FILE_BYTES }, null],
    ['one byte more is too large', { size: MAX_FILE_BYTES + 1 }, 'file_too_large'],
    ['what stopped halfway is half', { complete: false }, 'file_half'],
    ['nothing in it is empty, whatever its name', { size: 0, name: 'nota.exe' }, 'file_empty'],
    ['an extension off the list', { name: 'nota.html' }, 'file_type_unknown'],
    ['a program called PDF is disguised', { content: 'application/x-msdownload' }, 'file_disguised'],
    ['text called PDF is disguised', { content: null }, 'file_disguised'],
    ['a PDF called Word is disguised', { name: 'nota.docx' }, 'file_disguised'],
    ['a password keeps the participants out', { locked: true }, 'file_encrypted'],
    ['a PDF without its end is damaged', { damaged: true }, 'file_damaged'],
  ])('%s', (_why, differs, code) => expect(reasonNotToTakeFile({ ...pdf, ...differs })).toBe(code));
});

describe('when a bijlage can change', () => {
  const meeting = { id: 'm', overlegId: 'o', state: 'verzonden', sent: true } as const;
  const facts = { meeting, itemWithdrawn: false, withdrawn: false, hasFile: false, asked: true };
  test('also after sending: that becomes a nazending', () =>
    expect(reasonsNotToChangeAttachment(facts)).toEqual([]));
  test.each([
    ['the meeting was held', { meeting: { ...meeting, state: 'gehouden' as const } }, ['meeting_held']],
    ['the meeting is off', { meeting: { ...meeting, state: 'afgelast' as const } }, ['meeting_cancelled']],
    ['the agendapunt is withdrawn', { itemWithdrawn: true }, ['item_withdrawn']],
    ['it is withdrawn itself', { withdrawn: true }, ['attachment_withdrawn']],
  ])('not when %s', (_why, differs, codes) =>
    expect(reasonsNotToChangeAttachment({ ...facts, ...differs })).toEqual(codes),
  );
  test.each([
    ['who was asked is reminded', {}, false, []],
    ['nobody was asked', { asked: false }, false, ['party_not_asked']],
    ['the file is there', { hasFile: true }, false, ['party_delivered']],
    ['a reminder went out today', {}, true, ['reminded_today']],
  ])('reminding: %s', (_why, differs, recently, codes) =>
    expect(reasonsNotToRemind({ ...facts, ...differs }, recently)).toEqual(codes),
  );
});
