import { describe, expect, test } from 'vitest';
import type { AnnotationsInput } from '~/domain/annotation/schema';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { writeAnnotations } from '~/services/annotation/write-annotations.server';
import { makeBoha, makeItem, makeMeeting } from '../../factories/boha';
import { testDatabase } from '../../support/database';

await testDatabase();
const boha = await makeBoha();
const meetingId = await makeMeeting(boha, { state: 'verzonden' });

const versionId = newId();
await db().agendaVersion.create({
  data: {
    id: versionId,
    meetingId,
    number: 1,
    kind: 'agenda',
    snapshot: {},
    sha256: 'x',
    sentAt: new Date(),
  },
});
async function sentItem(title: string): Promise<string> {
  const agendaItemId = await makeItem(boha, meetingId, title);
  await db().sentItem.create({
    data: { agendaItemId, agendaVersionId: versionId, number: '1', title, text: '' },
  });
  return agendaItemId;
}

const parts = (changed: Partial<AnnotationsInput> = {}): AnnotationsInput => ({
  standpunt: 'Inhoud en geld in één kader.',
  advies: '',
  spreeklijn: '',
  standpuntVersion: 0,
  adviesVersion: 0,
  spreeklijnVersion: 0,
  ...changed,
});

describe('an annotatie is its party its own (product rule 10)', () => {
  test('a member writes it; the event is private to the party', async () => {
    const itemId = await sentItem('Kaders');
    const outcome = await writeAnnotations(await boha.as('vws'), {
      ...parts(),
      meetingId,
      itemId,
      partyId: boha.party.vws,
    });
    expect(outcome.ok).toBe(true);
    const rows = await db().annotation.findMany({ where: { agendaItemId: itemId } });
    expect(rows.map(({ kind, text, version }) => [kind, text, version])).toEqual([
      ['standpunt', 'Inhoud en geld in één kader.', 1],
    ]);
    const event = await db().event.findFirst({ orderBy: { seq: 'desc' } });
    expect(event).toMatchObject({
      action: 'annotation_written',
      result: 'done',
      privateToPartyId: boha.party.vws,
    });
  });

  test.each([
    ['vng', 'another party'],
    ['secretaris', 'the secretariat'],
    ['beheerder', 'a beheerder'],
    ['fnv', 'an outsider'],
  ] as const)('%s finds nothing there: %s', async (member, _why) => {
    const itemId = await sentItem('Kaders');
    const outcome = await writeAnnotations(await boha.as(member), {
      ...parts(),
      meetingId,
      itemId,
      partyId: boha.party.vws,
    });
    expect(outcome).toMatchObject({ ok: false, kind: 'hidden' });
    expect(await db().annotation.count({ where: { agendaItemId: itemId } })).toBe(0);
    // The refused try too is for the eyes of that party alone.
    const event = await db().event.findFirst({ orderBy: { seq: 'desc' } });
    expect(event).toMatchObject({ result: 'refused', reasons: ['hidden'], privateToPartyId: boha.party.vws });
  });

  test('not on a point that was never sent to the party', async () => {
    const itemId = await makeItem(boha, meetingId, 'Nog niet verstuurd');
    const outcome = await writeAnnotations(await boha.as('vws'), {
      ...parts(),
      meetingId,
      itemId,
      partyId: boha.party.vws,
    });
    expect(outcome).toMatchObject({ kind: 'hidden' });
  });
});

describe('two members at once', () => {
  test('on different parts both stay; on the same part the second sees both texts', async () => {
    const itemId = await sentItem('Samen');
    const ctx = await boha.as('vws');
    const where = { meetingId, itemId, partyId: boha.party.vws };
    await writeAnnotations(ctx, { ...parts({ standpunt: 'Van de een' }), ...where });
    const advice = await writeAnnotations(ctx, {
      ...parts({ standpunt: 'Van de een', advies: 'Van de ander' }),
      ...where,
    });
    expect(advice.ok).toBe(true);
    const late = await writeAnnotations(ctx, { ...parts({ standpunt: 'Ook van de ander' }), ...where });
    // Who it was of the own party, from events that no other party reads (product rule 10).
    expect(late).toMatchObject({ kind: 'stale', stale: { saved: { by: ctx.actor.name, at: ctx.now } } });
    const fields = late.ok || late.kind !== 'stale' ? [] : late.stale.fields;
    expect(fields).toContainEqual({
      name: 'standpunt',
      label: 'Standpunt',
      theirs: 'Van de een',
      yours: 'Ook van de ander',
    });
  });

  test('both writing the first text leave one row', async () => {
    const itemId = await sentItem('Tegelijk');
    const ctx = await boha.as('vws');
    const write = (standpunt: string) =>
      writeAnnotations(ctx, { ...parts({ standpunt }), meetingId, itemId, partyId: boha.party.vws });
    const both = await Promise.all([write('Een'), write('Twee')]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await db().annotation.count({ where: { agendaItemId: itemId } })).toBe(1);
  });
});
