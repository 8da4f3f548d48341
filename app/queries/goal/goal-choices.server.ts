import type { Actor } from '~/domain/access/actor';
import { goalsUnder, type GoalKind } from '~/domain/goal/kinds';
import { fullLabel } from '~/domain/maatregel/label';
import { db } from '~/platform/db/client.server';
import { servable } from '~/platform/db/goal/servable';
import { visibleGoals } from '~/platform/db/visible/goals.server';

/**
 * What the form of a goal lets people choose from: what it may stand under, who does it, and the maatregelen that it may
 * serve. Of another programma only code and name are told.
 * @param about the kind of the goal, or null while that is to be chosen; and under what it stands already
 */
export async function goalChoices(
  actor: Actor,
  about: { kind: GoalKind | null; id: string | null; parentId: string | null },
) {
  const { programmaId } = actor;
  const kinds = about.kind === null ? (['strategisch', 'smart'] as const) : goalsUnder[about.kind];
  const under = kinds.filter((kind) => kind !== 'top');
  const [parents, maatregelen, parties] = await Promise.all([
    db().goal.findMany({
      where: {
        AND: [
          visibleGoals(actor),
          {
            OR: [
              { withdrawnAt: null, kind: { in: [...under] } },
              { id: { in: about.parentId ? [about.parentId] : [] } },
            ],
          },
        ],
      },
      orderBy: [{ kind: 'asc' }, { position: 'asc' }, { id: 'asc' }],
      select: { id: true, kind: true, title: true, withdrawnAt: true },
    }),
    db().maatregel.findMany({
      where: {
        OR: [servable(programmaId), { goals: { some: { goalId: { in: about.id ? [about.id] : [] } } } }],
      },
      orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
      select: { id: true, code: true, name: true, programmaId: true, programma: { select: { name: true } } },
    }),
    db().party.findMany({
      where: { programmaId },
      orderBy: [{ sortOrder: 'asc' }, { shortName: 'asc' }],
      select: { id: true, shortName: true },
    }),
  ]);
  return {
    parents: parents.map(({ id, kind, title, withdrawnAt }) => ({
      kind,
      value: id,
      label: withdrawnAt === null ? title : `${title} (ingetrokken)`,
    })),
    maatregelen: maatregelen.map((one) => ({
      value: one.id,
      label: fullLabel(one),
      of: one.programmaId === programmaId ? null : one.programma.name,
    })),
    parties: parties.map(({ id, shortName }) => ({ value: id, label: shortName })),
  };
}

export type GoalChoices = Awaited<ReturnType<typeof goalChoices>>;
