import { afterEach, describe, expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { sendRound } from '~/services/taakopdracht/send-round.server';
import { placeVersion } from '~/services/taakopdracht/place-version.server';
import { cast, type Member } from '../../cast';
import { codesOf, completeConcept, quietly, versionRow } from '../../factories/taakopdracht';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const { id: toegang } = await db().werkgroep.findFirstOrThrow({ where: { key: 'toegang' } });
const meetingOf = (key: string, state: 'concept' | 'gehouden') =>
  db().meeting.findFirstOrThrow({ where: { overleg: { key }, state }, orderBy: { startsAt: 'asc' } });
const { id: meetingId, overlegId } = await meetingOf('boha', 'concept');
const secretaris = await ctxOf(cast.secretaris);
const place = (number: number, target: string | null = meetingId, ctx = secretaris) =>
  placeVersion(ctx, { werkgroepId: toegang, number }, { meetingId: target, title: 'Toegang', minutes: 15 });

afterEach(async () => {
  await db().itemSubject.deleteMany({ where: { item: { origin: 'subject' } } });
  await db().agendaItem.deleteMany({ where: { origin: 'subject' } });
  await db().taakopdrachtVersion.deleteMany({ where: { werkgroepId: toegang, number: { gt: 1 } } });
});

describe('placing a version on an agenda in one step', () => {
  test('makes an agendapunt about it, before rondvraag and sluiting', async () => {
    const number = await completeConcept(secretaris, toegang);
    await db().agendaItem.create({
      data: {
        id: crypto.randomUUID(),
        overlegId,
        meetingId,
        position: 1_000_000,
        title: 'Rondvraag en sluiting',
        origin: 'standing',
      },
    });
    const placed = await place(number);
    if (!placed.ok) throw new Error(codesOf(placed).join());
    const items = await db().agendaItem.findMany({
      where: { meetingId, withdrawnAt: null, parentId: null },
      orderBy: { position: 'asc' },
      include: { subjects: true },
    });
    const item = items.find(({ id }) => id === placed.value.itemId);
    const { id } = await versionRow(toegang, number);
    expect(item).toMatchObject({
      title: 'Toegang',
      purposes: ['ter_vaststelling'],
      minutes: 15,
      overlegId,
      subjects: [{ kind: 'taakopdracht', subjectId: id }],
    });
    expect(items.at(-1)?.title).toMatch(/sluiting/i);
    const event = await db().event.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(event).toMatchObject({ action: 'item_added', objectId: placed.value.itemId, meetingId });
  });

  test('is done once, also when pressed twice at once', async () => {
    const number = await completeConcept(secretaris, toegang);
    const outcomes = await Promise.all([place(number), place(number), place(number, null)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap(codesOf)).toEqual(['taakopdracht_on_agenda', 'taakopdracht_on_agenda']);
  });

  test('can be done again once the point was withdrawn', async () => {
    const number = await completeConcept(secretaris, toegang);
    const placed = await place(number);
    await db().agendaItem.updateMany({ where: { origin: 'subject' }, data: { withdrawnAt: new Date() } });
    expect(placed.ok && (await place(number)).ok).toBe(true);
  });

  test('of an adopted one waits until its bouwstenen are accepted', async () => {
    expect(codesOf(await place(1))).toEqual(
      (await db().bouwsteen.count({ where: { werkgroepId: toegang, withdrawnAt: null } })) === 0
        ? ['discharge_nothing_delivered']
        : ['discharge_not_all_accepted'],
    );
  });

  test.each<[string, () => Promise<{ id: string }>]>([
    ['of another overleg', () => db().meeting.findFirstOrThrow({ where: { overlegId: { not: overlegId } } })],
    ['that is not there', () => Promise.resolve({ id: crypto.randomUUID() })],
  ])('not on an agenda %s', async (_why, find) => {
    const number = await completeConcept(secretaris, toegang);
    const outcome = await place(number, (await find()).id);
    expect(outcome).toMatchObject({ reasons: [{ code: 'unknown_reference', field: 'target' }] });
    expect(await db().agendaItem.count({ where: { origin: 'subject' } })).toBe(0);
  });

  test('not on the agenda of a meeting that was held', async () => {
    const number = await completeConcept(secretaris, toegang);
    expect(codesOf(await place(number, (await meetingOf('boha', 'gehouden')).id))).toEqual(['meeting_held']);
  });

  test.each<[Member, string[], string[]]>([
    ['secretaris', [], []],
    ['tweedeSecretaris', [], []],
    ['voorzitterToegang', ['unknown_reference'], []],
    ['secretarisToegang', ['unknown_reference'], []],
    ['lidToegang', ['forbidden'], ['forbidden']],
    ['vng', ['forbidden'], ['forbidden']],
    ['secretarisRijkGemeenten', ['hidden'], ['hidden']],
    ['lezer', ['hidden'], ['hidden']],
    ['beheerder', ['hidden'], ['hidden']],
  ])('%s: on an agenda %j, on the parking list %j', async (member, onAgenda, parked) => {
    const number = await completeConcept(secretaris, toegang);
    await sendRound(secretaris, { werkgroepId: toegang, number }, quietly(2));
    const ctx = await ctxOf(cast[member]);
    expect(codesOf(await place(number, meetingId, ctx))).toEqual(onAgenda);
    await db().itemSubject.deleteMany({ where: { item: { origin: 'subject' } } });
    expect(codesOf(await place(number, null, ctx))).toEqual(parked);
  });
});
