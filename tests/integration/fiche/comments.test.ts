import { beforeAll, expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { commentsOn } from '~/queries/comment/comments-on.server';
import { makeComment } from '~/services/comment/make-comment.server';
import { settleComment } from '~/services/comment/settle-comment.server';
import type { Member } from '../../cast';
import { makeFiche, makeToegang } from '../../factories/fiche';
import { testDatabase } from '../../support/database';

await testDatabase();

let toegang: Awaited<ReturnType<typeof makeToegang>>;
let fiche: string;
beforeAll(async () => {
  toegang = await makeToegang();
  fiche = await makeFiche(toegang);
});

const say = async (as: Member, kind: 'fiche' | 'bouwsteen' = 'fiche') =>
  makeComment(await toegang.as(as), {
    on: { kind, id: kind === 'fiche' ? fiche : toegang.bouwsteenId },
    place: 'reeks',
    text: 'Waar komt dit bedrag vandaan?',
  });

test.each<[Member, boolean]>([
  ['lidToegang', true],
  ['voorzitterToegang', true],
  ['secretarisToegang', true],
  ['secretaris', false],
  ['financien', false],
  ['vws', false],
  ['lezer', false],
  ['beheerder', false],
])('%s says something of it and reads what others said: %s', async (as, may) => {
  const said = await say(as);
  expect(said.ok || said.kind).toBe(may || 'hidden');
  expect((await commentsOn(await toegang.as(as), 'fiche', fiche)).length > 0).toBe(may);
  expect((await say(as, 'bouwsteen')).ok).toBe(may);
});

test('who leads the werkgroep settles it, once, and it stays to be read', async () => {
  const said = await say('lidToegang');
  const id = said.ok ? said.value.id : '';
  const settle = async (as: Member) => settleComment(await toegang.as(as), id);
  expect(await settle('vws')).toMatchObject({ ok: false, kind: 'hidden' });
  expect(await settle('lidToegang')).toMatchObject({ ok: false, kind: 'forbidden' });
  expect(await settle('voorzitterToegang')).toEqual({
    ok: true,
    value: { on: { kind: 'fiche', id: fiche } },
  });
  expect(await settle('secretarisToegang')).toMatchObject({
    kind: 'refused',
    reasons: [{ code: 'comment_settled' }],
  });
  const shown = (await commentsOn(await toegang.as('lidToegang'), 'fiche', fiche)).find(
    (one) => one.id === id,
  );
  expect(shown?.settledAt).not.toBeNull();
  expect(await db().event.count({ where: { action: 'comment_settled', result: 'done' } })).toBe(1);
});
