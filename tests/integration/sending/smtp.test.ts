import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { deliveriesPage } from '~/queries/sending/deliveries-page.server';
import { retryMail } from '~/services/mail/retry-mail.server';
import { cast } from '../../cast';
import { eventsSince, lastEvent, makeBoha } from '../../factories/boha';
import { makeReady, sendNow } from '../../factories/sent';
import { testDatabase } from '../../support/database';
import { hurryOutbox, jobsInQueue, workOutbox } from '../../support/outbox';

/** A mail server that can be told to refuse. */
const received: Email[] = [];
let refusals = 0;
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onData(stream, _session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      if (refusals > 0) {
        refusals -= 1;
        return done(Object.assign(new Error('come back later'), { responseCode: 451 }));
      }
      void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
        received.push(mail);
        done();
      });
    });
  },
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
process.env['SMTP_URL'] = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
afterAll(() => new Promise<void>((closed) => server.close(closed)));

await testDatabase();
const boha = await makeBoha();
let secretaris: Ctx;
let meetingId: string;
let day = 0;

beforeEach(async () => {
  received.length = 0;
  refusals = 0;
  secretaris = await boha.as('secretaris');
  day += 1;
  ({ meetingId } = await makeReady(boha, new Date(Date.UTC(2021, 10, day, 12, 30))));
  await sendNow(secretaris, meetingId);
});

const deliveryTo = (email: string) => db().delivery.findFirstOrThrow({ where: { meetingId, email } });

describe('a mail server that refuses first', () => {
  test('gets the same mail again later: same Message-ID, and the delivery tells both', async () => {
    refusals = 5;
    await workOutbox(secretaris.now);
    expect(received).toEqual([]);
    const waiting = await deliveryTo(cast.vng);
    expect(waiting).toMatchObject({ state: 'queued', attempts: 1, sentAt: null });
    expect(waiting.response).toContain('come back later');
    const page = await deliveriesPage(secretaris, meetingId);
    const shown = page?.versions[0]?.deliveries.find((one) => one.email === cast.vng);
    expect(shown).toMatchObject({ state: 'queued', attempts: 1 });
    expect(shown?.nextTry).toBeInstanceOf(Date);

    const before = await lastEvent();
    await hurryOutbox();
    await workOutbox(secretaris.now);
    expect(received.map((mail) => mail.to?.[0]?.address).sort()).toEqual(
      [cast.vws, cast.vng, cast.mind, cast.secretaris, cast.tweedeSecretaris].sort(),
    );
    const sent = await deliveryTo(cast.vng);
    expect(sent).toMatchObject({ state: 'sent', attempts: 2, messageId: waiting.messageId });
    expect(sent.response).toMatch(/^250/);
    expect(received.map((mail) => mail.messageId)).toContain(waiting.messageId);
    expect((await eventsSince(before)).map(({ action }) => action)).toEqual(Array(5).fill('mail_sent'));
  });

  test('and goes on refusing, is given up and said so', async () => {
    const { id } = await deliveryTo(cast.mind);
    await db().$executeRaw`DELETE FROM graphile_worker._private_jobs WHERE key <> ${id}`;
    await db().$executeRaw`UPDATE graphile_worker._private_jobs SET attempts = max_attempts - 1`;
    refusals = 1;
    const before = await lastEvent();
    await workOutbox(secretaris.now);
    expect(await deliveryTo(cast.mind)).toMatchObject({ state: 'failed', attempts: 16 });
    expect((await eventsSince(before)).map(({ action }) => action)).toEqual(['mail_failed']);
    await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  });

  test('then goes out after all when a beheerder says so, under the same Message-ID, and once', async () => {
    const { id, messageId } = await deliveryTo(cast.mind);
    const beheerder = await boha.as('beheerder');
    await db().$executeRaw`DELETE FROM graphile_worker._private_jobs WHERE key <> ${id}`;
    expect(await retryMail(beheerder, id)).toMatchObject({ reasons: [{ code: 'mail_not_given_up' }] });
    await db().$executeRaw`UPDATE graphile_worker._private_jobs SET attempts = max_attempts - 1`;
    refusals = 1;
    await workOutbox(secretaris.now);
    expect(await retryMail(secretaris, id)).toMatchObject({ kind: 'hidden' });
    const tries = await Promise.all([1, 2].map(() => retryMail(beheerder, id)));
    expect(tries.map(({ ok }) => ok).sort()).toEqual([false, true]);
    await hurryOutbox();
    await workOutbox(secretaris.now);
    expect(received.map((mail) => mail.messageId)).toEqual([messageId]);
    expect(await deliveryTo(cast.mind)).toMatchObject({ state: 'sent', attempts: 1 });
  });
});

test('several workers at once send each mail once', async () => {
  await Promise.all([1, 2, 3, 4].map(() => workOutbox(secretaris.now)));
  expect(await jobsInQueue()).toBe(0);
  expect(received.map((mail) => mail.to?.[0]?.address).sort()).toEqual(
    [cast.vws, cast.vng, cast.mind, cast.secretaris, cast.tweedeSecretaris].sort(),
  );
  expect(new Set(received.map((mail) => mail.messageId)).size).toBe(5);
});
