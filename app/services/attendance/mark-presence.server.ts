import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { minuting } from '../minutes/minuting.server';

/**
 * The quick list beside the minutes: which parties are here. A tick makes a party present; taking it away makes those
 * who were present absent, and leaves who sent word as it was.
 */
export async function markPresence(
  ctx: Ctx,
  input: { meetingId: string; listed: readonly string[]; present: readonly string[] },
): Promise<Outcome<null>> {
  const { meetingId } = input;
  const object = { kind: 'attendance', id: meetingId } as const;
  return change(ctx, { action: 'attendance_recorded', object, meetingId }, async (tx, record) => {
    const found = await minuting(tx, ctx, meetingId);
    if (!found.ok) return found;
    const listed = [...new Set(input.listed)];
    const where = { programmaId: ctx.actor.programmaId, id: { in: listed } };
    if ((await tx.party.count({ where })) !== listed.length) return refused({ code: 'unknown_reference' });
    const rows = await tx.attendance.findMany({ where: { meetingId, partyId: { in: listed } } });
    const changed: { partyId: string; to: string }[] = [];
    for (const partyId of listed) {
      const own = rows.filter((row) => row.partyId === partyId);
      const ticked = input.present.includes(partyId);
      const isThere = own.some((row) => row.status === 'aanwezig' || row.substitute !== null);
      if (own.length > 0 && ticked === isThere) continue;
      const status = ticked ? 'aanwezig' : 'afwezig';
      if (own.length === 0) await tx.attendance.create({ data: { id: newId(), meetingId, partyId, status } });
      else {
        await tx.attendance.updateMany({
          where: {
            meetingId,
            partyId,
            ...(ticked ? {} : { OR: [{ status: 'aanwezig' }, { substitute: { not: null } }] }),
          },
          data: { status, substitute: null, version: { increment: 1 } },
        });
      }
      changed.push({ partyId, to: status });
    }
    record({ overlegId: found.meeting.overlegId, change: { detail: { changed } } });
    return done(null);
  });
}
