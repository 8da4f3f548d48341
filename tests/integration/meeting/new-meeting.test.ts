import { beforeAll, describe, expect, test } from 'vitest';
import type { NewMeeting } from '~/domain/meeting/schema';
import { proposeItems } from '~/domain/agenda-item/proposals';
import { proposalFacts } from '~/platform/db/agenda/proposal-facts.server';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { addMeeting } from '~/services/meeting/add-meeting.server';
import { settleProposals } from '~/services/meeting/settle-proposals.server';
import { agendaTitles, eventsSince, lastEvent, makeBoha, makeItem, makeMeeting } from '../../factories/boha';
import { testDatabase } from '../../support/database';

await testDatabase();
const boha = await makeBoha();

const form = (changed: Partial<NewMeeting> = {}): NewMeeting => ({
  overlegId: boha.overlegId,
  date: '2021-12-23',
  startTime: '13:30',
  minutes: 90,
  place: 'Webex',
  link: null,
  kenmerk: '',
  chairPartyId: null,
  chairFunction: '',
  chairReason: '',
  proposals: [],
  offered: [],
  ...changed,
});

let heldId: string;
let heldOver: string;
let taakopdrachtId: string;

beforeAll(async () => {
  heldId = await makeMeeting(boha, { state: 'gehouden', minutesState: 'ter_correctie' });
  heldOver = await makeItem(boha, heldId, 'Planning');
  const decision = {
    overlegId: boha.overlegId,
    meetingId: heldId,
    agendaItemId: heldOver,
    year: 2021,
    sequence: 1,
  };
  await db().decision.create({
    data: {
      id: newId(),
      ...decision,
      number: 'BOHA 2021-01',
      position: 0,
      kind: 'houdt_aan',
      text: 'Houdt aan.',
      effect: 'geen',
      noEffectReason: 'proef',
      recordedAt: new Date(),
    },
  });
  await db().actionItem.create({
    data: {
      id: newId(),
      programmaId: boha.programmaId,
      origin: 'vergadering',
      overlegId: boha.overlegId,
      meetingId: heldId,
      title: 'Plan maken',
      deadline: new Date('2021-12-01'),
      createdAt: new Date(),
    },
  });
  await makeItem(boha, null, 'Werkgroep Data');
  taakopdrachtId = newId();
  await db().taakopdrachtVersion.create({
    data: {
      id: taakopdrachtId,
      werkgroepId: boha.werkgroepId,
      number: 1,
      state: 'rondgestuurd',
      content: {},
      createdAt: new Date(),
    },
  });
});

const proposalsNow = async (meetingId: string | null = null) =>
  proposeItems(await proposalFacts(db(), boha.overlegId, meetingId, new Date('2021-12-23T12:30:00Z')));

describe('what a new meeting proposes by itself', () => {
  test('standing items, minutes to adopt, open actions, held over, parked, due subjects, and rondvraag last', async () => {
    const proposals = await proposalsNow();
    expect(proposals.map(({ title }) => title)).toEqual([
      'Opening en mededelingen',
      'Verslag van 7 oktober 2021',
      'Openstaande acties',
      'Planning',
      'Werkgroep Data',
      'Taakopdracht Toegang',
      'Rondvraag en sluiting',
    ]);
  });

  test('what is ticked stands on the agenda and what is not ticked is refused and stays away', async () => {
    const seq = await lastEvent();
    const offered = (await proposalsNow()).map(({ key }) => key);
    const refusedKey = 'open_actions';
    const proposals = offered.filter((key) => key !== refusedKey);
    const outcome = await addMeeting(await boha.as('secretaris'), form({ proposals, offered }));
    if (!outcome.ok) throw new Error(outcome.kind);
    const { id } = outcome.value;
    expect(await agendaTitles(id)).toEqual([
      'Opening en mededelingen',
      'Verslag van 7 oktober 2021',
      'Planning',
      'Werkgroep Data',
      'Taakopdracht Toegang',
      'Rondvraag en sluiting',
    ]);
    expect(await eventsSince(seq)).toEqual([{ action: 'meeting_added', result: 'done', reasons: [] }]);
    expect(await proposalsNow(id)).toEqual([]);

    const subjects = await db().itemSubject.findMany({
      where: { item: { meetingId: id } },
      orderBy: { kind: 'asc' },
    });
    expect(subjects.map(({ kind, subjectId }) => [kind, subjectId])).toEqual([
      ['taakopdracht', taakopdrachtId],
      ['verslag', heldId],
    ]);
    const planning = await db().agendaItem.findFirst({ where: { meetingId: id, title: 'Planning' } });
    expect(planning).toMatchObject({ carriedFromId: heldOver, carriedHow: 'copy' });
    expect(await db().agendaItem.count({ where: { overlegId: boha.overlegId, meetingId: null } })).toBe(0);

    await takesOverARefusedOne(id, refusedKey);
  });

  async function takesOverARefusedOne(meetingId: string, key: string) {
    const seq = await lastEvent();
    const ctx = await boha.as('secretaris');
    const accepting = { meetingId, accept: [key], refuse: [] };
    expect(await settleProposals(ctx, accepting)).toMatchObject({ ok: true, value: { accepted: 1 } });
    expect((await agendaTitles(meetingId)).slice(-2)).toEqual([
      'Openstaande acties',
      'Rondvraag en sluiting',
    ]);
    expect(await eventsSince(seq)).toEqual([{ action: 'proposal_accepted', result: 'done', reasons: [] }]);
    // Pressing twice puts it there once.
    expect(await settleProposals(ctx, accepting)).toMatchObject({
      ok: false,
      reasons: [{ code: 'proposal_gone' }],
    });
  }
});

