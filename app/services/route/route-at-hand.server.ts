import { may } from '~/domain/access/may';
import type { RouteFacts } from '~/domain/access/route';
import type { Ctx } from '~/domain/context';
import { forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import type { RouteObject } from '~/domain/route/object-kinds';
import { reasonsNotToPlace } from '~/domain/route/rules';
import type { RouteStepInput } from '~/domain/route/schema';
import type { Tx } from '~/platform/db/client.server';
import { routeFacts } from '~/platform/db/route/route-facts.server';
import { visibleOverleggen } from '~/platform/db/visible/meetings.server';
import type { Failure } from '~/services/meeting/preparing.server';

/** The thing whose route is written; who only reads it is told that it isn't theirs to keep. */
export async function routeAtHand(
  tx: Tx,
  ctx: Ctx,
  of: RouteObject,
): Promise<{ ok: true; facts: RouteFacts } | Failure> {
  const facts = await routeFacts(tx, ctx.actor.programmaId, of);
  if (!facts || !may(ctx.actor, 'route:read', facts)) return hidden;
  return may(ctx.actor, 'route:write', facts) ? { ok: true, facts } : forbidden;
}

/** A step of that route as it stands, withdrawn or not. */
export const storedStep = (tx: Tx, { kind, id }: RouteObject, stepId: string) =>
  tx.routeStep.findFirst({ where: { id: stepId, objectKind: kind, objectId: id } });

export type StepData = Omit<RouteStepInput, 'date'> & { date: Date | null };

/**
 * What is stored of what was filled in: our own overleg gives its name where none was typed.
 * @param linked the overleg that the step had
 */
export async function stepData(
  tx: Tx,
  ctx: Ctx,
  input: RouteStepInput,
  linked: string | null = null,
): Promise<Outcome<StepData>> {
  // What was linked before may stay, for somebody else may have linked it.
  const known = input.overlegId === linked ? {} : visibleOverleggen(ctx.actor);
  const overleg =
    input.overlegId === null
      ? null
      : await tx.overleg.findFirst({
          where: { AND: [{ id: input.overlegId, programmaId: ctx.actor.programmaId }, known] },
          select: { shortName: true },
        });
  if (input.overlegId !== null && !overleg) return refused({ code: 'choice_unknown', field: 'overlegId' });
  const reasons = reasonsNotToPlace(input);
  if (reasons.length > 0) return refused(...reasons);
  const { date, dateText, overlegId, body, purpose, conclusion, remarks, followUp } = input;
  return {
    ok: true,
    value: {
      date: date === null ? null : new Date(date),
      dateText,
      overlegId,
      body: body || (overleg?.shortName ?? ''),
      purpose,
      conclusion,
      remarks,
      followUp,
    },
  };
}
