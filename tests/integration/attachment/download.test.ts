import { rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { paths } from '~/paths';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { filePath, receiveFile } from '~/platform/outside/files.server';
import { loader } from '~/routes/$programma.bestanden.$fileVersionId/route';
import { addAttachment } from '~/services/attachment/add-attachment.server';
import { addVersion } from '~/services/attachment/add-version.server';
import { freezeVersion } from '~/services/meeting/freeze-version.server';
import type { Ctx } from '~/domain/context';
import { cast, regionSecretaris, theDayBefore, type Member } from '../../cast';
import { makeBoha, makeItem, makeMeeting } from '../../factories/boha';
import { PROGRAMMA } from '../../support/actor';
import { ask, cookieOf } from '../../support/asking';
import { testDatabase } from '../../support/database';
import * as files from '../../support/files';

await testDatabase();

let boha: Awaited<ReturnType<typeof makeBoha>>;
let secretaris: Ctx;
let bytes: Buffer;

const get = (
  id: string,
  as: string | undefined,
  headers: Record<string, string> = {},
  more = '',
  programma = PROGRAMMA,
) =>
  ask(
    loader,
    paths.file(programma, id) + more,
    { programma, fileVersionId: id },
    { headers, ...(as ? { as } : {}) },
  );

async function file(content: Buffer, name = 'nota.pdf', mediaType = 'application/pdf') {
  return { ...(await receiveFile([content])), name, mediaType };
}

/** A meeting with one bijlage; sent when asked. */
async function withAttachment(sent: boolean, submittedById: string | null = null) {
  const meetingId = await makeMeeting(boha);
  const itemId = await makeItem(boha, meetingId, 'Planning', { submittedById });
  const outcome = await addAttachment(
    secretaris,
    { meetingId, itemId },
    await file(await files.pdf(newId()), 'Café €.pdf'),
  );
  const attachmentId = outcome.ok ? outcome.value.id : '';
  const { pinnedVersionId } = await db().attachment.findUniqueOrThrow({ where: { id: attachmentId } });
  if (sent) {
    await db().meeting.update({ where: { id: meetingId }, data: { state: 'verzonden' } });
    const freezing = {
      programmaId: boha.programmaId,
      meetingId,
      kind: 'agenda',
      note: '',
      sentAt: theDayBefore,
      sentById: null,
    } as const;
    await db().$transaction((tx) => freezeVersion(tx, freezing));
  }
  return { meetingId, attachmentId, versionId: pinnedVersionId ?? '' };
}

beforeAll(async () => {
  boha = await makeBoha();
  secretaris = await boha.as('secretaris');
  bytes = await files.pdf();
  const programmaId = newId();
  await db().programma.create({
    data: { id: programmaId, key: 'voorbeeldregio', name: 'Voorbeeldregio', firstYear: 2022, lastYear: 2028 },
  });
  const overlegId = newId();
  await db().overleg.create({
    data: {
      id: overlegId,
      programmaId,
      key: 'regio',
      name: 'Regio',
      shortName: 'Regio',
      decisionPrefix: 'R',
      defaultPlace: '',
      defaultStartTime: '10:00',
      defaultMinutes: 60,
    },
  });
  const personId = newId();
  await db().person.create({
    data: { id: personId, name: 'secretaris', email: regionSecretaris, activeFrom: new Date('2021-01-01') },
  });
  await db().roleGrant.create({
    data: { id: newId(), personId, role: 'secretaris', programmaId, overlegId, from: new Date('2021-01-01') },
  });
});

describe('who gets a bijlage', () => {
  const members: [Member, number, number][] = [
    ['secretaris', 200, 200],
    ['tweedeSecretaris', 200, 200],
    ['vng', 404, 200],
    ['mind', 404, 200],
    ['fnv', 404, 404],
    ['secretarisRijkGemeenten', 404, 404],
    ['beheerder', 404, 404],
  ];
  test.each(members)('%s: %d before sending, %d after', async (member, before, after) => {
    expect((await get((await withAttachment(false)).versionId, cast[member])).status).toBe(before);
    expect((await get((await withAttachment(true)).versionId, cast[member])).status).toBe(after);
  });

  test('another programma: not there, under its own address nor under ours', async () => {
    const { versionId } = await withAttachment(true);
    expect((await get(versionId, regionSecretaris)).status).toBe(404);
    expect((await get(versionId, regionSecretaris, {}, '', 'voorbeeldregio')).status).toBe(404);
    expect((await get(versionId, cast.secretaris, {}, '', 'voorbeeldregio')).status).toBe(404);
  });

  test('who isn’t signed in is asked to', async () => {
    const { status, headers } = await get((await withAttachment(true)).versionId, undefined);
    expect([status, headers.get('Location')]).toEqual([302, expect.stringContaining('/inloggen')]);
  });

  test('who submitted the agendapunt has its papers before they are sent', async () => {
    const mind = await boha.as('mind');
    const { versionId } = await withAttachment(false, mind.actor.personId);
    expect((await get(versionId, cast.mind)).status).toBe(200);
    expect((await get(versionId, cast.vng)).status).toBe(404);
  });

  test('participants have the version that was sent, not the newer one; later it stays theirs', async () => {
    const { meetingId, attachmentId, versionId } = await withAttachment(true);
    const place = { meetingId, attachmentId };
    const newer = await addVersion(secretaris, place, await file(await files.pdf('later')), {
      note: '',
      pin: true,
    });
    const newerId = newer.ok ? newer.value.id : '';
    expect((await get(versionId, cast.vng)).status).toBe(200);
    expect((await get(newerId, cast.vng)).status).toBe(404);
    expect((await get(newerId, cast.secretaris)).status).toBe(200);
  });

  test.each([newId(), 'geen-nummer', '0'])('an id of nothing (%s) is not there', async (id) =>
    expect((await get(id, cast.secretaris)).status).toBe(404),
  );
});

describe('how it comes', () => {
  test('saved under its own name, with its size and a tag, in a sandbox', async () => {
    const { versionId } = await withAttachment(true);
    const { headers, bytes: body } = await get(versionId, cast.vng);
    const { sha256, file: stored } = await db().fileVersion.findUniqueOrThrow({
      where: { id: versionId },
      include: { file: true },
    });
    expect(headers.get('Content-Disposition')).toBe(
      `attachment; filename="Cafe .pdf"; filename*=UTF-8''Caf%C3%A9%20%E2%82%AC.pdf`,
    );
    expect(headers.get('ETag')).toBe(`"${sha256}"`);
    expect(headers.get('Content-Length')).toBe(String(stored.size));
    expect(headers.get('Content-Type')).toBe('application/pdf');
    expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*sandbox/);
    expect((await body()).length).toBe(stored.size);
  });

  test('opens in the browser when asked, but only what can do no harm', async () => {
    const { meetingId, attachmentId, versionId } = await withAttachment(false);
    expect(
      (await get(versionId, cast.secretaris, {}, '?toon=ja')).headers.get('Content-Disposition'),
    ).toMatch(/^inline/);
    const word = await file(
      await files.newOffice('docx'),
      'brief.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    const outcome = await addVersion(secretaris, { meetingId, attachmentId }, word, { note: '', pin: false });
    const id = outcome.ok ? outcome.value.id : '';
    expect((await get(id, cast.secretaris, {}, '?toon=ja')).headers.get('Content-Disposition')).toMatch(
      /^attachment/,
    );
  });

  test('not again when the browser has it, but never without asking who it is', async () => {
    const { versionId } = await withAttachment(true);
    const tag = (await get(versionId, cast.vng)).headers.get('ETag') ?? '';
    const again = await get(versionId, cast.vng, { 'If-None-Match': tag });
    expect([again.status, (await again.bytes()).length]).toEqual([304, 0]);
    expect((await get(versionId, cast.fnv, { 'If-None-Match': tag })).status).toBe(404);
    expect(again.headers.get('Cache-Control')).toContain('no-cache');
  });

  test('in parts', async () => {
    const meetingId = await makeMeeting(boha);
    const itemId = await makeItem(boha, meetingId, 'Planning');
    const outcome = await addAttachment(secretaris, { meetingId, itemId }, await file(bytes));
    const { pinnedVersionId } = await db().attachment.findUniqueOrThrow({
      where: { id: outcome.ok ? outcome.value.id : '' },
    });
    const id = pinnedVersionId ?? '';
    const part = await get(id, cast.secretaris, { Range: 'bytes=5-9' });
    expect([part.status, part.headers.get('Content-Range'), part.headers.get('Content-Length')]).toEqual([
      206,
      `bytes 5-9/${bytes.length}`,
      '5',
    ]);
    expect(await part.bytes()).toEqual(bytes.subarray(5, 10));
    const beyond = await get(id, cast.secretaris, { Range: `bytes=${bytes.length}-` });
    expect([beyond.status, beyond.headers.get('Content-Range')]).toEqual([416, `bytes */${bytes.length}`]);
  });

  test('the doors that would wrap it as data read none of it', async () => {
    const { versionId } = await withAttachment(true);
    const init = { headers: { Cookie: await cookieOf(cast.vng) } };
    const args = {
      request: new Request(`http://localhost${paths.file(PROGRAMMA, versionId)}`, init),
      params: { programma: PROGRAMMA, fileVersionId: versionId },
      context: { nonce: '', requestId: 'test', ip: '' },
    };
    const answer = await loader(args);
    expect(await answer.text()).toBe('');
  });

  test('HEAD tells the size and sends nothing', async () => {
    const { versionId } = await withAttachment(true);
    const init = { method: 'HEAD', as: cast.vng };
    const {
      status,
      headers,
      bytes: body,
    } = await ask(
      loader,
      paths.file(PROGRAMMA, versionId),
      { programma: PROGRAMMA, fileVersionId: versionId },
      init,
    );
    expect([status, Number(headers.get('Content-Length')) > 0, (await body()).length]).toEqual([
      200,
      true,
      0,
    ]);
  });

  test('bytes that are gone or cut short are not there, never half a file or a crash', async () => {
    const { versionId } = await withAttachment(true);
    const { sha256 } = await db().fileVersion.findUniqueOrThrow({ where: { id: versionId } });
    writeFileSync(filePath(sha256), 'kort');
    expect((await get(versionId, cast.vng)).status).toBe(404);
    rmSync(filePath(sha256));
    expect((await get(versionId, cast.vng)).status).toBe(404);
  });
});
