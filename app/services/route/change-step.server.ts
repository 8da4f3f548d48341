import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import type { RouteObject } from '~/domain/route/object-kinds';
import type { RouteStepInput } from '~/domain/route/schema';
import { change } from '~/platform/db/change.server';
import { routeAtHand, stepData, storedStep } from './route-at-hand.server';

export async function changeRouteStep(
  ctx: Ctx,
  of: RouteObject,
  id: string,
  input: RouteStepInput & { version: number },
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'route_step', id } as const;
  return change(ctx, { action: 'route_step_changed', object }, async (tx, record) => {
    await tx.$queryRaw`SELECT 1 FROM "RouteStep" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
    const found = await routeAtHand(tx, ctx, of);
    if (!found.ok) return found;
    const row = await storedStep(tx, of, id);
    if (!row) return hidden;
    if (row.withdrawnAt !== null) return refused({ code: 'route_step_withdrawn' });
    const before = factsOf({ ...row, date: row.date && row.date.toISOString().slice(0, 10) });
    if (row.version !== input.version) {
      return stale({ version: row.version, fields: sides(before, factsOf(input)) });
    }
    const data = await stepData(tx, ctx, input, row.overlegId);
    if (!data.ok) return data;
    await tx.routeStep.update({ where: { id }, data: { ...data.value, version: { increment: 1 } } });
    record({
      overlegId: found.facts.overlegIds[0] ?? null,
      change: {
        detail: { objectKind: of.kind, objectId: of.id, name: row.body },
        fields: changedValues(before, { ...factsOf(input), body: data.value.body }),
      },
    });
    return done({ id });
  });
}

const labels = {
  date: 'Datum',
  dateText: 'Datum in woorden',
  overlegId: 'Overleg',
  body: 'Waar',
  purpose: 'Doel',
  conclusion: 'Conclusie',
  remarks: 'Opmerkingen',
  followUp: 'Wat ermee is gedaan',
} as const satisfies Record<keyof RouteStepInput, string>;

const factsOf = (step: RouteStepInput): RouteStepInput => {
  const { date, dateText, overlegId, body, purpose, conclusion, remarks, followUp } = step;
  return { date, dateText, overlegId, body, purpose, conclusion, remarks, followUp };
};

/** Every field, so that the page with both texts can send the whole form again. */
const sides = (theirs: RouteStepInput, yours: RouteStepInput) =>
  (Object.keys(labels) as (keyof RouteStepInput)[]).map((name) => ({
    name,
    label: labels[name],
    theirs: theirs[name] ?? '',
    yours: yours[name] ?? '',
  }));
