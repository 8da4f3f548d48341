import type { Ctx } from '~/domain/context';
import type { DecisionEffect } from '~/domain/decision/effects';
import { lineRefusal } from '~/domain/minutes/line-problem';
import { lineKind, MAX_LINES, planLines, splitLines } from '~/domain/minutes/lines';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { db, type Tx } from '~/platform/db/client.server';
import { lineKnowledge } from '~/platform/db/minutes/line-knowledge.server';
import type { SubjectInput } from '../decision/write-decision.server';
import { lineEvents } from './line-events';
import { minuting } from './minuting.server';
import { writePlanned, type Saved } from './write-planned.server';

export type LinesInput = {
  meetingId: string;
  itemId: string;
  /** One line, or several under each other: all are saved or none is. */
  text: string;
  /** Made by the browser for one line, so that a line that is sent twice is kept once. */
  lineId: string | null;
  /** What was chosen when the words left a choice. */
  effect: DecisionEffect | null;
  subjects: readonly SubjectInput[];
};

/** The line box of the minutes: inbreng, besluiten and actions at typing speed. */
export async function recordLines(ctx: Ctx, input: LinesInput): Promise<Outcome<{ saved: Saved[] }>> {
  const known = input.lineId === null ? null : await savedBefore(ctx, input.lineId);
  if (known === 'here') return done({ saved: [] });
  const lineId = known === 'elsewhere' ? null : input.lineId;
  const { action, kind } = lineEvents[lineKind(input.text)];
  const attempt = { action, object: { kind, id: null }, meetingId: input.meetingId };
  try {
    return await change(ctx, attempt, async (tx, record) => {
      const found = await minuting(tx, ctx, input.meetingId);
      if (!found.ok) return found;
      const count = splitLines(input.text).length;
      if (count === 0) return refused({ code: 'line_empty', field: 'line' });
      if (count > MAX_LINES) return refused({ code: 'lines_too_many', field: 'line' });
      const knowledge = await lineKnowledge(tx, ctx.actor.programmaId, input.meetingId);
      const plan = planLines(input.text, knowledge.context);
      if (!plan.ok) return refused(...plan.problems.map((problem) => lineRefusal(problem, problem.row)));
      const offers = knowledge.offers[input.itemId] ?? [];
      return writePlanned(
        { tx, ctx, record, meeting: found.meeting },
        { ...input, lineId, offers },
        plan.planned,
      );
    });
  } catch (error) {
    // The same line arrived twice at the same moment; the other one wrote it.
    if (lineId !== null && (await savedBefore(ctx, lineId)) === 'here') return done({ saved: [] });
    throw error;
  }
}

/** Whether a line with this id was written before, here or (then it is no line of this person's) somewhere else. */
async function savedBefore(ctx: Ctx, id: string): Promise<'here' | 'elsewhere' | null> {
  const tx: Tx = db();
  const [contribution, decision, action] = [
    await tx.contribution.findUnique({ where: { id }, select: { item: { select: { overlegId: true } } } }),
    await tx.decision.findUnique({ where: { id }, select: { overlegId: true } }),
    await tx.actionItem.findUnique({ where: { id }, select: { overlegId: true } }),
  ];
  if (!contribution && !decision && !action) return null;
  const overlegId = contribution?.item.overlegId ?? decision?.overlegId ?? action?.overlegId ?? '';
  return ctx.actor.secretarisOf.has(overlegId) ? 'here' : 'elsewhere';
}
