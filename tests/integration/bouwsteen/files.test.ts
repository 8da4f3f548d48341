import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paths } from '~/paths';
import { db } from '~/platform/db/client.server';
import { uploadLimit } from '~/platform/http/upload.server';
import { filePath } from '~/platform/outside/files.server';
import { settings } from '~/platform/outside/env.server';
import { action as addPage } from '~/routes/$programma.bouwstenen.$bouwsteenId_.bestanden/route';
import { action as remove } from '~/routes/$programma.bouwstenen.$bouwsteenId_.bestanden_.$fileVersionId/route';
import { action as addOne } from '~/routes/$programma.bouwstenen.$bouwsteenId_.bestanden_.bestand/route';
import { addFile } from '~/services/bouwsteen/add-file.server';
import { cast, type Member } from '../../cast';
import { eventsSince, lastEvent } from '../../factories/boha';
import { makeBouwsteen, makeDelivered, someFile } from '../../factories/bouwsteen';
import { ctxOf, PROGRAMMA } from '../../support/actor';
import { ask, manyBytes, multipart, type FormPart } from '../../support/asking';
import { testDatabase } from '../../support/database';
import * as files from '../../support/files';

await testDatabase('hervormingsagenda');

type Result = { errors: Record<string, string>; files: { name: string; ok: boolean; message: string }[] };

const file = (name: string, body: FormPart['body']): FormPart => ({ name: 'bestanden', file: name, body });
const chair: Member = 'voorzitterToegang';

async function upload(bouwsteenId: string, parts: readonly FormPart[], as: Member = chair, cut = false) {
  const path = paths.bouwsteenFiles(PROGRAMMA, bouwsteenId);
  const params = { programma: PROGRAMMA, bouwsteenId };
  return ask(addPage, path, params, { ...multipart(parts, cut), as: cast[as] });
}

async function uploadOne(bouwsteenId: string, part: FormPart, cut = false) {
  const path = paths.bouwsteenFile(PROGRAMMA, bouwsteenId);
  const params = { programma: PROGRAMMA, bouwsteenId };
  const answer = await ask(addOne, path, params, { ...multipart([part], cut), as: cast[chair] });
  return { status: answer.status, said: JSON.parse(String(await answer.bytes())) as { again: boolean } };
}

/** The files of the newest version, with the version of each document. */
async function filesOf(bouwsteenId: string): Promise<string[]> {
  const version = await db().bouwsteenVersion.findFirst({
    where: { bouwsteenId },
    orderBy: { number: 'desc' },
    include: { files: { orderBy: { position: 'asc' }, include: { fileVersion: true } } },
  });
  return (version?.files ?? []).map(({ fileVersion: { name, number } }) => `${name} ${number}`);
}

/** What came in and was not kept; must always be nothing. */
const leftovers = () => {
  const folder = join(settings().dataDir, 'files', 'incoming');
  return existsSync(folder) ? readdirSync(folder) : [];
};

