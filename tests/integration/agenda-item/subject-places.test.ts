import { beforeAll, describe, expect, test } from 'vitest';
import { subjectKinds, type SubjectKind, type SubjectRef } from '~/domain/agenda-item/subject';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { subjectPlaces } from '~/platform/db/subjects/subject-places.server';
import { visibleDocuments } from '~/platform/db/visible/attachments.server';
import {
  visibleBouwsteenVersions,
  visibleEscalaties,
  visibleFicheVersions,
} from '~/platform/db/visible/bouwstenen.server';
import { visibleActions, visibleDecisions } from '~/platform/db/visible/decisions.server';
import { visibleMinutes } from '~/platform/db/visible/meetings.server';
import { visibleMaatregelen, visibleTaakopdrachten } from '~/platform/db/visible/programma.server';
import { cast, type Member } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';
import { spreadDeliveries } from '../access/spread-deliveries';
import { spreadStates } from '../access/spread-states';

await testDatabase('hervormingsagenda');
beforeAll(async () => {
  await spreadStates();
  await spreadDeliveries();
});

const id = { id: true } as const;

/** Everything that there is of a kind. */
async function all(): Promise<SubjectRef[]> {
  const lists: Record<SubjectKind, { id: string }[]> = {
    taakopdracht: await db().taakopdrachtVersion.findMany({ select: id }),
    bouwsteen: await db().bouwsteenVersion.findMany({ select: id }),
    fiche: await db().ficheVersion.findMany({ select: id }),
    escalatie: await db().escalatie.findMany({ select: id }),
    maatregel: await db().maatregel.findMany({ select: id }),
    actie: await db().actionItem.findMany({ select: id }),
    besluit: await db().decision.findMany({ select: id }),
    verslag: await db().meeting.findMany({ select: id }),
    document: await db().document.findMany({ select: id }),
  };
  return subjectKinds.flatMap((kind) => lists[kind].map((one) => ({ kind, id: one.id })));
}

describe('what can be linked is what may be seen', () => {
  test.each(Object.entries(cast))('for %s', async (_member, email) => {
    const { actor } = await ctxOf(email);
    const submitted = { AND: [visibleBouwsteenVersions(actor), { submittedAt: { not: null } }] };
    const lists: Record<SubjectKind, { id: string }[]> = {
      taakopdracht: await db().taakopdrachtVersion.findMany({
        where: visibleTaakopdrachten(actor),
        select: id,
      }),
      bouwsteen: await db().bouwsteenVersion.findMany({ where: submitted, select: id }),
      fiche: await db().ficheVersion.findMany({ where: visibleFicheVersions(actor), select: id }),
      escalatie: await db().escalatie.findMany({ where: visibleEscalaties(actor), select: id }),
      maatregel: await db().maatregel.findMany({ where: visibleMaatregelen(actor), select: id }),
      actie: await db().actionItem.findMany({ where: visibleActions(actor), select: id }),
      besluit: await db().decision.findMany({ where: visibleDecisions(actor), select: id }),
      verslag: await db().meeting.findMany({ where: visibleMinutes(actor), select: id }),
      document: await db().document.findMany({ where: visibleDocuments(actor), select: id }),
    };
    const expected = subjectKinds.flatMap((kind) => lists[kind].map((one) => `${kind}:${one.id}`));
    const found = await subjectPlaces(db(), actor, await all());
    expect([...found.keys()].sort()).toEqual(expected.sort());
  });
});

describe('a version that was pinned', () => {
  test('leads to what it is a version of, and says when a later one was submitted', async () => {
    const at = new Date();
    const shared = await db().bouwsteenVersion.findFirstOrThrow({
      where: { submittedAt: { not: null }, bouwsteen: { werkgroep: { key: 'toegang' } }, share: null },
    });
    const { bouwsteenId } = shared;
    const placeFor = async (member: Member) => {
      const { actor } = await ctxOf(cast[member]);
      const found = await subjectPlaces(db(), actor, [{ kind: 'bouwsteen', id: shared.id }]);
      return found.get(`bouwsteen:${shared.id}`);
    };
    expect(await placeFor('secretaris')).toMatchObject({ parentId: bouwsteenId, number: 1, newer: null });
    const next = newId();
    await db().bouwsteenVersion.create({ data: { id: next, bouwsteenId, number: 2, createdAt: at } });
    expect(await placeFor('voorzitterToegang')).toMatchObject({ number: 1, newer: null });
    await db().bouwsteenVersion.update({ where: { id: next }, data: { submittedAt: at } });
    expect(await placeFor('secretaris')).toMatchObject({ number: 1, newer: 2 });
  });
});

test('asks the database as often for all kinds as for one', async () => {
  const { actor } = await ctxOf(cast.secretaris);
  const refs = (await all()).filter(({ kind }) => kind !== 'document');
  const count = async (some: SubjectRef[]) =>
    (await countingStatements(() => subjectPlaces(db(), actor, some))).statements;
  expect(await count(refs)).toBe(await count(refs.slice(0, 1)));
});
