import { describe, expect, test } from 'vitest';
import { proposeItems } from '~/domain/agenda-item/proposals';
import { proposalFacts } from '~/platform/db/agenda/proposal-facts.server';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { bouwsteenPage } from '~/queries/bouwsteen/bouwsteen-page.server';
import { itemFormData } from '~/queries/agenda-item/item-form.server';
import { itemPage } from '~/queries/agenda-item/item-page.server';
import { meetingPage } from '~/queries/meeting/meeting-page.server';
import { addItem } from '~/services/agenda-item/add-item.server';
import { pinNewestVersion } from '~/services/bouwsteen/pin-newest-version.server';
import { placeBouwsteen } from '~/services/bouwsteen/place-bouwsteen.server';
import { freezeVersion } from '~/services/meeting/freeze-version.server';
import { recordDecision } from '~/services/decision/record-decision.server';
import { settleProposals } from '~/services/meeting/settle-proposals.server';
import { cast, theDayBefore, type Member } from '../../cast';
import { eventsSince, lastEvent } from '../../factories/boha';
import { deliverVersion, makeBouwsteen, makeDelivered } from '../../factories/bouwsteen';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const as = (member: Member) => ctxOf(cast[member]);
const boha = await db().overleg.findFirstOrThrow({ where: { key: 'boha' } });
const startsAt = new Date('2022-03-03T12:30:00Z');

/** An empty agenda of the BOHA in March 2022. */
async function makeAgenda(state: 'concept' | 'verzonden' | 'gehouden' = 'concept'): Promise<string> {
  const id = newId();
  await db().meeting.create({
    data: { id, overlegId: boha.id, startsAt, minutes: 90, place: 'Webex', state },
  });
  return id;
}

const place = async (id: string, target: string | null, member: Member = 'secretaris') =>
  placeBouwsteen(await as(member), id, { target, purposes: ['ter_vaststelling'], minutes: 10 });

const subjectsOf = async (meetingId: string) =>
  (
    await db().itemSubject.findMany({ where: { item: { meetingId, withdrawnAt: null }, kind: 'bouwsteen' } })
  ).map(({ subjectId }) => subjectId);

/** Sends the agenda as it stands, in the way that the services do. */
const send = (meetingId: string, kind: 'agenda' | 'nazending' | 'afgelasting' = 'agenda') =>
  db().$transaction((tx) =>
    freezeVersion(tx, {
      programmaId: boha.programmaId,
      meetingId,
      kind,
      note: '',
      sentAt: theDayBefore,
      sentById: null,
    }),
  );

const shownOf = async (bouwsteenVersionId: string) =>
  (await db().bouwsteenShown.findMany({ where: { bouwsteenVersionId } })).map(({ overlegId }) => overlegId);

describe('putting it on an agenda in one step', () => {
  test('a secretaris chooses the meeting: a point about the version that was submitted last', async () => {
    const meetingId = await makeAgenda();
    const { id } = await makeDelivered();
    const newest = await deliverVersion(id, 2, theDayBefore);
    expect(await place(id, meetingId)).toMatchObject({ ok: true, value: { meetingId } });
    expect(await subjectsOf(meetingId)).toEqual([newest]);
    expect(await place(id, null)).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'bouwsteen_on_agenda' }],
    });
  });

  test('who leads the werkgroep brings it in, and can’t reach an agenda', async () => {
    const meetingId = await makeAgenda();
    const { id } = await makeDelivered();
    expect(await place(id, meetingId, 'voorzitterToegang')).toMatchObject({ kind: 'refused' });
    expect(await subjectsOf(meetingId)).toEqual([]);
    expect(await place(id, null, 'voorzitterToegang')).toMatchObject({
      ok: true,
      value: { meetingId: null },
    });
  });

  test.each<[Member, string]>([
    ['lidToegang', 'forbidden'],
    ['vng', 'forbidden'],
    ['secretarisRijkGemeenten', 'forbidden'],
    ['lezer', 'hidden'],
  ])('%s: %s', async (member, kind) => {
    const { id } = await makeDelivered();
    expect(await place(id, null, member)).toMatchObject({ ok: false, kind });
  });

  test.each(['aangekondigd', 'in_bewerking', 'teruggelegd', 'aanvaard', 'verwerkt'] as const)(
    'not what is %s',
    async (state) => {
      const { id } = await makeDelivered({ state });
      expect(await place(id, null)).toMatchObject({ kind: 'refused' });
    },
  );

  test('a later version takes the place of the one that was pinned, only when a secretaris says so', async () => {
    const meetingId = await makeAgenda();
    const { id, versionId } = await makeDelivered();
    await place(id, meetingId);
    const newest = await deliverVersion(id, 2, theDayBefore);
    expect(await subjectsOf(meetingId)).toEqual([versionId]);
    expect(await pinNewestVersion(await as('voorzitterToegang'), id)).toMatchObject({ kind: 'forbidden' });
    expect((await pinNewestVersion(await as('secretaris'), id)).ok).toBe(true);
    expect(await subjectsOf(meetingId)).toEqual([newest]);
    expect(await pinNewestVersion(await as('secretaris'), id)).toMatchObject({ kind: 'refused' });
  });
});

