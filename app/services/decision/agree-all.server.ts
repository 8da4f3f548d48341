import { isPresent } from '~/domain/attendance/rules';
import type { Ctx } from '~/domain/context';
import { reasonsNotToEdit } from '~/domain/decision/rules';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { minutesWriter } from '../minutes/minuting.server';
import { draftDecision } from './draft-decision.server';

/**
 * One press for the usual case: every party that takes part and was there agrees, who was not there is not there.
 * Positions that were recorded before stay; advisers take none.
 */
export async function agreeAll(
  ctx: Ctx,
  input: { meetingId: string; id: string },
): Promise<Outcome<{ itemId: string }>> {
  const { meetingId, id } = input;
  const object = { kind: 'decision', id } as const;
  return change(ctx, { action: 'position_recorded', object, meetingId }, async (tx, record) => {
    const found = await minutesWriter(tx, ctx, meetingId, 'share');
    if (!found.ok) return found;
    const draft = await draftDecision(tx, found.meeting, id);
    if (!draft) return hidden;
    const { row, facts } = draft;
    const codes = reasonsNotToEdit(facts, { effect: false });
    if (codes.length > 0) return refused(...codes.map((code) => ({ code })));
    const { overlegId } = found.meeting;
    const parties = await tx.overlegParticipant.findMany({
      where: { overlegId, kind: 'deelnemer' },
      select: { partyId: true },
    });
    const people = await tx.attendance.findMany({
      where: { meetingId },
      select: {
        partyId: true,
        status: true,
        substitute: true,
        absences: { where: { agendaItemId: row.agendaItemId } },
      },
    });
    const there = new Map(
      parties.map(({ partyId }) => [
        partyId,
        people.filter((one) => one.partyId === partyId && one.absences.length === 0),
      ]),
    );
    const recorded = new Set(row.positions.map((one) => one.partyId));
    const positions = parties
      .filter(({ partyId }) => !recorded.has(partyId))
      .map(({ partyId }) => ({
        decisionId: id,
        partyId,
        position:
          people.length === 0 || isPresent(there.get(partyId) ?? [])
            ? ('akkoord' as const)
            : ('niet_aanwezig' as const),
      }));
    await tx.decisionPosition.createMany({ data: positions });
    await tx.decision.update({ where: { id }, data: { version: { increment: 1 } } });
    record({
      overlegId,
      change: {
        detail: { number: row.number, positions: positions.map((one) => `${one.partyId}:${one.position}`) },
      },
    });
    return done({ itemId: row.agendaItemId });
  });
}
