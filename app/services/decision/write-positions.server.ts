import { cleanPosition, reasonsNotToTakePositions, type PositionDraft } from '~/domain/decision/positions';
import { done, refused, type Outcome } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { MinutesMeeting } from '../minutes/minuting.server';

export type PositionInput = PositionDraft;

/** Sets the positions of the parties on a besluit to exactly these. */
export async function writePositions(
  tx: Tx,
  meeting: MinutesMeeting,
  decisionId: string,
  drafts: readonly PositionInput[],
): Promise<Outcome<null>> {
  const participants = await tx.overlegParticipant.findMany({
    where: { overlegId: meeting.overlegId },
    select: { partyId: true },
  });
  const known = new Set(participants.map((one) => one.partyId));
  const reasons = reasonsNotToTakePositions(drafts, known, meeting.date);
  if (reasons.length > 0) {
    return refused(
      ...reasons.map(({ partyId, reason }) => ({ code: reason, field: positionField(reason, partyId) })),
    );
  }
  await tx.decisionPosition.deleteMany({ where: { decisionId } });
  await tx.decisionPosition.createMany({
    data: drafts.map(cleanPosition).map(({ partyId, position, note, until }) => ({
      decisionId,
      partyId,
      position,
      note,
      until: until === null ? null : new Date(until),
    })),
  });
  return done(null);
}

/** The field of the form that the refusal is about: "note-<party>", "until-<party>", "position-<party>". */
const positionField = (reason: string, partyId: string): string => {
  if (reason === 'position_note_missing') return `note-${partyId}`;
  return `${reason.startsWith('position_until') ? 'until' : 'position'}-${partyId}`;
};