describe('an agenda says when a later version was submitted', () => {
  test('on the agenda, on the agendapunt, and in the check before sending', async () => {
    const ctx = await as('secretaris');
    const meetingId = await makeAgenda();
    const { id } = await makeDelivered();
    await place(id, meetingId);
    const itemId = (await db().agendaItem.findFirstOrThrow({ where: { meetingId } })).id;
    const seen = async () => {
      const page = await meetingPage(ctx, meetingId);
      if (page?.kind !== 'live') throw new Error('not the live agenda');
      const item = await itemPage(ctx, meetingId, itemId);
      return {
        agenda: page.items.flatMap(({ newer }) => newer.map(({ number }) => number)),
        item: item?.item.subjects.map((subject) => subject.place?.newer),
        check: page.check.findings.some(({ code }) => code === 'subject_newer_version'),
      };
    };
    expect(await seen()).toEqual({ agenda: [], item: [null], check: false });
    await deliverVersion(id, 2, theDayBefore);
    expect(await seen()).toEqual({ agenda: [2], item: [2], check: true });
  });
});

describe('sending an agenda', () => {
  test('shows exactly that version to who takes part, and no later one', async () => {
    const meetingId = await makeAgenda('verzonden');
    const { id, versionId } = await makeDelivered();
    await place(id, meetingId);
    expect(await bouwsteenPage(await as('vng'), id, 1)).toBeNull();
    await send(meetingId);
    const working = await deliverVersion(id, 2, theDayBefore);
    expect([await shownOf(versionId), await shownOf(working)]).toEqual([[boha.id], []]);
    const page = await bouwsteenPage(await as('vng'), id);
    expect(page?.versions.map(({ number }) => number)).toEqual([1]);
    expect(page?.shown?.files.map(({ name }) => name)).toEqual(['advies.pdf']);
    expect(page?.mustAct).toBe('overleg');
    expect(await bouwsteenPage(await as('fnv'), id, 1)).toBeNull();
  });

  test('shows what a fiche came with, and a nazending what it adds', async () => {
    const meetingId = await makeAgenda('verzonden');
    const { id: first, versionId } = await makeDelivered();
    const fiche = await ficheOf(first, versionId);
    await addItem(await as('secretaris'), { ...item(meetingId), subjects: [{ kind: 'fiche', id: fiche }] });
    await send(meetingId);
    expect(await shownOf(versionId)).toEqual([boha.id]);
    const later = await makeDelivered();
    await place(later.id, meetingId);
    expect(await shownOf(later.versionId)).toEqual([]);
    await send(meetingId, 'nazending');
    expect(await shownOf(later.versionId)).toEqual([boha.id]);
  });

  test('calling off shows nothing', async () => {
    const meetingId = await makeAgenda('verzonden');
    const { id, versionId } = await makeDelivered();
    await place(id, meetingId);
    await send(meetingId, 'afgelasting');
    expect(await shownOf(versionId)).toEqual([]);
  });
});