describe('several files at once', () => {
  test('open the first version, in their order, each kept under its checksum', async () => {
    const id = await makeBouwsteen();
    const before = await lastEvent();
    const answer = await upload(id, [
      file('rapport.pdf', await files.pdf('rapport')),
      file('cijfers.xlsx', await files.newOffice('xlsx')),
    ]);
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      302,
      expect.stringContaining('gedaan=bestanden_toegevoegd'),
    ]);
    expect(await filesOf(id)).toEqual(['rapport.pdf 1', 'cijfers.xlsx 1']);
    expect(await db().bouwsteen.findUnique({ where: { id } })).toMatchObject({ state: 'in_bewerking' });
    const stored = await db().file.findMany({ where: { versions: { some: { bouwstenen: { some: {} } } } } });
    const ours = stored.filter(({ sha256 }) => existsSync(filePath(sha256)));
    expect(ours.length).toBeGreaterThanOrEqual(2);
    expect((await eventsSince(before)).map(({ action }) => action)).toEqual([
      'bouwsteen_version_started',
      'bouwsteen_file_added',
      'bouwsteen_file_added',
    ]);
    expect(leftovers()).toEqual([]);
  });

  test('the good ones come in, whatever happens to the others, and each that fails is named', async () => {
    const id = await makeBouwsteen();
    const before = await lastEvent();
    const answer = await upload(id, [
      file('goed.pdf', await files.pdf('goed')),
      file('programma.pdf', files.exe),
      file('leeg.pdf', Buffer.alloc(0)),
      file('slot.pdf', await files.pdf('x', { user: 'geheim', owner: 'eigenaar' })),
      file('plaat.png', files.png),
    ]);
    expect(answer.status).toBe(422);
    expect(Object.values((answer.data as Result).errors)).toEqual([
      expect.stringContaining('programma.pdf bevat iets anders dan de naam zegt.'),
      expect.stringContaining('leeg.pdf is leeg.'),
      expect.stringContaining('slot.pdf gaat alleen open met een wachtwoord.'),
    ]);
    expect(await filesOf(id)).toEqual(['goed.pdf 1', 'plaat.png 1']);
    const refused = (await eventsSince(before)).filter(({ result }) => result === 'refused');
    expect(refused.flatMap(({ reasons }) => reasons)).toEqual([
      'file_disguised',
      'file_empty',
      'file_encrypted',
    ]);
    expect(leftovers()).toEqual([]);
  });

  test('a line that drops loses no file that was whole', async () => {
    const id = await makeBouwsteen();
    const parts = [
      file('heel.pdf', await files.pdf('heel')),
      file('half.pdf', manyBytes(200_000, Buffer.from('%PDF-1.7\n'))),
    ];
    const answer = await upload(id, parts, chair, true);
    expect(Object.values((answer.data as Result).errors)).toEqual([
      'half.pdf kwam maar voor een deel aan. Voeg het nog een keer toe.',
    ]);
    expect(await filesOf(id)).toEqual(['heel.pdf 1']);
    expect(leftovers()).toEqual([]);
  });
});

describe('one by one, with progress', () => {
  test('one that was cut off can be sent again, and then comes in', async () => {
    const id = await makeBouwsteen();
    await uploadOne(id, file('een.pdf', await files.pdf('een')));
    const half = await uploadOne(id, file('twee.pdf', manyBytes(90_000, Buffer.from('%PDF-1.7\n'))), true);
    expect(half).toMatchObject({ status: 422, said: { ok: false, again: true } });
    expect(await filesOf(id)).toEqual(['een.pdf 1']);
    const whole = await uploadOne(id, file('twee.pdf', await files.pdf('twee')));
    expect(whole).toMatchObject({ status: 200, said: { ok: true, message: 'toegevoegd' } });
    expect(await filesOf(id)).toEqual(['een.pdf 1', 'twee.pdf 1']);
  });
});

describe('a file with a name that is there', () => {
  test('is the next version of that document, in the same place', async () => {
    const id = await makeBouwsteen();
    await upload(id, [file('a_b.pdf', await files.pdf('1')), file('slot.pdf', await files.pdf('2'))]);
    const answer = await uploadOne(id, file('A_B.PDF', await files.pdf('3')));
    expect(answer.said).toMatchObject({ ok: true, message: 'nu versie 2' });
    expect(await filesOf(id)).toEqual(['A_B.PDF 2', 'slot.pdf 1']);
  });

  test('a name that only looks like it is another document', async () => {
    const id = await makeBouwsteen();
    await upload(id, [file('a_b.pdf', await files.pdf('4')), file('axb.pdf', await files.pdf('5'))]);
    expect(await filesOf(id)).toEqual(['a_b.pdf 1', 'axb.pdf 1']);
  });

  test('the same bytes say so, and nothing is added', async () => {
    const id = await makeBouwsteen();
    const bytes = await files.pdf('dubbel');
    const answer = await upload(id, [file('een.pdf', bytes), file('twee.pdf', bytes)]);
    expect((answer.data as Result).errors).toEqual({
      'bestand-1':
        'twee.pdf is precies hetzelfde bestand als "een.pdf" in deze versie. Er is niets toegevoegd.',
    });
    expect(await filesOf(id)).toEqual(['een.pdf 1']);
  });
});

