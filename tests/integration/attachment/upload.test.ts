import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '~/domain/attachment/limits';
import { paths } from '~/paths';
import { db } from '~/platform/db/client.server';
import { filePath } from '~/platform/outside/files.server';
import { settings } from '~/platform/outside/env.server';
import { uploadLimit } from '~/platform/http/upload.server';
import { action as addPage } from '~/routes/$programma.vergaderingen.$meetingId_.punten.$itemId_.bijlagen/route';
import { action as addOne } from '~/routes/$programma.vergaderingen.$meetingId_.punten.$itemId_.bijlagen_.bestand/route';
import { cast } from '../../cast';
import { eventsSince, lastEvent, makeBoha, makeItem, makeMeeting } from '../../factories/boha';
import { PROGRAMMA } from '../../support/actor';
import { ask, manyBytes, multipart, type FormPart } from '../../support/asking';
import { testDatabase } from '../../support/database';
import * as files from '../../support/files';

await testDatabase();

let boha: Awaited<ReturnType<typeof makeBoha>>;
let meetingId: string;
beforeAll(async () => {
  boha = await makeBoha();
  meetingId = await makeMeeting(boha);
});

type Result = { errors: Record<string, string>; files: { name: string; ok: boolean; message: string }[] };

const newItem = () => makeItem(boha, meetingId, 'Planning');
const file = (name: string, body: FormPart['body']): FormPart => ({ name: 'bestanden', file: name, body });

async function upload(itemId: string, parts: readonly FormPart[], as: string = cast.secretaris, cut = false) {
  const path = paths.itemAttachments(PROGRAMMA, meetingId, itemId);
  return ask(addPage, path, { programma: PROGRAMMA, meetingId, itemId }, { ...multipart(parts, cut), as });
}

const attachmentsOf = (agendaItemId: string) =>
  db().attachment.findMany({
    where: { agendaItemId },
    orderBy: { position: 'asc' },
    include: { pinnedVersion: { include: { file: true } } },
  });

/** What came in and was not kept; must always be nothing. */
const leftovers = () => {
  const folder = join(settings().dataDir, 'files', 'incoming');
  return existsSync(folder) ? readdirSync(folder) : [];
};

