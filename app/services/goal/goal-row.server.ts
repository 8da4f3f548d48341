import type { Refusal } from '~/domain/outcome';
import type { GoalKind } from '~/domain/goal/kinds';
import { reasonsAgainstPlace, reasonsNotToKeepGoal } from '~/domain/goal/rules';
import type { GoalInput } from '~/domain/goal/schema';
import type { Tx } from '~/platform/db/client.server';
import { servable } from '~/platform/db/goal/servable';

type Own = { id: string | null; kind: GoalKind; programmaId: string };

/** What must be known of the programma before a goal is written, and everything that is wrong with it. */
export async function reasonsAgainstGoal(
  tx: Tx,
  { id, kind, programmaId }: Own,
  input: GoalInput,
  kept: { parentId: string | null; maatregelIds: readonly string[] },
): Promise<Refusal[]> {
  const { firstYear, lastYear } = await tx.programma.findUniqueOrThrow({ where: { id: programmaId } });
  const { title, parentId, maatregelIds, roles } = input;
  const parent =
    parentId === null
      ? null
      : await tx.goal.findFirst({
          // What it stands under already may have been withdrawn since.
          where: { id: parentId, programmaId, ...(parentId === kept.parentId ? {} : { withdrawnAt: null }) },
        });
  if (parentId !== null && parent === null) return [{ code: 'unknown_reference', field: 'parentId' }];
  const beside = await tx.goal.findMany({
    where: { programmaId, parentId, withdrawnAt: null, ...(id === null ? {} : { id: { not: id } }) },
    select: { title: true },
  });
  const reasons = [
    ...reasonsNotToKeepGoal(input, { kind, firstYear, lastYear }),
    ...reasonsAgainstPlace(title, {
      kind,
      parent: parent?.kind ?? 'top',
      beside: beside.map((one) => one.title),
    }),
  ];
  if (reasons.length > 0) return reasons;
  const added = maatregelIds.filter((one) => !kept.maatregelIds.includes(one));
  const known = await tx.maatregel.count({ where: { AND: [servable(programmaId), { id: { in: added } }] } });
  if (known < added.length) return [{ code: 'unknown_reference', field: 'maatregelIds' }];
  const parties = roles.map(({ partyId }) => partyId);
  if ((await tx.party.count({ where: { programmaId, id: { in: parties } } })) < parties.length)
    return [{ code: 'unknown_reference', field: 'owners' }];
  return [];
}

/** Writes who does it and what it serves, in the place of what stood there. */
export async function writeGoalLinks(
  tx: Tx,
  goalId: string,
  { roles, maatregelIds }: Pick<GoalInput, 'roles' | 'maatregelIds'>,
): Promise<void> {
  await tx.goalParty.deleteMany({ where: { goalId } });
  await tx.goalParty.createMany({ data: roles.map((role) => ({ goalId, ...role })) });
  await tx.goalMaatregel.deleteMany({ where: { goalId } });
  await tx.goalMaatregel.createMany({ data: maatregelIds.map((maatregelId) => ({ goalId, maatregelId })) });
}

/** As the history tells it. */
export const toldGoal = ({ roles, maatregelIds, ...words }: GoalInput) => ({
  ...words,
  roles: roles.map(({ kind, partyId }) => `${kind}:${partyId}`).sort(),
  maatregelen: [...maatregelIds].sort(),
});
