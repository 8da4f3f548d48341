import { reasonsNotToShift } from '~/domain/action-move/rules';
import type { ShiftInput } from '~/domain/action-move/schema';
import { reasonsNotToClaim } from '~/domain/action-share/rules';
import { readShare } from '~/domain/action-share/share';
import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, refused, type Outcome, type Refusal } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { shareFacts } from '../action-share/share-facts.server';
import { bothShifts } from './both-moves.server';
import { actionAtHand, type ActionAtHand } from './action-at-hand.server';

/** Moves an action in time; where it stood before stays to be read, with why and which besluit allowed it. */
export async function shiftAction(ctx: Ctx, id: string, input: ShiftInput): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'action', id } as const;
  return change(ctx, { action: 'action_shifted', object }, async (tx, record) => {
    const found = await actionAtHand(tx, ctx, id, input, (action) => bothShifts(tx, ctx, action, input));
    if (!found.ok) return found;
    const action = found.value;
    const { year, deadline, reason, decisionId } = input;
    const from = {
      year: action.deadlineYear,
      deadline: action.deadline?.toISOString().slice(0, 10) ?? null,
    };
    const range = { from: action.programma.firstYear, to: action.programma.lastYear };
    const reasons = reasonsNotToShift(from, { year, deadline }, { reason, decisionId, range });
    if (reasons.length > 0) return refused(...reasons);
    const noRoom = year === null || year === from.year ? [] : await reasonsInYear(tx, action, year);
    if (noRoom.length > 0) return refused(...noRoom);
    const toDeadline = deadline === null ? null : new Date(deadline);
    await tx.actionItem.update({
      where: { id },
      data: { deadlineYear: year, deadline: toDeadline, latestYear: null, version: { increment: 1 } },
    });
    await tx.actionShift.create({
      data: {
        id: newId(),
        actionItemId: id,
        fromYear: from.year,
        toYear: year,
        fromDeadline: action.deadline,
        toDeadline,
        reason,
        decisionId: decisionId ?? '',
        at: ctx.now,
        byPersonId: ctx.actor.personId,
      },
    });
    record({
      change: {
        fields: changedValues(
          { deadlineYear: from.year, deadline: from.deadline },
          { deadlineYear: year, deadline },
        ),
        detail: { title: action.title, reason, decisionId },
      },
    });
    return done({ id });
  });
}

/** Its shares go along, so there must be room for them in the target of that year. */
async function reasonsInYear(tx: Tx, action: ActionAtHand, year: number): Promise<Refusal[]> {
  const reasons: Refusal[] = [];
  for (const row of action.maatregelen) {
    const share = readShare(row);
    if (share === null) continue;
    await tx.$queryRaw`SELECT 1 FROM "Maatregel" WHERE "id" = ${row.maatregelId}::uuid FOR NO KEY UPDATE`;
    const facts = await shareFacts(tx, action, row.maatregelId, year);
    reasons.push(...reasonsNotToClaim(share, row.shareNote, facts).map((one) => ({ ...one, field: 'year' })));
  }
  return reasons;
}
