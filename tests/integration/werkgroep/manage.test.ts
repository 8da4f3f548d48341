import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '~/domain/outcome';
import { db } from '~/platform/db/client.server';
import { membersPage } from '~/queries/werkgroep/members-page.server';
import { planningForm } from '~/queries/werkgroep/planning-form.server';
import { addMember } from '~/services/werkgroep/add-member.server';
import { changeMember } from '~/services/werkgroep/change-member.server';
import { changePlannedDate } from '~/services/werkgroep/change-planned-date.server';
import { planDate } from '~/services/werkgroep/plan-date.server';
import { withdrawPlannedDate } from '~/services/werkgroep/withdraw-planned-date.server';
import type { Member } from '../../cast';
import { makeToegang } from '../../factories/fiche';
import { testDatabase } from '../../support/database';

await testDatabase();

let toegang: Awaited<ReturnType<typeof makeToegang>>;
beforeAll(async () => {
  toegang = await makeToegang();
});

const as = (member: Member) => toegang.as(member);
const ends = (outcome: Outcome<unknown>) => {
  if (outcome.ok) return 'done';
  return outcome.kind === 'refused' ? outcome.reasons.map(({ code }) => code).join() : outcome.kind;
};
const idOf = (outcome: Outcome<{ id: string }>): string => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value.id;
};

const managers: [Member, string][] = [
  ['secretarisToegang', 'done'],
  ['secretaris', 'done'],
  ['voorzitterToegang', 'forbidden'],
  ['lidToegang', 'forbidden'],
  ['vws', 'forbidden'],
  ['lezer', 'hidden'],
];

/** The chair plans the own werkgroep as well; who sits in it is for the overleg. */
const planners = managers.map(([member, ends]): [Member, string] => [
  member,
  member === 'voorzitterToegang' ? 'done' : ends,
]);

describe('members', () => {
  const seat = (more: object = {}) => ({
    function: 'lid namens de gemeenten',
    role: 'lid' as const,
    perspectief: 'gemeenten' as const,
    partyId: toegang.party.vng,
    from: '2021-09-01',
    until: null,
    ...more,
  });

  it.each(managers)('added by %s: %s', async (member, expected) => {
    expect(ends(await addMember(await as(member), toegang.werkgroepId, seat()))).toBe(expected);
  });

  it.each<[string, object, string]>([
    ['a party of elsewhere', { partyId: '01900000-0000-7000-8000-000000000000' }, 'choice_unknown'],
    ['that end before they begin', { until: '2021-08-31' }, 'member_until_before_from'],
    ['without a party or a first day', { partyId: null, from: null }, 'done'],
  ])('%s', async (_why, more, expected) => {
    expect(ends(await addMember(await as('secretarisToegang'), toegang.werkgroepId, seat(more)))).toBe(
      expected,
    );
  });

  it('who stops stays to be found, and a stale save is refused', async () => {
    const ctx = await as('secretarisToegang');
    const { werkgroepId } = toegang;
    const id = idOf(await addMember(ctx, werkgroepId, seat({ function: 'lid dat stopt' })));
    const ended = seat({ function: 'lid dat stopt', until: '2021-10-01' });
    expect(ends(await changeMember(ctx, { werkgroepId, id }, { ...ended, version: 1 }))).toBe('done');
    expect(await changeMember(ctx, { werkgroepId, id }, { ...seat(), version: 1 })).toMatchObject({
      kind: 'stale',
      stale: { version: 2 },
    });
    const page = await membersPage(ctx, werkgroepId);
    expect(page?.members.find((one) => one.id === id)).toMatchObject({ sits: false, until: '2021-10-01' });
    expect(page?.history.map(({ action }) => action)).toContain('member_changed');
    expect(
      ends(await changeMember(ctx, { werkgroepId: toegang.otherWerkgroepId, id }, { ...ended, version: 2 })),
    ).toBe('forbidden');
    await expect(db().werkgroepMember.delete({ where: { id } })).rejects.toThrow(/permission denied/);
  });

  it.each<[Member, boolean]>([
    ['secretarisToegang', true],
    ['secretaris', true],
    ['voorzitterToegang', false],
    ['lidToegang', false],
  ])('are managed by %s: %s', async (member, manages) => {
    expect((await membersPage(await as(member), toegang.werkgroepId)) !== null).toBe(manages);
  });
});

describe('planning', () => {
  const entry = { title: 'Bouwstenen inleveren', date: '2021-12-24', until: null, note: '', optional: false };

  it.each(planners)('a date set by %s: %s', async (member, expected) => {
    expect(ends(await planDate(await as(member), toegang.werkgroepId, entry))).toBe(expected);
  });

  it('the chair changes and takes out what stands in the own planning, not in another', async () => {
    const ctx = await as('voorzitterToegang');
    const { werkgroepId } = toegang;
    const at = { werkgroepId, id: idOf(await planDate(ctx, werkgroepId, entry)) };
    expect(await planningForm(ctx, werkgroepId, at.id)).not.toBeNull();
    expect(ends(await changePlannedDate(ctx, at, { ...entry, title: 'Inleveren', version: 1 }))).toBe('done');
    expect(ends(await withdrawPlannedDate(ctx, at, { version: 2 }))).toBe('done');
    expect(await membersPage(ctx, werkgroepId)).toBeNull();
    expect(ends(await planDate(ctx, toegang.otherWerkgroepId, entry))).toBe('forbidden');
    expect(await planningForm(ctx, toegang.otherWerkgroepId, null)).toBeNull();
  });

  it('moves, never unseen, and is taken out without vanishing', async () => {
    const ctx = await as('secretaris');
    const { werkgroepId } = toegang;
    expect(ends(await planDate(ctx, werkgroepId, { ...entry, until: '2021-12-23' }))).toBe(
      'planning_until_before_date',
    );
    const at = { werkgroepId, id: idOf(await planDate(ctx, werkgroepId, entry)) };
    expect(ends(await changePlannedDate(ctx, at, { ...entry, date: '2022-01-12', version: 1 }))).toBe('done');
    expect(await changePlannedDate(ctx, at, { ...entry, version: 1 })).toMatchObject({
      kind: 'stale',
      stale: { fields: [{}, { theirs: '2022-01-12', yours: '2021-12-24' }, {}, {}, {}] },
    });
    expect(ends(await withdrawPlannedDate(ctx, at, { version: 1 }))).toBe('stale');
    expect(ends(await withdrawPlannedDate(ctx, at, { version: 2 }))).toBe('done');
    expect(ends(await withdrawPlannedDate(ctx, at, { version: 3 }))).toBe('planning_withdrawn');
    expect(await planningForm(ctx, werkgroepId, at.id)).toBeNull();
    expect(await db().planningEntry.findUniqueOrThrow({ where: { id: at.id } })).toMatchObject({
      title: entry.title,
    });
  });
});
