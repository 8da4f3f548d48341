import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { settings } from '~/platform/outside/env.server';
import { outboxPage, outgoingMail } from '~/queries/sending/outbox.server';
import { requestSignIn } from '~/services/session/request-sign-in.server';
import { cast } from '../../cast';
import { makeBoha } from '../../factories/boha';
import { testDatabase } from '../../support/database';

await testDatabase();
Object.assign(process.env, {
  VIJFHOEK_MODE: 'production',
  BASE_URL: 'https://vijfhoek.example.org',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'Vijfhoek <secretariaat@example.org>',
  SESSION_SECRET: 'wq7Zk2Lr9Vb4Nc8Xd1Hf6Js3Mt5Py0Ga',
});
const boha = await makeBoha();

test('in production a beheerder sees that a link was sent, and never the link', async () => {
  expect(settings().mode).toBe('production');
  const beheerder = await boha.as('beheerder');
  await requestSignIn({
    now: beheerder.now,
    origin: 'test',
    ip: '::1',
    email: cast.vng,
    returnTo: null,
  });
  const { id } = await db().delivery.findFirstOrThrow();
  // Even when a file from an earlier trial is still there.
  const folder = join(settings().dataDir, 'mail');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${id}.eml`), 'Content-Type: text/plain\n\ngeheim');
  expect((await outboxPage(beheerder, { page: 1, state: null }))?.kept).toBe(false);
  expect(await outgoingMail(beheerder, id)).toMatchObject({ kind: 'inloglink', kept: false, content: null });
});
