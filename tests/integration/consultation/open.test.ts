import { expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { change } from '~/platform/db/change.server';
import { refused } from '~/domain/outcome';
import {
  openConsultation,
  openWithin,
  type NewConsultation,
} from '~/services/consultation/open-consultation.server';
import { cast } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const party = async (key: string) => (await db().party.findFirstOrThrow({ where: { key } })).id;
const taakopdrachtOf = (key: string) =>
  db().taakopdrachtVersion.findFirstOrThrow({ where: { werkgroep: { key } }, orderBy: { number: 'desc' } });

async function draft(differs: Partial<NewConsultation> = {}): Promise<NewConsultation> {
  return {
    kind: 'taakopdracht',
    versionId: (await taakopdrachtOf('toegang')).id,
    title: 'Taakopdracht Toegang',
    explanation: 'Kijk vooral naar de vragen.',
    until: '2021-10-21',
    partyIds: [await party('vng'), await party('mind'), await party('bgzj')],
    ...differs,
  };
}

const codes = (outcome: Awaited<ReturnType<typeof openConsultation>>) =>
  outcome.ok
    ? []
    : outcome.kind === 'refused'
      ? outcome.reasons.map(({ code, field }) => `${field ?? ''}: ${code}`)
      : [outcome.kind];

/** The world has one of its own. */
const inTheWorld = await db().consultation.count();

test('who does not prepare that overleg opens nothing', async () => {
  for (const [who, expected] of [
    ['vng', 'forbidden'],
    ['secretarisToegang', 'forbidden'],
    ['secretarisRijkGemeenten', 'hidden'],
    ['fnv', 'hidden'],
    ['lezer', 'hidden'],
  ] as const) {
    expect(codes(await openConsultation(await ctxOf(cast[who]), await draft()))).toEqual([expected]);
  }
  expect(await db().consultation.count()).toBe(inTheWorld);
});

test('what is wrong is said at its field, and nothing is opened or mailed', async () => {
  const ctx = await ctxOf(cast.secretaris);
  const everyone = await party('gehele-vijfhoek');
  for (const [differs, expected] of [
    [{ until: '2021-10-05' }, ['until: consultation_until_past']],
    [{ partyIds: [] }, ['partyIds: consultation_parties_missing']],
    [{ partyIds: [everyone] }, ['partyIds: consultation_party_unknown']],
    [{ versionId: everyone }, ['hidden']],
  ] as const) {
    expect(codes(await openConsultation(ctx, await draft(differs)))).toEqual(expected);
  }
  expect(await db().consultation.count()).toBe(inTheWorld);
  expect(await db().delivery.count({ where: { kind: 'consultatie' } })).toBe(0);
  expect(await db().event.count({ where: { action: 'consultation_opened', result: 'refused' } })).toBe(9);
});

test('a draft is not put round', async () => {
  const ctx = await ctxOf(cast.secretaris);
  const { id } = await taakopdrachtOf('inkoop');
  await db().taakopdrachtVersion.create({
    data: {
      id: ctx.actor.personId,
      werkgroepId: (await taakopdrachtOf('inkoop')).werkgroepId,
      number: 9,
      state: 'concept',
      content: {},
      createdAt: ctx.now,
    },
  });
  expect(codes(await openConsultation(ctx, await draft({ versionId: ctx.actor.personId })))).toEqual([
    ': consultation_subject_draft',
  ]);
  expect(codes(await openConsultation(ctx, await draft({ versionId: id })))).toEqual([]);
});

test('the secretaris puts a version round: parties asked, their people mailed, once', async () => {
  const ctx = await ctxOf(cast.secretaris);
  const opened = await openConsultation(ctx, await draft());
  if (!opened.ok) throw new Error(codes(opened).join());
  const { id } = opened.value;
  const row = await db().consultation.findUniqueOrThrow({ where: { id }, include: { parties: true } });
  expect(row.parties).toHaveLength(3);
  expect(row.taakopdrachtVersionId).toBe(row.subjectId);
  const mails = await db().delivery.findMany({ where: { objectId: id }, orderBy: { email: 'asc' } });
  expect(mails.map(({ email, kind, subject }) => `${email} ${kind} ${subject}`)).toEqual([
    'vertegenwoordiger.bgzj@example.org consultatie Consultatie: Taakopdracht Toegang',
    'vertegenwoordiger.mind@example.org consultatie Consultatie: Taakopdracht Toegang',
    'vertegenwoordiger.vng@example.org consultatie Consultatie: Taakopdracht Toegang',
    'voorzitter.boha.vng@example.org consultatie Consultatie: Taakopdracht Toegang',
  ]);
  expect(codes(await openConsultation(ctx, await draft()))).toEqual([': consultation_subject_open']);
});

test('two secretarissen at once open one', async () => {
  const { id: versionId } = await taakopdrachtOf('kwaliteit');
  const both = await Promise.all(
    [cast.secretaris, cast.tweedeSecretaris].map(async (who) =>
      openConsultation(await ctxOf(who), await draft({ versionId })),
    ),
  );
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(await db().consultation.count({ where: { subjectId: versionId } })).toBe(1);
});

test('within another change it goes with that change', async () => {
  const ctx = await ctxOf(cast.secretaris);
  const { id: versionId } = await taakopdrachtOf('leren');
  const attempt = {
    action: 'taakopdracht_sent_round',
    object: { kind: 'taakopdracht', id: versionId },
  } as const;
  const input = await draft({ versionId });
  await change(ctx, attempt, async (tx, record) => {
    await openWithin(tx, ctx, record, input);
    return refused({ code: 'reason_missing' });
  });
  expect(await db().consultation.count({ where: { subjectId: versionId } })).toBe(0);
  const mails = await db().delivery.count({ where: { kind: 'consultatie' } });
  const done = await change(ctx, attempt, (tx, record) => openWithin(tx, ctx, record, input));
  expect(done).toMatchObject({ ok: true, value: { people: 4 } });
  expect(await db().delivery.count({ where: { kind: 'consultatie' } })).toBe(mails + 4);
});