describe('taking a file out', () => {
  const removed = async (bouwsteenId: string, fileVersionId: string, as: Member = chair) =>
    ask(
      remove,
      paths.bouwsteenFileRemoval(PROGRAMMA, bouwsteenId, fileVersionId),
      { programma: PROGRAMMA, bouwsteenId, fileVersionId },
      { method: 'POST', body: new URLSearchParams(), as: cast[as] },
    );
  const fileIn = (bouwsteenId: string) =>
    db().bouwsteenFile.findFirstOrThrow({ where: { bouwsteenVersion: { bouwsteenId } } });

  test('leaves the document itself where it was', async () => {
    const id = await makeBouwsteen();
    await upload(id, [file('weg.pdf', await files.pdf('weg'))]);
    const { fileVersionId } = await fileIn(id);
    expect((await removed(id, fileVersionId)).status).toBe(302);
    expect(await filesOf(id)).toEqual([]);
    expect(await db().fileVersion.count({ where: { id: fileVersionId } })).toBe(1);
    const again = await removed(id, fileVersionId);
    expect((again.data as Result).errors).toEqual({
      '': expect.stringContaining('zit niet meer in') as unknown,
    });
  });

  test('not from what was submitted, and the database says the same', async () => {
    const { id } = await makeDelivered();
    const { fileVersionId, bouwsteenVersionId } = await fileIn(id);
    const answer = await removed(id, fileVersionId);
    expect((answer.data as Result).errors['']).toContain('ingediend en ligt vast');
    await expect(
      db().$executeRaw`DELETE FROM "BouwsteenFile" WHERE "bouwsteenVersionId" = ${bouwsteenVersionId}::uuid`,
    ).rejects.toThrow('is submitted');
  });

  test('not by somebody else', async () => {
    const id = await makeBouwsteen();
    await upload(id, [file('blijft.pdf', await files.pdf('blijft'))]);
    const { fileVersionId } = await fileIn(id);
    expect((await removed(id, fileVersionId, 'lidToegang')).status).toBe(403);
    expect((await removed(id, fileVersionId, 'lezer')).status).toBe(404);
    expect(await filesOf(id)).toEqual(['blijft.pdf 1']);
  });
});

describe('who may add', () => {
  test.each<[Member, number]>([
    ['voorzitterToegang', 302],
    ['secretarisToegang', 302],
    ['lidToegang', 403],
    ['secretaris', 403],
    ['vng', 403],
    ['lezer', 404],
    ['beheerder', 404],
  ])('%s: %i', async (member, status) => {
    const id = await makeBouwsteen();
    expect((await upload(id, [file('nota.pdf', await files.pdf(member))], member)).status).toBe(status);
    expect((await filesOf(id)).length).toBe(status === 302 ? 1 : 0);
    expect(leftovers()).toEqual([]);
  });

  test.each(['ingediend', 'aanvaard', 'verwerkt'] as const)('nobody to one that is %s', async (state) => {
    const id = await makeBouwsteen({ state });
    expect((await upload(id, [file('nota.pdf', await files.pdf(state))])).status).toBe(422);
    expect(await filesOf(id)).toEqual([]);
  });

  test('forty fit in a version, one more is refused', async () => {
    const id = await makeBouwsteen();
    const ctx = await ctxOf(cast[chair]);
    for (let count = 1; count <= 40; count += 1)
      await addFile(ctx, id, someFile(`${count}.pdf`, `${id}${count}`));
    const outcome = await addFile(ctx, id, someFile('41.pdf', `${id}41`));
    expect(outcome).toMatchObject({ kind: 'refused', reasons: [{ code: 'bouwsteen_files_too_many' }] });
    const replaced = await addFile(ctx, id, someFile('40.pdf', `${id}40 anders`));
    expect(replaced).toMatchObject({ ok: true, value: { number: 2 } });
  });

  test('five at once come in, each once', async () => {
    const id = await makeBouwsteen();
    const ctx = await ctxOf(cast[chair]);
    await Promise.all([1, 2, 3, 4, 5].map((n) => addFile(ctx, id, someFile(`${n}.pdf`, `${id}${n}`))));
    expect((await filesOf(id)).sort()).toEqual([1, 2, 3, 4, 5].map((n) => `${n}.pdf 1`));
  });
});

test('these addresses take large bodies, through every door', () => {
  const id = '01890000-0000-7000-8000-000000000000';
  for (const path of [`/x/bouwstenen/${id}/bestanden`, `/x/bouwstenen/${id}/bestanden/bestand`]) {
    expect(uploadLimit(path)).toBeGreaterThan(0);
    expect(uploadLimit(`${path}.data`)).toBeGreaterThan(0);
  }
  for (const path of [
    `/x/bouwstenen/${id}`,
    `/x/bouwstenen/${id}/bestanden/${id}`,
    '/x/bouwstenen/bestanden',
  ])
    expect(uploadLimit(path)).toBeUndefined();
});
