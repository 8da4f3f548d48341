import { describe, expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { hashOf } from '~/platform/outside/secrets.server';
import { enter } from '~/platform/db/actor.server';
import { demoAccounts } from '~/queries/session/demo-accounts.server';
import { endSession } from '~/services/session/end-session.server';
import { LINK_MINUTES, requestSignIn } from '~/services/session/request-sign-in.server';
import { signInAsDemo, signInByLink } from '~/services/session/start-session.server';
import { cast } from '../../cast';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const asked = new Date('2021-10-06T20:00:00Z');
const later = (minutes: number) => new Date(asked.getTime() + minutes * 60_000);
const door = (now: Date) => ({ now, origin: 'test', userAgent: 'Firefox', lastsDays: 14 });

const ask = (email: string, ip = '127.0.0.1') =>
  requestSignIn({ now: asked, origin: 'test', ip, email, returnTo: '/hervormingsagenda/acties' });

/** What the mail carries; the database itself holds only the hash. */
async function mailedSecret(): Promise<string> {
  const jobs = await db().$queryRaw<{ payload: { secret: string } }[]>`
    SELECT "payload" FROM graphile_worker._private_jobs ORDER BY "id" DESC LIMIT 1`;
  return jobs[0]?.payload.secret ?? '';
}

const eventsOf = (action: string) => db().event.count({ where: { action, result: 'done' } });

describe('asking for a link', () => {
  test('somebody who is known gets one mail, with a secret that is stored as a hash only', async () => {
    expect(await ask(cast.vng)).toBe(true);
    const secret = await mailedSecret();
    expect(secret.length).toBeGreaterThan(40);
    const token = await db().signInToken.findUniqueOrThrow({ where: { tokenHash: hashOf(secret) } });
    expect(token.expiresAt).toEqual(later(LINK_MINUTES));
    expect(await db().signInToken.count({ where: { tokenHash: secret } })).toBe(0);
    expect(await eventsOf('sign_in_requested')).toBe(1);
  });

  test('somebody who is not known gets the same answer and no mail', async () => {
    const before = await db().delivery.count();
    expect(await ask('niemand@example.org')).toBe(true);
    expect(await db().delivery.count()).toBe(before);
  });

  test.each(['niemand.anders@example.org', cast.mind])(
    'asking for %s a sixth time in a quarter is too often',
    async (email) => {
      const answers = [];
      for (let time = 1; time <= 6; time += 1) answers.push(await ask(email, `10.0.0.${time}`));
      expect(answers).toEqual([true, true, true, true, true, false]);
    },
  );
});

test('the sign-in page offers first those whom the world puts first, and all others once', async () => {
  const { first, more } = await demoAccounts();
  expect(first.slice(0, 3).map(({ name }) => name)).toEqual([
    'secretaris BOHA',
    'vertegenwoordiger VNG',
    'vertegenwoordiger VWS',
  ]);
  const listed = [...first, ...more].map(({ id }) => id);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed).toHaveLength(await db().person.count({ where: { demoDescription: { not: null } } }));
});

describe('using a link', () => {
  async function freshLink(email: string, ip: string): Promise<string> {
    await ask(email, ip);
    return mailedSecret();
  }

  test('opens a session once and leads back to the page that was asked for', async () => {
    const link = await freshLink(cast.bgzj, '10.1.0.1');
    const first = await signInByLink(link, door(later(14)));
    expect(first).toMatchObject({ ok: true, value: { returnTo: '/hervormingsagenda/acties' } });
    const second = await signInByLink(link, door(later(14)));
    expect(second).toEqual({ ok: false, kind: 'refused', reasons: [{ code: 'sign_in_link_spent' }] });
  });

  test('two at the same moment: one gets in', async () => {
    const link = await freshLink(cast.fin, '10.1.0.2');
    const both = await Promise.all([signInByLink(link, door(later(1))), signInByLink(link, door(later(1)))]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
  });

  test.each([
    ['after a quarter of an hour', later(LINK_MINUTES)],
    ['a day later', later(1_440)],
  ])('is refused %s', async (_when, now) => {
    const link = await freshLink(cast.iederin, `10.1.1.${now.getTime() % 200}`);
    expect(await signInByLink(link, door(now))).toMatchObject({ ok: false, kind: 'refused' });
  });

  test('a link that nobody was sent is refused', async () => {
    expect(await signInByLink('verzonnen', door(later(1)))).toMatchObject({ ok: false, kind: 'refused' });
  });
});

describe('a session', () => {
  async function demoSession(email: string): Promise<{ secret: string; id: string; name: string }> {
    const person = await db().person.findUniqueOrThrow({ where: { email } });
    const outcome = await signInAsDemo(person.id, door(asked));
    if (!outcome.ok) throw new Error('no demo account');
    return { secret: outcome.value.secret, id: person.id, name: person.name };
  }

  test('says who asks, with the rights of today', async () => {
    const { secret } = await demoSession(cast.secretaris);
    const found = await enter(hashOf(secret), 'hervormingsagenda', later(1), '2021-10-06');
    expect(found?.actor?.secretarisOf.size).toBe(3);
  });

  test('gives no way into a programma in which the person has no role', async () => {
    const { secret } = await demoSession(cast.secretaris);
    expect((await enter(hashOf(secret), 'bestaat-niet', later(1), '2021-10-06'))?.actor).toBeNull();
  });

  test.each([
    ['a role that has ended', { until: new Date('2021-10-05') }],
    ['a role that still has to begin', { from: new Date('2021-10-07') }],
  ])('%s gives nothing any more', async (_what, change) => {
    const { secret, id } = await demoSession(cast.nji);
    const grants = await db().roleGrant.findMany({ where: { personId: id } });
    await db().roleGrant.updateMany({ where: { personId: id }, data: change });
    expect((await enter(hashOf(secret), 'hervormingsagenda', later(1), '2021-10-06'))?.actor).toBeNull();
    for (const grant of grants)
      await db().roleGrant.update({
        where: { id: grant.id },
        data: { from: grant.from, until: grant.until },
      });
  });

  test('that was ended opens nothing, and only its owner can end it', async () => {
    const { secret, id, name } = await demoSession(cast.vws);
    const idHash = hashOf(secret);
    const ending = { now: later(1), origin: 'test', idHash, signedOut: true };
    const stranger = await db().person.findUniqueOrThrow({ where: { email: cast.mind } });
    expect(await endSession({ ...ending, person: stranger })).toMatchObject({ ok: false, kind: 'hidden' });
    expect(await enter(idHash, 'hervormingsagenda', later(1), '2021-10-06')).not.toBeNull();
    expect(await endSession({ ...ending, person: { id, name } })).toMatchObject({ ok: true });
    expect(await enter(idHash, 'hervormingsagenda', later(2), '2021-10-06')).toBeNull();
  });

  test('runs out by itself', async () => {
    const { secret } = await demoSession(cast.vws);
    expect(await enter(hashOf(secret), 'hervormingsagenda', later(15 * 1_440), '2021-10-21')).toBeNull();
  });

  test('the demo door is for accounts that the demo offers', async () => {
    const person = await db().person.findUniqueOrThrow({ where: { email: cast.beheerder } });
    await db().person.update({ where: { id: person.id }, data: { demoDescription: null } });
    expect(await signInAsDemo(person.id, door(asked))).toEqual({ ok: false, kind: 'hidden' });
  });
});
