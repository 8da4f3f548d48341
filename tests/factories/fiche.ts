import { change } from '~/platform/db/change.server';
import { db } from '~/platform/db/client.server';
import type { Prisma, Role } from '~/platform/db/generated/client';
import { newId } from '~/platform/db/id.server';
import { freezeFiches } from '~/services/fiche/freeze-fiches.server';
import { cast, theDayBefore, type Member } from '../cast';
import { makeBoha } from './boha';
import { makeMaatregel } from './minutes';

const at = theDayBefore;

type Toegang = Awaited<ReturnType<typeof makeToegang>>;

/**
 * The werkgroep Toegang with its chair, secretaris and a member, financiën and a reader; B12 is its maatregel, B5 of
 * another werkgroep. Bouwsteen 3a is being worked on.
 */
export async function makeToegang() {
  const boha = await makeBoha();
  const { programmaId, werkgroepId, overlegId } = boha;
  const people: [Member, Role, object][] = [
    ['voorzitterToegang', 'werkgroepvoorzitter', { werkgroepId }],
    ['secretarisToegang', 'werkgroepsecretaris', { werkgroepId }],
    ['lidToegang', 'werkgroeplid', { werkgroepId }],
    ['financien', 'financien', {}],
    ['lezer', 'lezer', {}],
  ];
  for (const [member, role, scope] of people) {
    const id = newId();
    await db().person.create({ data: { id, name: member, email: cast[member], activeFrom: at } });
    await db().roleGrant.create({
      data: { id: newId(), personId: id, role, programmaId, from: new Date('2021-01-01'), ...scope },
    });
  }
  const otherWerkgroepId = newId();
  const names = { key: 'inkoop', name: 'Inkoop', shortName: 'Inkoop' };
  await db().werkgroep.create({ data: { id: otherWerkgroepId, programmaId, overlegId, ...names } });
  const maatregel = { b12: await makeMaatregel(boha, 'B12'), b5: await makeMaatregel(boha, 'B5') };
  await db().maatregelWerkgroep.createMany({
    data: [
      { maatregelId: maatregel.b12, werkgroepId },
      { maatregelId: maatregel.b5, werkgroepId: otherWerkgroepId },
    ],
  });
  const { bouwsteenId, versionId } = await makeBouwsteen({ programmaId, werkgroepId });
  return { ...boha, otherWerkgroepId, maatregel, bouwsteenId, versionId };
}

/** A bouwsteen in bewerking with its open version. */
export async function makeBouwsteen(
  { programmaId, werkgroepId }: { programmaId: string; werkgroepId: string },
  more: Partial<Prisma.BouwsteenUncheckedCreateInput> = {},
): Promise<{ bouwsteenId: string; versionId: string }> {
  const [bouwsteenId, versionId] = [newId(), newId()];
  await db().bouwsteen.create({
    data: {
      id: bouwsteenId,
      programmaId,
      werkgroepId,
      key: `bouwsteen-${bouwsteenId}`,
      number: 3,
      letter: 'a',
      kind: 'advies',
      title: 'Toegang tot jeugdhulp',
      state: 'in_bewerking',
      ...more,
    },
  });
  await db().bouwsteenVersion.create({ data: { id: versionId, bouwsteenId, number: 1, createdAt: at } });
  return { bouwsteenId, versionId };
}

/** A fiche that works out B12, with nothing in it yet. */
export async function makeFiche(
  toegang: Toegang,
  more: Partial<Prisma.FicheUncheckedCreateInput> = {},
): Promise<string> {
  const id = newId();
  await db().fiche.create({
    data: {
      id,
      bouwsteenId: toegang.bouwsteenId,
      key: `fiche-${id}`,
      title: 'Praktijkondersteuner bij de huisarts',
      kind: 'uitwerking',
      type: 'effecten_helder',
      maatregelId: toegang.maatregel.b12,
      createdAt: at,
      ...more,
    },
  });
  return id;
}

/** Submits the bouwsteen of the werkgroep with its fiches, as the service for it does; the ids of the fiche versions. */
export async function submitFiches(toegang: Toegang): Promise<string[]> {
  const ctx = await toegang.as('voorzitterToegang');
  const of = { bouwsteenId: toegang.bouwsteenId, bouwsteenVersionId: toegang.versionId };
  const attempt = {
    action: 'bouwsteen_submitted',
    object: { kind: 'bouwsteen', id: of.bouwsteenId },
  } as const;
  const frozen = await change(ctx, attempt, async (tx, record) => {
    record({});
    return freezeFiches(tx, ctx, record, of);
  });
  if (!frozen.ok) throw new Error(JSON.stringify(frozen));
  await db().bouwsteenVersion.update({ where: { id: toegang.versionId }, data: { submittedAt: at } });
  await db().bouwsteen.update({ where: { id: toegang.bouwsteenId }, data: { state: 'ingediend' } });
  const versions = await db().ficheVersion.findMany({
    where: { bouwsteenVersionId: toegang.versionId },
    orderBy: { fiche: { title: 'asc' } },
  });
  return versions.map(({ id }) => id);
}
