import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { reasonsNotToPlan, type PlanningInput } from '~/domain/werkgroep/planning';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { werkgroepToManage } from './werkgroep-to-manage.server';

export type PlannedAddress = { werkgroepId: string; id: string };

/** A day in the planning moves, or is called otherwise. */
export async function changePlannedDate(
  ctx: Ctx,
  { werkgroepId, id }: PlannedAddress,
  { version, ...input }: PlanningInput & { version: number },
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'werkgroep', id: werkgroepId } as const;
  return change(ctx, { action: 'planning_changed', object }, async (tx, record) => {
    const found = await werkgroepToManage(tx, ctx, werkgroepId, 'werkgroep:plan');
    if (!found.ok) return found;
    const now = await plannedDate(tx, { werkgroepId, id });
    if (!now) return hidden;
    if (now.withdrawn) return refused({ code: 'planning_withdrawn' });
    const reasons = reasonsNotToPlan(input);
    if (reasons.length > 0) return refused(...reasons);
    const { date, until, ...texts } = input;
    const { count } = await tx.planningEntry.updateMany({
      where: { id, version },
      data: { ...texts, date: new Date(date), until: until && new Date(until), version: { increment: 1 } },
    });
    if (count === 0) return stale({ version: now.version, fields: sides(now.entry, input) });
    record({
      change: { fields: changedValues(now.entry, input), detail: { title: input.title, planningId: id } },
    });
    return done({ id });
  });
}

/** As it is stored; null where the werkgroep has no such day. */
export async function plannedDate(tx: Tx, { werkgroepId, id }: PlannedAddress) {
  const row = await tx.planningEntry.findFirst({ where: { id, werkgroepId } });
  if (!row) return null;
  const { title, note, optional, version } = row;
  const entry: PlanningInput = {
    title,
    date: row.date.toISOString().slice(0, 10),
    until: row.until && row.until.toISOString().slice(0, 10),
    note,
    optional,
  };
  return { entry, version, withdrawn: row.withdrawnAt !== null };
}

const sides = (theirs: PlanningInput, yours: PlanningInput) => {
  const side = (name: string, label: string, of: (entry: PlanningInput) => string) => ({
    name,
    label,
    theirs: of(theirs),
    yours: of(yours),
  });
  return [
    side('title', 'Wat', (entry) => entry.title),
    side('date', 'Datum', (entry) => entry.date),
    side('until', 'Tot en met', (entry) => entry.until ?? ''),
    side('note', 'Toelichting', (entry) => entry.note),
    side('optional', 'Misschien', (entry) => (entry.optional ? 'ja' : 'nee')),
  ];
};
