import { beforeEach, describe, expect, test } from 'vitest';
import { may } from '~/domain/access/may';
import { db } from '~/platform/db/client.server';
import { actionPage } from '~/queries/action-item/action-page.server';
import { remindersPage } from '~/queries/reminder/reminders-page.server';
import { reportAction } from '~/services/action-item/report-action.server';
import { endSubstitute } from '~/services/reminder/end-substitute.server';
import { nameSubstitute } from '~/services/reminder/name-substitute.server';
import { sendDigests } from '~/services/reminder/send-digests.server';
import { cast, type Member } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

/** MIND names its lezer: of the party, with a role that reads, and no right to report. */
const monday = (days = 0) => new Date(Date.parse('2022-07-04T07:00:00Z') + days * 86_400_000);
const as = (member: Member, now = monday()) => ctxOf(cast[member], now);
const personOf = async (email: string) => (await db().person.findUniqueOrThrow({ where: { email } })).id;
const mind = async () => (await db().party.findFirstOrThrow({ where: { key: 'mind' } })).id;

const name = async (member: Member, change: Partial<Parameters<typeof nameSubstitute>[1]> = {}) =>
  nameSubstitute(await as(member), {
    partyId: await mind(),
    personId: await personOf(cast.lezer),
    from: '2022-07-04',
    until: '2022-07-17',
    ...change,
  });

/** Parties to which a digest went today, by who got it. */
const reminded = async () =>
  (await db().delivery.findMany({ where: { kind: 'acties_overzicht' }, select: { email: true } })).map(
    ({ email }) => email,
  );

beforeEach(async () => {
  await db().delivery.deleteMany({ where: { kind: 'acties_overzicht' } });
  await db().reminderChoice.deleteMany();
  await db().partySubstitute.deleteMany();
});

describe('naming', () => {
  test('a representative names somebody of the party, and the history tells', async () => {
    expect(await name('mind')).toMatchObject({ ok: true });
    const [party] = (await remindersPage(await as('mind'))).parties;
    expect(party?.substitutes).toMatchObject([{ from: '2022-07-04', until: '2022-07-17' }]);
    const event = await db().event.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(event).toMatchObject({ action: 'substitute_named', result: 'done' });
  });

  test.each<Member>(['vng', 'lezer', 'secretaris', 'beheerder'])(
    '%s does not name one for MIND',
    async (member) => {
      expect(await name(member)).toMatchObject({ ok: false, kind: 'hidden' });
      expect(await db().partySubstitute.count()).toBe(0);
    },
  );

  test.each<[string, string, string]>([
    ['somebody of another party', cast.vng, 'choice_unknown'],
    ['a beheerder', cast.beheerder, 'choice_unknown'],
  ])('refuses %s', async (_who, email, code) => {
    expect(await name('mind', { personId: await personOf(email) })).toMatchObject({
      ok: false,
      reasons: [{ code, field: 'personId' }],
    });
  });

  test('refuses a second one for the same days', async () => {
    await name('mind');
    expect(await name('mind', { from: '2022-07-17', until: null })).toMatchObject({
      ok: false,
      reasons: [{ code: 'substitute_taken' }],
    });
  });
});

describe('standing in', () => {
  test('the substitute gets the digest in place of the representative, and only for the period', async () => {
    await sendDigests(monday());
    expect(await reminded()).toContain(cast.mind);
    await db().delivery.deleteMany({ where: { kind: 'acties_overzicht' } });
    await name('mind', { from: '2022-07-05' });
    await sendDigests(monday(7));
    expect(await reminded()).toContain(cast.lezer);
    expect(await reminded()).not.toContain(cast.mind);
    await db().delivery.deleteMany({ where: { kind: 'acties_overzicht' } });
    await sendDigests(monday(14));
    expect(await reminded()).toContain(cast.mind);
    expect(await reminded()).not.toContain(cast.lezer);
  });

  test('the substitute reports for the party, and may nothing else of it', async () => {
    const before = await as('lezer');
    const [first] = (await remindersPage(await as('mind'))).reminders;
    if (!first) throw new Error('nothing to report');
    expect((await actionPage(before, first.id))?.reporting).toBeNull();
    await name('mind');
    const ctx = await as('lezer');
    expect((await remindersPage(ctx)).reminders.map(({ id }) => id)).toContain(first.id);
    const page = await actionPage(ctx, first.id);
    expect(page?.reporting?.map(({ id }) => id)).toEqual([await mind()]);
    const report = {
      id: first.id,
      partyId: null,
      progress: 'op_schema',
      text: 'Wij zijn begonnen.',
      needs: '',
      evidenceUrl: '',
      version: page?.version ?? 0,
    } as const;
    expect(await reportAction(ctx, report)).toMatchObject({ ok: true });
    const said = await db().actionReport.findFirstOrThrow({
      where: { actionItemId: first.id },
      orderBy: { id: 'desc' },
    });
    expect(said).toMatchObject({ partyId: await mind(), byPersonId: ctx.actor.personId });
    expect(ctx.actor.parties).toEqual(before.actor.parties);
    expect(ctx.actor.participatesIn).toEqual(before.actor.participatesIn);
    const facts = { programmaId: ctx.actor.programmaId, partyId: await mind() };
    expect(may(ctx.actor, 'substitute:manage', facts)).toBe(false);
    expect(may(ctx.actor, 'feed:manage', { ...facts, personId: ctx.actor.personId })).toBe(false);
    const later = await as('lezer', monday(20));
    expect(await reportAction(later, { ...report, version: report.version + 1 })).toMatchObject({
      kind: 'forbidden',
    });
  });

  test('ends at once, and what had not begun leaves no trace but its events', async () => {
    const named = await name('mind', { from: '2022-06-20', until: null });
    const later = await name('mind', { from: '2022-06-01', until: '2022-06-19' });
    expect(later).toMatchObject({ ok: false });
    const id = named.ok ? named.value.id : '';
    expect(await endSubstitute(await as('vng'), id)).toMatchObject({ kind: 'hidden' });
    expect(await endSubstitute(await as('mind'), id)).toMatchObject({ ok: true });
    expect((await as('lezer')).actor.substituteOf.size).toBe(0);
    const future = await name('mind', { from: '2022-08-01', until: null });
    expect(await endSubstitute(await as('mind'), future.ok ? future.value.id : '')).toMatchObject({
      ok: true,
    });
    expect(await db().partySubstitute.count()).toBe(1);
  });
});
