import { beforeEach, describe, expect, test } from 'vitest';
import { countingStatements, db } from '~/platform/db/client.server';
import { remindersPage } from '~/queries/reminder/reminders-page.server';
import { reportAction } from '~/services/action-item/report-action.server';
import { chooseDay } from '~/services/reminder/choose-day.server';
import { sendDigests } from '~/services/reminder/send-digests.server';
import { cast, type Member } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';
import { workOutbox } from '../../support/outbox';

await testDatabase('hervormingsagenda');

/** A Monday in the first year of the deelagenda, 9.00 in Amsterdam; and days after it. */
const monday = (days = 0) => new Date(Date.parse('2022-07-04T07:00:00Z') + days * 86_400_000);
const as = (member: Member, now = monday()) => ctxOf(cast[member], now);

const mailsTo = (member: Member) =>
  db().delivery.findMany({
    where: { kind: 'acties_overzicht', email: cast[member] },
    select: { id: true, subject: true },
  });
const noticeOf = async (deliveryId: string) => {
  const rows = await db().$queryRaw<
    { notice: { list: { items: { text: string; path: string }[] }; links: { path: string }[] } }[]
  >`SELECT "payload"->'notice' AS "notice" FROM graphile_worker._private_jobs WHERE "payload"->>'deliveryId' = ${deliveryId}`;
  const [found] = rows;
  if (!found) throw new Error('no job');
  return found.notice;
};
const choose = async (member: Member, weekday: number | null, now = monday()) => {
  const ctx = await as(member, now);
  const { version } = await remindersPage(ctx);
  expect(await chooseDay(ctx, { weekday, version })).toMatchObject({ ok: true });
};

beforeEach(async () => {
  await db().delivery.deleteMany({ where: { kind: 'acties_overzicht' } });
  await db().reminderChoice.deleteMany();
  await db().digestRun.deleteMany();
  await db().partySubstitute.deleteMany();
});

