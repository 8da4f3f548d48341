import { agendaNow } from '~/domain/agenda-item/agenda-now';
import { agendaSnapshotSchema, type AgendaSnapshot } from '~/domain/agenda-item/snapshot';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { meetingRow } from '~/platform/db/agenda/meeting-row.server';
import { db } from '~/platform/db/client.server';
import { visibleMeetings } from '~/platform/db/visible/meetings.server';

export type AgendaPaper = {
  snapshot: AgendaSnapshot;
  /** Null is a concept that nobody was sent. */
  version: { number: number; sentAt: Date; calledOff: boolean } | null;
};

/**
 * The agenda to print: a version as it went out, the last one unless asked for another. A secretaris gets the concept
 * as it stands before anything was sent, or by asking for it; participants never do (product rule 11).
 * @param which number of a version, "concept", or null
 */
export async function agendaPaper(
  ctx: Ctx,
  meetingId: string,
  which: string | null,
): Promise<AgendaPaper | null> {
  const number = which !== null && /^[1-9]\d{0,5}$/.test(which) ? Number(which) : undefined;
  if (which !== null && which !== 'concept' && number === undefined) return null;
  const meeting = await db().meeting.findFirst({
    where: { AND: [{ id: meetingId }, visibleMeetings(ctx.actor)] },
    select: {
      overlegId: true,
      versions: {
        where: number === undefined ? {} : { number },
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, kind: true, sentAt: true, snapshot: true },
      },
    },
  });
  if (!meeting) return null;
  const [version] = meeting.versions;
  const prepares = ctx.actor.secretarisOf.has(meeting.overlegId);
  if (prepares && (which === 'concept' || (which === null && !version))) return concept(ctx, meetingId);
  if (!version || which === 'concept') return null;
  const { snapshot, kind, ...sent } = version;
  return {
    snapshot: agendaSnapshotSchema.parse(snapshot),
    version: { ...sent, calledOff: kind === 'afgelasting' },
  };
}

async function concept(ctx: Ctx, meetingId: string): Promise<AgendaPaper | null> {
  const stored = await meetingRow(db(), ctx.actor.programmaId, meetingId, amsterdamDate(ctx.now));
  return stored && { snapshot: agendaNow(stored, null, ctx.now).snapshot, version: null };
}
