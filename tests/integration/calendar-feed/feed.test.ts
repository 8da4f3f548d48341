import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { remindersPage } from '~/queries/reminder/reminders-page.server';
import { loader } from '~/routes/kalender.$secret[.]ics/route';
import { makeFeed } from '~/services/calendar-feed/make-feed.server';
import { revokeFeed } from '~/services/calendar-feed/revoke-feed.server';
import { coming } from '~/queries/overview/coming.server';
import { cast, theWeekBefore, type Member } from '../../cast';
import { ctxOf } from '../../support/actor';
import { ask } from '../../support/asking';
import { readFeed } from '../../support/calendar';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');
process.env['VIJFHOEK_NOW'] = theWeekBefore.toISOString();

const as = (member: Member) => ctxOf(cast[member], theWeekBefore);
const partyId = async (key: string) => (await db().party.findFirstOrThrow({ where: { key } })).id;

async function secretOf(member: Member, party: string | null = null): Promise<string> {
  const made = await makeFeed(await as(member), party);
  if (!made.ok) throw new Error(made.kind);
  return made.value.secret;
}

async function entriesOf(secret: string) {
  const answer = await ask(loader, `/kalender/${secret}.ics`, { secret });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/calendar/);
  expect(answer.headers.get('Cache-Control')).toContain('no-store');
  return readFeed((await answer.bytes()).toString('utf8'));
}

const statusOf = async (secret: string) => (await ask(loader, `/kalender/${secret}.ics`, { secret })).status;

beforeEach(async () => {
  await db().$executeRaw`DELETE FROM "rate_limit"`;
});

describe('the calendar behind a secret address', () => {
  test('shows the secretaris every meeting that the overview shows', async () => {
    const seen = await coming(await as('secretaris'), '2021-12-14');
    const meetings = seen.flatMap(({ meeting }) => (meeting ? [meeting.id] : []));
    expect(meetings.length).toBeGreaterThan(0);
    const entries = await entriesOf(await secretOf('secretaris'));
    expect(entries.map(({ uid }) => uid)).toEqual(expect.arrayContaining(meetings));
  });

  test.each<[Member, number]>([
    ['vng', 1],
    ['fnv', 0],
  ])('shows %s only what was sent to it: at least %i', async (member, least) => {
    const entries = await entriesOf(await secretOf(member));
    const ids = entries.filter(({ allDay }) => !allDay).map(({ uid }) => uid);
    const { actor } = await as(member);
    const overlegId = { in: [...actor.participatesIn] };
    expect(await db().meeting.count({ where: { id: { in: ids }, overlegId, versions: { some: {} } } })).toBe(
      ids.length,
    );
    expect(ids.length >= least && (least > 0 || ids.length === 0)).toBe(true);
  });

  test('has the last day of each action that is to be done, all day long, and nothing but titles and links', async () => {
    const entries = await entriesOf(await secretOf('vng'));
    const deadlines = entries.filter(({ allDay }) => allDay);
    expect(deadlines.length).toBeGreaterThan(5);
    expect(deadlines.some(({ start }) => start.toISOString().startsWith('2022-12-31'))).toBe(true);
    expect(entries.every(({ title, url }) => title !== '' && url.includes('/hervormingsagenda/'))).toBe(true);
    const texts = await db().actionItem.findMany({ where: { text: { not: '' } }, select: { text: true } });
    const told = JSON.stringify(entries);
    expect(texts.filter(({ text }) => told.includes(text))).toEqual([]);
  });

  test('of a party has its own actions only', async () => {
    const vng = await partyId('vng');
    const own = await entriesOf(await secretOf('vng', vng));
    expect(own.length).toBeGreaterThan(0);
    const everything = await entriesOf(await secretOf('vng'));
    expect(everything.map(({ uid }) => uid)).toEqual(expect.arrayContaining(own.map(({ uid }) => uid)));
  });

  test('keeps no secret, only its hash', async () => {
    const secret = await secretOf('vng');
    const stored = JSON.stringify(await db().calendarFeed.findMany());
    expect(stored).not.toContain(secret);
    expect(JSON.stringify(await db().event.findMany({ select: { change: true } }))).not.toContain(secret);
  });
});

describe('the address stops working', () => {
  test('when it never was one', async () => {
    expect(await statusOf('geen-geldig-adres')).toBe(404);
  });

  test('when a new one is made for the same calendar, and not for another', async () => {
    const old = await secretOf('vng');
    const ofParty = await secretOf('vng', await partyId('vng'));
    const fresh = await secretOf('vng');
    expect([await statusOf(old), await statusOf(ofParty), await statusOf(fresh)]).toEqual([404, 200, 200]);
  });

  test('when it is revoked, by its owner alone', async () => {
    const secret = await secretOf('mind');
    const [feed] = (await remindersPage(await as('mind'))).feeds;
    expect(await revokeFeed(await as('vng'), feed?.id ?? '')).toMatchObject({ kind: 'hidden' });
    expect(await statusOf(secret)).toBe(200);
    expect(await revokeFeed(await as('mind'), feed?.id ?? '')).toMatchObject({ ok: true });
    expect(await statusOf(secret)).toBe(404);
    expect(await revokeFeed(await as('mind'), feed?.id ?? '')).toMatchObject({ kind: 'hidden' });
  });

  test('when its owner represents the party no more, and when the account has ended', async () => {
    const ofParty = await secretOf('iederin', await partyId('iederin'));
    const own = await secretOf('iederin');
    expect([await statusOf(ofParty), await statusOf(own)]).toEqual([200, 200]);
    const ended = { until: new Date('2021-12-01') };
    const { id: personId } = await db().person.findUniqueOrThrow({ where: { email: cast.iederin } });
    await db().roleGrant.updateMany({ where: { personId }, data: ended });
    expect([await statusOf(ofParty), await statusOf(own)]).toEqual([404, 404]);
    await db().roleGrant.updateMany({ where: { personId }, data: { until: null } });
    expect(await statusOf(ofParty)).toBe(200);
    await db().person.update({ where: { id: personId }, data: { activeUntil: ended.until } });
    expect([await statusOf(ofParty), await statusOf(own)]).toEqual([404, 404]);
  });

  test('for a while, to who asks too often', async () => {
    const secret = await secretOf('vws');
    for (let tries = 0; tries < 30; tries += 1) expect(await statusOf(secret)).toBe(200);
    expect(await statusOf(secret)).toBe(429);
    expect(await statusOf(await secretOf('nji'))).toBe(200);
  });
});

test.each<[Member, string, boolean]>([
  ['vng', 'vng', true],
  ['vng', 'vws', false],
  ['secretaris', 'vng', false],
  ['lezer', 'mind', false],
])('%s makes an address for the calendar of %s: %s', async (member, key, ok) => {
  expect(await makeFeed(await as(member), await partyId(key))).toMatchObject({ ok });
});

test('what is no party at all is nobody’s', async () => {
  expect(await makeFeed(await as('vng'), 'onzin')).toMatchObject({ kind: 'hidden' });
});