describe('the digest of the week', () => {
  test('says what the page said it would, with a link to report each action', async () => {
    const { reminders, next } = await remindersPage(await as('vng'));
    expect(next).toBe('2022-07-04');
    expect(reminders.length).toBeGreaterThan(0);
    expect(await sendDigests(monday())).toBeGreaterThan(1);
    const [mail] = await mailsTo('vng');
    expect(mail?.subject).toBe(`Uw weekoverzicht: ${reminders.length} acties`);
    const notice = await noticeOf(mail?.id ?? '');
    expect(notice.list.items.map(({ path }) => path)).toEqual(
      reminders.slice(0, 25).map(({ id }) => `/hervormingsagenda/acties/${id}/melding`),
    );
    expect(notice.list.items[0]?.text).toContain(reminders[0]?.title);
    expect(notice.links.at(-1)?.path).toBe('/hervormingsagenda/herinneringen');
    expect(await db().event.count({ where: { action: 'digest_sent', result: 'done' } })).toBeGreaterThan(1);
  });

  test('carries titles, never what was written in an action', async () => {
    await sendDigests(monday());
    const [mail] = await mailsTo('vng');
    const notice = JSON.stringify(await noticeOf(mail?.id ?? ''));
    const texts = await db().actionItem.findMany({ where: { text: { not: '' } }, select: { text: true } });
    expect(texts.filter(({ text }) => notice.includes(text))).toEqual([]);
  });

  test('comes once: an hour later, from two processes at once, after a restart', async () => {
    const both = await Promise.all([sendDigests(monday()), sendDigests(monday())]);
    const everybody = await db().delivery.findMany({ where: { kind: 'acties_overzicht' } });
    expect(new Set(everybody.map(({ email }) => email)).size).toBe(both[0] + both[1]);
    expect(everybody).toHaveLength(both[0] + both[1]);
    expect(await sendDigests(new Date(monday().getTime() + 3_600_000))).toBe(0);
    expect(await mailsTo('vng')).toHaveLength(1);
    await sendDigests(monday(6));
    expect(await mailsTo('vng')).toHaveLength(1);
    await sendDigests(monday(7));
    expect(await mailsTo('vng')).toHaveLength(2);
  });

  test('comes on the day that was chosen, and not within a week of the last', async () => {
    await choose('vng', 4);
    await sendDigests(monday());
    expect(await mailsTo('vng')).toHaveLength(0);
    await sendDigests(monday(3));
    expect(await mailsTo('vng')).toHaveLength(1);
    await choose('vng', 1, monday(4));
    await sendDigests(monday(7));
    expect(await mailsTo('vng')).toHaveLength(1);
    await sendDigests(monday(14));
    expect(await mailsTo('vng')).toHaveLength(2);
  });

  test('comes the next day when the server was down, and on Monday again the week after', async () => {
    await sendDigests(monday(-1));
    expect(await sendDigests(monday(1))).toBeGreaterThan(1);
    expect(await mailsTo('vng')).toHaveLength(1);
    expect(await sendDigests(monday(2))).toBe(0);
    await sendDigests(monday(7));
    expect(await mailsTo('vng')).toHaveLength(2);
  });

  test('does not come on Tuesday to who was asked nothing on Monday, nor to who chooses Monday then', async () => {
    await choose('vng', null);
    await sendDigests(monday());
    await choose('vng', 1, monday(1));
    expect(await sendDigests(monday(1))).toBe(0);
  });

  test('never comes to who wants none, nor before seven in the morning', async () => {
    await choose('vng', null);
    await sendDigests(monday());
    expect(await mailsTo('vng')).toHaveLength(0);
    await db().reminderChoice.deleteMany();
    expect(await sendDigests(new Date('2022-07-04T04:59:00Z'))).toBe(0);
  });

  test.each<Member>(['secretaris', 'lezer', 'financien', 'beheerder', 'lidToegang'])(
    'nobody without a party gets one: %s',
    async (member) => {
      await sendDigests(monday());
      expect(await mailsTo(member)).toEqual([]);
    },
  );

  test('nobody gets an empty one', async () => {
    const early = new Date('2021-12-06T08:00:00Z');
    const { reminders } = await remindersPage(await as('fnv', early));
    expect(reminders).toEqual([]);
    await sendDigests(early);
    expect(await mailsTo('fnv')).toEqual([]);
    expect(await db().reminderChoice.count({ where: { person: { email: cast.fnv } } })).toBe(0);
  });

  test('everybody is reminded only of what they read and may report', async () => {
    await sendDigests(monday());
    const people = await db().delivery.findMany({
      where: { kind: 'acties_overzicht' },
      select: { id: true, email: true },
    });
    expect(people.length).toBeGreaterThan(3);
    const { actionPage } = await import('~/queries/action-item/action-page.server');
    for (const { id, email } of people) {
      const ctx = await ctxOf(email, monday());
      for (const { path } of (await noticeOf(id)).list.items) {
        const page = await actionPage(ctx, path.split('/')[3] ?? '');
        expect(page?.reporting, `${email} ${path}`).not.toBeNull();
        expect(page?.reporting?.length ?? 0).toBeGreaterThan(0);
      }
    }
  });

  test('what is reported is off the list', async () => {
    const ctx = await as('vng');
    const [one] = (await remindersPage(ctx)).reminders.filter(({ reason }) => reason === 'silent');
    if (!one) throw new Error('nothing is silent');
    const { version } = await db().actionItem.findUniqueOrThrow({ where: { id: one.id } });
    const party = await db().party.findFirstOrThrow({
      where: { key: 'vng', programmaId: ctx.actor.programmaId },
    });
    const outcome = await reportAction(ctx, {
      id: one.id,
      partyId: party.id,
      progress: 'op_schema',
      text: 'Zo staat het.',
      needs: '',
      evidenceUrl: '',
      version,
    });
    expect(outcome).toMatchObject({ ok: true });
    expect((await remindersPage(ctx)).reminders.map(({ id }) => id)).not.toContain(one.id);
  });

  test('leaves with the post', async () => {
    await sendDigests(monday());
    await workOutbox(monday());
    const [mail] = await db().delivery.findMany({ where: { kind: 'acties_overzicht', email: cast.vng } });
    expect(mail?.state).toBe('sent');
  });
});

describe('the choice', () => {
  test('is told in the history, and two windows do not overwrite each other', async () => {
    const ctx = await as('vng');
    expect(await chooseDay(ctx, { weekday: 2, version: 0 })).toMatchObject({ ok: true });
    expect(await chooseDay(ctx, { weekday: 3, version: 0 })).toMatchObject({
      ok: false,
      kind: 'stale',
      stale: { version: 1, fields: [{ theirs: '2', yours: '3' }] },
    });
    expect((await remindersPage(ctx)).weekday).toBe(2);
    const last = await db().event.findFirstOrThrow({
      where: { action: 'reminder_chosen', result: 'done' },
      orderBy: { seq: 'desc' },
    });
    expect(last.change).toMatchObject({ fields: { weekday: { from: '1', to: '2' } } });
  });
});

test('the page asks as much of the database for little as for much', async () => {
  const asked = async (member: Member) => {
    const ctx = await as(member);
    const { statements, value } = await countingStatements(() => remindersPage(ctx));
    return { statements, reminders: value.reminders.length };
  };
  const [much, little] = [await asked('vng'), await asked('fnv')];
  expect(much.reminders).toBeGreaterThan(little.reminders);
  expect(much.statements).toBe(little.statements);
});