const item = (meetingId: string) => ({
  meetingId,
  title: 'Fiche regionalisering',
  purposes: [],
  minutes: 5,
  submitterId: null,
  proposal: '',
  explanation: {
    root: { type: 'root', version: 1, children: [], direction: null, format: '', indent: 0 },
  } as never,
  parentId: null,
});

async function ficheOf(bouwsteenId: string, bouwsteenVersionId: string): Promise<string> {
  const [ficheId, id] = [newId(), newId()];
  const maatregel = await db().maatregel.findFirstOrThrow({ where: { code: 'B17' } });
  await db().fiche.create({
    data: {
      id: ficheId,
      bouwsteenId,
      key: `proef-${ficheId}`,
      title: 'Regionalisering',
      kind: 'uitwerking',
      type: 'effecten_helder',
      maatregelId: maatregel.id,
      createdAt: theDayBefore,
    },
  });
  await db().ficheVersion.create({
    data: { id, ficheId, bouwsteenVersionId, snapshot: {}, createdAt: theDayBefore },
  });
  return id;
}

describe('what can be chosen on an agendapunt', () => {
  test('delivered bouwstenen and their fiches, the newest version of each; nothing that is worked on', async () => {
    const meetingId = await makeAgenda();
    const { id, versionId } = await makeDelivered();
    const newest = await deliverVersion(id, 2, theDayBefore);
    const open = await makeBouwsteen({ state: 'in_bewerking' });
    const openVersion = newId();
    await db().bouwsteenVersion.create({
      data: { id: openVersion, bouwsteenId: open, number: 1, createdAt: theDayBefore },
    });
    const fiche = await ficheOf(id, newest);
    const form = await itemFormData(await as('secretaris'), { meetingId }, null);
    const values = (kind: 'bouwsteen' | 'fiche') => form?.subjects[kind].map(({ value }) => value) ?? [];
    expect(values('bouwsteen')).toContain(`bouwsteen:${newest}`);
    expect(values('bouwsteen')).not.toContain(`bouwsteen:${versionId}`);
    expect(values('bouwsteen')).not.toContain(`bouwsteen:${openVersion}`);
    expect(values('fiche')).toContain(`fiche:${fiche}`);
  });

  test('what another overleg got can’t be shown here by linking it', async () => {
    const meetingId = await makeAgenda();
    const elsewhere = await db().werkgroep.findFirstOrThrow({
      where: { overleg: { key: 'boha-rijk-gemeenten' } },
    });
    const { versionId } = await makeDelivered({ werkgroep: elsewhere.key });
    const subjects = [{ kind: 'bouwsteen' as const, id: versionId }];
    const add = async () => addItem(await as('secretaris'), { ...item(meetingId), subjects });
    expect(await add()).toMatchObject({ kind: 'refused', reasons: [{ code: 'unknown_reference' }] });
    await db().achterbanShare.create({
      data: { id: newId(), bouwsteenVersionId: versionId, sharedAt: theDayBefore },
    });
    expect((await add()).ok).toBe(true);
  });
});

describe('what a new agenda proposes', () => {
  const proposed = async (meetingId: string) =>
    proposeItems(await proposalFacts(db(), boha.id, meetingId, startsAt)).map(({ key }) => key);

  test('a bouwsteen that waits for this overleg, until it stands somewhere', async () => {
    const meetingId = await makeAgenda();
    const { id, versionId } = await makeDelivered();
    const key = `subject:bouwsteen:${versionId}`;
    expect(await proposed(meetingId)).toContain(key);
    const outcome = await settleProposals(await as('secretaris'), { meetingId, accept: [key], refuse: [] });
    expect(outcome.ok).toBe(true);
    expect(await subjectsOf(meetingId)).toEqual([versionId]);
    expect(await proposed(await makeAgenda())).not.toContain(key);
    const parked = await makeDelivered();
    await place(parked.id, null);
    expect(await proposed(await makeAgenda())).not.toContain(`subject:bouwsteen:${parked.versionId}`);
    await db().bouwsteen.update({ where: { id }, data: { state: 'aanvaard' } });
    expect(await proposed(await makeAgenda())).not.toContain(key);
  });
});

