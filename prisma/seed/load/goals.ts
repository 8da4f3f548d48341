import type { Problem } from '../format/place';
import type { World } from '../format/world';
import { db } from '~/platform/db/client.server';
import { sourceOf, type Loading } from './loading';

/** Goals from the top down, with who works on them and which maatregelen they serve, here and in another programma. */
export async function loadGoals({ tx, world, programmaId, id, optionalId }: Loading): Promise<void> {
  const depth = { strategisch: 0, smart: 1, inspanning: 2 };
  const topDown = world.goals
    .map((goal, position) => ({ goal, position }))
    .sort((one, other) => depth[one.goal.kind] - depth[other.goal.kind]);
  await tx.goal.createMany({
    data: topDown.map(({ goal, position }) => ({
      id: id('goal', goal.key),
      programmaId,
      parentId: optionalId('goal', goal.parent),
      key: goal.key,
      kind: goal.kind,
      number: goal.number ?? '',
      title: goal.title,
      text: goal.text ?? '',
      working: goal.working ?? '',
      yields: goal.yields ?? '',
      level: goal.level ?? null,
      fromYear: goal.fromYear ?? null,
      untilYear: goal.untilYear ?? null,
      position,
      source: sourceOf(goal),
    })),
  });
  await tx.goalParty.createMany({
    data: world.goals.flatMap((goal) =>
      goal.roles.map(({ party, kind }) => ({
        goalId: id('goal', goal.key),
        partyId: id('party', party),
        kind,
      })),
    ),
  });
  const elsewhere = await servedElsewhere(world);
  await tx.goalMaatregel.createMany({
    data: world.goals.flatMap((goal) => [
      ...goal.maatregelen.map((key) => ({
        goalId: id('goal', goal.key),
        maatregelId: id('maatregel', key),
      })),
      ...goal.serves.flatMap(({ programma, maatregel }) => {
        const maatregelId = elsewhere.get(`${programma}/${maatregel}`);
        return maatregelId === undefined ? [] : [{ goalId: id('goal', goal.key), maatregelId }];
      }),
    ]),
  });
}

/** A goal that serves a maatregel of a programma that isn't loaded, or that doesn't have it. */
export async function servedNowhere(world: World): Promise<Problem[]> {
  const there = await servedElsewhere(world);
  return world.goals.flatMap((goal) =>
    goal.serves.flatMap(({ programma, maatregel }, index) =>
      there.has(`${programma}/${maatregel}`)
        ? []
        : [
            {
              path: `goals "${goal.key}" › serves (nummer ${index + 1})`,
              message: `Er is geen maatregel "${maatregel}" in een programma "${programma}". Laad dat programma eerst.`,
            },
          ],
    ),
  );
}

async function servedElsewhere({ goals }: World): Promise<ReadonlyMap<string, string>> {
  const served = goals.flatMap((goal) => goal.serves);
  if (served.length === 0) return new Map();
  const found = await db().maatregel.findMany({
    where: {
      OR: served.map(({ programma, maatregel }) => ({ key: maatregel, programma: { key: programma } })),
    },
    select: { id: true, key: true, programma: { select: { key: true } } },
  });
  return new Map(found.map(({ id, key, programma }) => [`${programma.key}/${key}`, id]));
}
