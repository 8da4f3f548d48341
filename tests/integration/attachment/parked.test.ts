import { describe, expect, test } from 'vitest';
import type { Ctx } from '~/domain/context';
import { fromPlainText } from '~/domain/rich-text/lexical';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { receiveFile } from '~/platform/outside/files.server';
import { parkedItemFiles } from '~/queries/attachment/parked-item-files.server';
import { fileDownload } from '~/queries/file/file-download.server';
import { proposeItem } from '~/services/agenda-item/propose-item.server';
import { addAttachment, mayAddAttachment } from '~/services/attachment/add-attachment.server';
import type { Member } from '../../cast';
import { makeBoha, makeMeeting } from '../../factories/boha';
import { testDatabase } from '../../support/database';

await testDatabase();
const boha = await makeBoha();
const { overlegId } = boha;

async function file(name: string) {
  const incoming = await receiveFile([Buffer.from(`inhoud van ${name}`)]);
  return { ...incoming, name, mediaType: 'application/pdf' };
}

async function proposed(): Promise<string> {
  const outcome = await proposeItem(await boha.as('vng'), {
    ...{ overlegId, title: 'Regionalisering', purposes: ['ter_bespreking'], minutes: 15, proposal: '' },
    explanation: fromPlainText(''),
    submitterId: boha.party.vng,
  });
  if (!outcome.ok) throw new Error('not proposed');
  return outcome.value.id;
}

const add = async (ctx: Ctx, itemId: string, name = 'notitie.pdf') =>
  addAttachment(ctx, { overlegId, itemId }, await file(name));

describe('files at a point on the parking list', () => {
  test('who brought it in adds one, and reads it back; so does the secretaris', async () => {
    const itemId = await proposed();
    const vng = await boha.as('vng');
    expect(await add(vng, itemId)).toMatchObject({ ok: true });
    expect(await add(await boha.as('secretaris'), itemId, 'cijfers.pdf')).toMatchObject({ ok: true });
    for (const member of ['vng', 'secretaris'] as const) {
      const ctx = await boha.as(member);
      const page = await parkedItemFiles(ctx, overlegId, itemId);
      expect(page?.attachments.map(({ title }) => title)).toEqual(['Notitie', 'Cijfers']);
      expect(await fileDownload(ctx, page?.attachments[0]?.file?.versionId ?? '')).toMatchObject({
        name: 'notitie.pdf',
      });
    }
    const event = await db().event.findFirstOrThrow({
      where: { action: 'attachment_added' },
      orderBy: { seq: 'desc' },
    });
    expect(event).toMatchObject({ result: 'done', overlegId });
  });

  test.each<Member>(['vws', 'mind'])('to %s, who takes part as well, it does not exist', async (member) => {
    const itemId = await proposed();
    await add(await boha.as('vng'), itemId);
    const { fileVersionId } = await fileOf(itemId);
    const ctx = await boha.as(member);
    expect(await add(ctx, itemId, 'anders.pdf')).toMatchObject({ ok: false, kind: 'hidden' });
    expect(await mayAddAttachment(ctx, { overlegId, itemId })).toMatchObject({ kind: 'hidden' });
    expect(await parkedItemFiles(ctx, overlegId, itemId)).toBeNull();
    expect(await fileDownload(ctx, fileVersionId)).toBeNull();
    expect(await db().attachment.count({ where: { agendaItemId: itemId } })).toBe(1);
  });

  test('the same file twice is refused with a sentence', async () => {
    const itemId = await proposed();
    const vng = await boha.as('vng');
    await add(vng, itemId);
    expect(await add(vng, itemId)).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'file_same_as_attachment' }],
    });
  });

  test('once it stands on an agenda its bijlagen go with it, and only the secretaris adds more', async () => {
    const itemId = await proposed();
    const vng = await boha.as('vng');
    await add(vng, itemId);
    const meetingId = await makeMeeting(boha);
    await db().agendaItem.update({ where: { id: itemId }, data: { meetingId } });
    expect(await add(vng, itemId, 'later.pdf')).toMatchObject({ kind: 'hidden' });
    expect(await parkedItemFiles(vng, overlegId, itemId)).toBeNull();
    const later = await addAttachment(
      await boha.as('secretaris'),
      { meetingId, itemId },
      await file('later.pdf'),
    );
    expect(later).toMatchObject({ ok: true });
    expect(await db().attachment.count({ where: { agendaItemId: itemId } })).toBe(2);
  });

  test('a point that was taken off, another overleg and an unknown id take nothing', async () => {
    const itemId = await proposed();
    const vng = await boha.as('vng');
    expect(await addAttachment(vng, { overlegId: newId(), itemId }, await file('a.pdf'))).toMatchObject({
      kind: 'hidden',
    });
    expect(await add(vng, newId())).toMatchObject({ kind: 'hidden' });
    await db().agendaItem.update({ where: { id: itemId }, data: { withdrawnAt: new Date() } });
    expect(await add(vng, itemId)).toMatchObject({ kind: 'refused', reasons: [{ code: 'item_withdrawn' }] });
    expect(await parkedItemFiles(vng, overlegId, itemId)).toBeNull();
  });
});

async function fileOf(agendaItemId: string) {
  const { pinnedVersionId } = await db().attachment.findFirstOrThrow({ where: { agendaItemId } });
  return { fileVersionId: pinnedVersionId ?? '' };
}