describe('what is refused', () => {
  test.each([
    [
      'a party that does not take part cannot chair',
      () => ({ chairPartyId: boha.party.fnv }),
      'chair_not_taking_part',
    ],
    ['a chair out of turn needs a reason', () => ({ chairPartyId: boha.party.vws }), 'chair_reason_missing'],
    ['one overleg cannot meet twice at one moment', () => ({ date: '2021-10-07' }), 'meeting_same_moment'],
  ])('%s', async (_why, changed, code) => {
    const seq = await lastEvent();
    const before = await db().meeting.count();
    const outcome = await addMeeting(await boha.as('secretaris'), form({ date: '2022-01-10', ...changed() }));
    expect(outcome).toMatchObject({ ok: false, kind: 'refused', reasons: [{ code }] });
    expect(await db().meeting.count()).toBe(before);
    expect(await eventsSince(seq)).toEqual([{ action: 'meeting_added', result: 'refused', reasons: [code] }]);
  });

  test('whose turn it is needs no reason, and an override keeps its reason', async () => {
    const ctx = await boha.as('secretaris');
    const turn = await addMeeting(
      ctx,
      form({ date: '2022-02-10', chairPartyId: boha.party.vng, chairReason: 'oud' }),
    );
    const override = form({
      date: '2022-03-10',
      chairPartyId: boha.party.mind,
      chairReason: 'VWS is verhinderd.',
    });
    const out = await addMeeting(ctx, override);
    if (!turn.ok || !out.ok) throw new Error('refused');
    const rows = await db().meeting.findMany({
      where: { id: { in: [turn.value.id, out.value.id] } },
      orderBy: { startsAt: 'asc' },
    });
    expect(rows.map(({ chairReason }) => chairReason)).toEqual([null, 'VWS is verhinderd.']);
  });

  test.each([
    ['vws', 'forbidden', 'a participant sees the overleg but does not prepare it'],
    ['fnv', 'hidden', 'for who takes no part it is not there'],
    ['secretarisRijkGemeenten', 'hidden', 'nor for the secretaris of another overleg'],
    ['beheerder', 'hidden', 'nor for a beheerder'],
  ] as const)('%s: %s, for %s', async (member, kind, _why) => {
    const seq = await lastEvent();
    expect(await addMeeting(await boha.as(member), form({ date: '2022-05-05' }))).toMatchObject({
      ok: false,
      kind,
    });
    expect(await eventsSince(seq)).toEqual([{ action: 'meeting_added', result: 'refused', reasons: [kind] }]);
  });

  test('pressing twice at once makes one meeting', async () => {
    const ctx = await boha.as('secretaris');
    const both = await Promise.all([1, 2].map(() => addMeeting(ctx, form({ date: '2022-06-06' }))));
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
  });
});