describe('a besluit that accepts', () => {
  /** A meeting whose agenda went out with this bouwsteen on it. */
  async function meetingAbout(id: string) {
    const meetingId = await makeAgenda('verzonden');
    await place(id, meetingId);
    await send(meetingId);
    const { id: itemId } = await db().agendaItem.findFirstOrThrow({ where: { meetingId } });
    return { meetingId, itemId };
  }
  const decide = async (at: { meetingId: string; itemId: string }, versionIds: string[], replacesId = null) =>
    recordDecision(await as('secretaris'), {
      ...at,
      kind: 'stelt_vast',
      text: 'Stelt de bouwsteen vast.',
      effect: 'bouwsteen_aanvaarden',
      noEffectReason: '',
      subjects: versionIds.map((id) => ({ kind: 'bouwsteen' as const, id })),
      actions: [],
      series: null,
      heldOverTo: 'next',
      replacesId,
      positions: [],
    });

  test('accepts the pinned version in its own transaction, whatever was delivered since', async () => {
    const { id, versionId } = await makeDelivered();
    const at = await meetingAbout(id);
    await deliverVersion(id, 2, theDayBefore);
    const before = await lastEvent();
    const outcome = await decide(at, [versionId]);
    if (!outcome.ok) throw new Error('not decided');
    expect(await db().bouwsteen.findUnique({ where: { id } })).toMatchObject({
      state: 'aanvaard',
      acceptedVersionId: versionId,
      acceptedByDecisionId: outcome.value.id,
    });
    const decision = await db().decision.findUniqueOrThrow({ where: { id: outcome.value.id } });
    expect(decision.effectDetail).toMatchObject({
      did: 'bouwsteen_aanvaarden',
      bouwstenen: [{ id, versionId, number: 1 }],
    });
    expect((await eventsSince(before)).map(({ action }) => action)).toEqual([
      'decision_recorded',
      'bouwsteen_accepted',
    ]);
    const page = await bouwsteenPage(await as('secretaris'), id);
    expect([page?.acceptedBy?.number, page?.can.process]).toEqual([decision.number, true]);
  });

  test('several in one besluit, or none of them', async () => {
    const [one, two] = [await makeDelivered(), await makeDelivered()];
    const at = await meetingAbout(one.id);
    await db().bouwsteen.update({ where: { id: two.id }, data: { state: 'teruggelegd' } });
    const count = await db().decision.count();
    const refusal = await decide(at, [one.versionId, two.versionId]);
    expect(refusal).toMatchObject({ kind: 'refused', reasons: [{ code: 'bouwsteen_handed_back' }] });
    expect(await db().bouwsteen.findUnique({ where: { id: one.id } })).toMatchObject({ state: 'ingediend' });
    expect(await db().decision.count()).toBe(count);
    await db().bouwsteen.update({ where: { id: two.id }, data: { state: 'ingediend' } });
    expect((await decide(at, [one.versionId, two.versionId])).ok).toBe(true);
  });

  test('not one of another overleg, not two versions of one, not one that was accepted', async () => {
    const { id, versionId } = await makeDelivered();
    const at = await meetingAbout(id);
    const second = await deliverVersion(id, 2, theDayBefore);
    expect(await decide(at, [versionId, second])).toMatchObject({ reasons: [{ code: 'bouwsteen_twice' }] });
    const elsewhere = await db().werkgroep.findFirstOrThrow({
      where: { overleg: { key: 'boha-rijk-gemeenten' } },
    });
    const other = await makeDelivered({ werkgroep: elsewhere.key });
    await db().bouwsteenShown.create({
      data: { bouwsteenVersionId: other.versionId, overlegId: boha.id, shownAt: theDayBefore },
    });
    expect(await decide(at, [other.versionId])).toMatchObject({
      reasons: [{ code: 'bouwsteen_other_overleg' }],
    });
    expect((await decide(at, [versionId])).ok).toBe(true);
    expect(await decide(at, [versionId])).toMatchObject({ reasons: [{ code: 'bouwsteen_accepted' }] });
  });
});
