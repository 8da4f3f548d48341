import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { outboxPage, outgoingMail } from '~/queries/sending/outbox.server';
import { requestSignIn } from '~/services/session/request-sign-in.server';
import { cast } from '../../cast';
import { makeBoha } from '../../factories/boha';
import { makeReady, sendNow } from '../../factories/sent';
import { testDatabase } from '../../support/database';
import { workOutbox } from '../../support/outbox';

await testDatabase();
const boha = await makeBoha();
const beheerder = await boha.as('beheerder');
const everything = { page: 1, state: null };

beforeAll(async () => {
  const secretaris = await boha.as('secretaris');
  const { meetingId } = await makeReady(boha, new Date('2021-11-18T12:30:00Z'));
  await sendNow(secretaris, meetingId);
  await requestSignIn({
    now: secretaris.now,
    origin: 'test',
    ip: '::1',
    email: cast.vng,
    returnTo: null,
  });
  await workOutbox(secretaris.now);
});

describe('outgoing mail, while it is kept for want of a mail server', () => {
  test('is listed for a beheerder, the newest first', async () => {
    const page = await outboxPage(beheerder, everything);
    expect(page?.total).toBe(6);
    expect(page?.kept).toBe(true);
    expect(page?.lines.map((one) => one.kind).sort()).toEqual([
      'agenda',
      'agenda',
      'agenda',
      'agenda',
      'agenda',
      'inloglink',
    ]);
    expect((await outboxPage(beheerder, { page: 1, state: 'failed' }))?.total).toBe(0);
    expect((await outboxPage(beheerder, { page: 2, state: null }))?.lines).toEqual([]);
  });

  test('can be read, sign-in links too: that is how one tries it', async () => {
    const link = await db().delivery.findFirstOrThrow({ where: { kind: 'inloglink' } });
    expect((await outgoingMail(beheerder, link.id))?.content?.text).toMatch(/\/inloggen\/[\w-]{40,}/);
    const agenda = await db().delivery.findFirstOrThrow({ where: { kind: 'agenda', email: cast.vng } });
    const mail = await outgoingMail(beheerder, agenda.id);
    expect(mail?.content?.text).toContain('1 Planning');
    expect(mail?.content?.attachments).toEqual(['agenda-boha-2021-11-18-versie-1.pdf', 'uitnodiging.ics']);
  });

  test.each(['secretaris', 'vng', 'fnv'] as const)('is hidden from %s', async (member) => {
    const ctx = await boha.as(member);
    const { id } = await db().delivery.findFirstOrThrow();
    expect(await outboxPage(ctx, everything)).toBeNull();
    expect(await outgoingMail(ctx, id)).toBeNull();
  });

  test('of another programma does not exist', async () => {
    const programmaId = newId();
    await db().programma.create({
      data: { id: programmaId, key: 'elders', name: 'Elders', firstYear: 2022, lastYear: 2028 },
    });
    const actor = { ...beheerder.actor, programmaId };
    const { id } = await db().delivery.findFirstOrThrow();
    expect((await outboxPage({ ...beheerder, actor }, everything))?.total).toBe(0);
    expect(await outgoingMail({ ...beheerder, actor }, id)).toBeNull();
  });
});