const good: [string, () => Promise<Buffer> | Buffer, string][] = [
  ['nota.pdf', () => files.pdf(), 'application/pdf'],
  [
    'brief.docx',
    () => files.newOffice('docx'),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [
    'cijfers.xlsx',
    () => files.newOffice('xlsx'),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  [
    'praatje.pptx',
    () => files.newOffice('pptx'),
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ],
  ['oud.doc', () => files.oldOffice('WordDocument'), 'application/msword'],
  ['oud.xls', () => files.oldOffice('Workbook'), 'application/vnd.ms-excel'],
  ['oud.ppt', () => files.oldOffice('PowerPoint Document'), 'application/vnd.ms-powerpoint'],
  ['open.odt', () => files.openDocument('text'), 'application/vnd.oasis.opendocument.text'],
  ['open.ods', () => files.openDocument('spreadsheet'), 'application/vnd.oasis.opendocument.spreadsheet'],
  ['plaat.png', () => files.png, 'image/png'],
  ['plaat.gif', () => files.gif, 'image/gif'],
  ['plaat.jpeg', () => files.jpg, 'image/jpeg'],
  ['plaat.webp', () => files.webp, 'image/webp'],
  ['alleen-lezen.pdf', () => files.pdf('Alleen lezen', { owner: 'eigenaar' }), 'application/pdf'],
];

describe('files that are what they say come in', () => {
  test.each(good)('%s', async (name, make, mediaType) => {
    const itemId = await newItem();
    const bytes = await make();
    const before = await lastEvent();
    const answer = await upload(itemId, [file(name, bytes)]);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('Location')).toContain('gedaan=bijlage_toegevoegd');
    const [attachment] = await attachmentsOf(itemId);
    expect(attachment?.pinnedVersion).toMatchObject({
      name,
      number: 1,
      file: { mediaType, size: bytes.length },
    });
    expect(existsSync(filePath(attachment?.pinnedVersion?.sha256 ?? ''))).toBe(true);
    expect(await eventsSince(before)).toEqual([{ action: 'attachment_added', result: 'done', reasons: [] }]);
    expect(leftovers()).toEqual([]);
  });
});

const bad: [string, () => Promise<FormPart['body']> | FormPart['body'], string, string][] = [
  ['nota.pdf', () => files.exe, 'file_disguised', 'nota.pdf bevat iets anders dan de naam zegt.'],
  ['nota.docx', () => files.zip({ 'a.txt': 'x' }), 'file_disguised', 'nota.docx bevat iets anders'],
  ['nota.doc', () => files.oldOffice('Setup'), 'file_disguised', 'nota.doc bevat iets anders'],
  ['pagina.pdf', () => files.html, 'file_disguised', 'pagina.pdf bevat iets anders'],
  ['plaat.png', () => files.svg, 'file_disguised', 'plaat.png bevat iets anders'],
  ['pagina.html', () => files.html, 'file_type_unknown', 'pagina.html is van een soort die hier niet kan.'],
  ['plaat.svg', () => files.svg, 'file_type_unknown', 'plaat.svg is van een soort'],
  ['map.zip', () => files.zip({ 'a.txt': 'x' }), 'file_type_unknown', 'map.zip is van een soort'],
  ['leeg.pdf', () => Buffer.alloc(0), 'file_empty', 'leeg.pdf is leeg.'],
  [
    'slot.pdf',
    () => files.pdf('x', { user: 'geheim', owner: 'eigenaar' }),
    'file_encrypted',
    'slot.pdf gaat alleen open met een wachtwoord.',
  ],
  ['slot.docx', () => files.oldOffice('EncryptedPackage'), 'file_encrypted', 'slot.docx gaat alleen open'],
  ['stuk.pdf', async () => (await files.pdf()).subarray(0, 300), 'file_damaged', 'stuk.pdf is beschadigd'],
  [
    'groot.pdf',
    () => manyBytes(MAX_FILE_BYTES + 1, Buffer.from('%PDF-1.7\n')),
    'file_too_large',
    'groot.pdf is groter dan 50 MB.',
  ],
];

describe('files that are not get their own sentence and leave nothing behind', () => {
  test.each(bad.map(([name, make, code, sentence]) => [name, code, make, sentence] as const))(
    '%s: %s',
    async (name, code, make, sentence) => {
      const itemId = await newItem();
      const [before, documents, stored] = [
        await lastEvent(),
        await db().document.count(),
        await db().file.count(),
      ];
      const answer = await upload(itemId, [file(name, await make())]);
      expect(answer.status).toBe(422);
      expect(Object.values((answer.data as Result).errors)).toEqual([expect.stringContaining(sentence)]);
      expect(await eventsSince(before)).toEqual([
        { action: 'attachment_added', result: 'refused', reasons: [code] },
      ]);
      expect([await db().document.count(), await db().file.count()]).toEqual([documents, stored]);
      expect(leftovers()).toEqual([]);
    },
  );

  test('a file of which only half arrives, while the whole one before it came in', async () => {
    const itemId = await newItem();
    const parts = [
      file('heel.pdf', await files.pdf()),
      file('half.pdf', manyBytes(200_000, Buffer.from('%PDF-1.7\n'))),
    ];
    const answer = await upload(itemId, parts, cast.secretaris, true);
    expect(answer.status).toBe(422);
    expect(Object.values((answer.data as Result).errors)).toEqual([
      'half.pdf kwam maar voor een deel aan. Voeg het nog een keer toe.',
    ]);
    expect((await attachmentsOf(itemId)).map(({ title }) => title)).toEqual(['Heel']);
    expect(leftovers()).toEqual([]);
  });

  test('exactly 50 MB is judged by its content, not refused for its size', async () => {
    const itemId = await newItem();
    const answer = await upload(itemId, [
      file('rand.pdf', manyBytes(MAX_FILE_BYTES, Buffer.from('%PDF-1.7\n'))),
    ]);
    expect(Object.values((answer.data as Result).errors)).toEqual([expect.stringContaining('beschadigd')]);
  });
});

describe('several at once', () => {
  test('the good ones come in, in their order, whatever happens to the others', async () => {
    const itemId = await newItem();
    const answer = await upload(itemId, [
      file('een.pdf', await files.pdf('een')),
      file('twee.pdf', files.exe),
      file('te-groot.pdf', manyBytes(MAX_FILE_BYTES + 70_000, Buffer.from('%PDF-1.7\n'))),
      file('drie.png', files.png),
    ]);
    expect(answer.status).toBe(422);
    const { files: results, errors } = answer.data as Result;
    expect(results.map(({ name, ok }) => [name, ok])).toEqual([
      ['een.pdf', true],
      ['twee.pdf', false],
      ['te-groot.pdf', false],
      ['drie.png', true],
    ]);
    expect(Object.keys(errors)).toEqual(['bestand-1', 'bestand-2']);
    expect((await attachmentsOf(itemId)).map(({ title }) => title)).toEqual(['Een', 'Drie']);
    expect(leftovers()).toEqual([]);
  });

  test('the same bytes twice say so, and name where they are', async () => {
    const itemId = await newItem();
    const bytes = await files.pdf('dubbel');
    const answer = await upload(itemId, [file('een.pdf', bytes), file('nog eens.pdf', bytes)]);
    expect((answer.data as Result).errors).toEqual({
      'bestand-1': 'nog eens.pdf staat al bij dit punt, als de bijlage "Een". Er is niets toegevoegd.',
    });
    expect(leftovers()).toEqual([]);
  });

  test('more than twenty: the first twenty are looked at, and the rest is said to be left', async () => {
    const itemId = await newItem();
    const parts = await Promise.all(
      Array.from({ length: 22 }, async (_, index) =>
        file(`stuk ${index}.pdf`, await files.pdf(`stuk ${index}`)),
      ),
    );
    const answer = await upload(itemId, parts);
    expect((answer.data as Result).errors).toEqual({
      'bestand-20': expect.stringContaining('de rest niet') as string,
    });
    expect(await attachmentsOf(itemId)).toHaveLength(20);
  });

  test('nothing chosen: the field says so', async () => {
    const answer = await upload(await newItem(), [file('', Buffer.alloc(0))]);
    expect((answer.data as Result).errors).toEqual({ bestanden: 'Kies een bestand.' });
  });

  test('a body that is no form at all is a sentence, not an error', async () => {
    const itemId = await newItem();
    const path = paths.itemAttachments(PROGRAMMA, meetingId, itemId);
    for (const type of ['multipart/form-data', 'text/plain', 'multipart/form-data; boundary=x']) {
      const init = { method: 'POST', headers: { 'Content-Type': type }, body: 'onzin', as: cast.secretaris };
      const answer = await ask(addPage, path, { programma: PROGRAMMA, meetingId, itemId }, init);
      expect([answer.status, (answer.data as Result).errors]).toEqual([
        422,
        { bestanden: 'Kies een bestand.' },
      ]);
    }
  });
});

describe('names', () => {
  test.each([
    ['..\\..\\geheim\\nota.pdf', 'nota.pdf'],
    ['Café één €.pdf', 'Café één €.pdf'],
    [`${'n'.repeat(400)}.pdf`, `${'n'.repeat(196)}.pdf`],
  ])('%s', async (given, kept) => {
    const itemId = await newItem();
    expect((await upload(itemId, [file(given, await files.pdf(given))])).status).toBe(302);
    expect((await attachmentsOf(itemId))[0]?.pinnedVersion?.name).toBe(kept);
  });
});

describe('who may', () => {
  test.each([
    ['a participant before sending: not there', cast.vng, 404],
    ['another overleg’s secretaris: not there', cast.secretarisRijkGemeenten, 404],
    ['somebody outside: not there', cast.fnv, 404],
    ['a beheerder by that role: not there', cast.beheerder, 404],
  ])('%s', async (_why, as, status) => {
    const itemId = await newItem();
    const before = await lastEvent();
    const answer = await upload(itemId, [file('nota.pdf', await files.pdf())], as);
    expect(answer.status).toBe(status);
    expect(await eventsSince(before)).toEqual([
      { action: 'attachment_added', result: 'refused', reasons: ['hidden'] },
    ]);
    expect([await attachmentsOf(itemId), leftovers()]).toEqual([[], []]);
  });

  test('nobody adds to a meeting that was held', async () => {
    const held = await makeMeeting(boha, { state: 'gehouden' });
    const itemId = await makeItem(boha, held, 'Planning');
    const path = paths.itemAttachments(PROGRAMMA, held, itemId);
    const answer = await ask(
      addPage,
      path,
      { programma: PROGRAMMA, meetingId: held, itemId },
      { ...multipart([file('nota.pdf', await files.pdf())]), as: cast.secretaris },
    );
    expect(answer.status).toBe(422);
    expect(Object.values((answer.data as Result).errors)[0]).toContain('Deze vergadering is geweest.');
    expect(leftovers()).toEqual([]);
  });
});

describe('one by one, for the script with progress', () => {
  const send = async (itemId: string, part: FormPart) => {
    const path = paths.itemAttachmentFile(PROGRAMMA, meetingId, itemId);
    const answer = await ask(
      addOne,
      path,
      { programma: PROGRAMMA, meetingId, itemId },
      { ...multipart([part]), as: cast.secretaris },
    );
    return { status: answer.status, said: JSON.parse(String(await answer.bytes())) as unknown };
  };

  test('says in JSON that it came in, or why not', async () => {
    const itemId = await newItem();
    expect(await send(itemId, file('nota.pdf', await files.pdf()))).toEqual({
      status: 200,
      said: { ok: true, message: 'toegevoegd', again: false },
    });
    expect(await send(itemId, file('leeg.pdf', Buffer.alloc(0)))).toEqual({
      status: 422,
      said: { ok: false, message: 'leeg.pdf is leeg. Kies het bestand met de tekst erin.', again: false },
    });
  });
});

test('only the addresses for files take large bodies, through every door', () => {
  const id = '01890000-0000-7000-8000-000000000000';
  const m = `/programma/vergaderingen/${id}`;
  const open = [
    `${m}/punten/${id}/bijlagen`,
    `${m}/punten/${id}/bijlagen/bestand`,
    `${m}/bijlagen/${id}/versies`,
    `/programma/overleggen/${id}/voorstel/${id}/bijlagen`,
    `/programma/overleggen/${id}/voorstel/${id}/bijlagen/bestand`,
  ];
  for (const path of open) {
    expect(uploadLimit(path)).toBeGreaterThan(MAX_FILE_BYTES);
    expect(uploadLimit(`${path}.data`)).toBeGreaterThan(MAX_FILE_BYTES);
  }
  for (const path of [
    `${m}/bijlagen/${id}`,
    `${m}/punten/${id}`,
    `${m}/bijlagen/x/versies`,
    '/uitloggen',
    `${m}/verslag`,
  ]) {
    expect(uploadLimit(path)).toBeUndefined();
  }
});
