import { may } from '~/domain/access/may';
import type { AgendaChange } from '~/domain/agenda-item/diff';
import { agendaSnapshotSchema, type AgendaSnapshot } from '~/domain/agenda-item/snapshot';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import type { AgendaVersionKind } from '~/platform/db/generated/client';
import { visibleMeetings } from '~/platform/db/visible/meetings.server';

type VersionName = { number: number; kind: AgendaVersionKind; sentAt: Date };

export type AgendaVersionPage = {
  snapshot: AgendaSnapshot;
  version: VersionName & { note: string; changes: AgendaChange[] };
  /** All versions, the newest first. */
  versions: VersionName[];
  /** May see who got it. */
  mayPrepare: boolean;
};

/** The agenda as it went out, from what was frozen then and from nothing else (product rule 11). */
export async function agendaVersionPage(
  ctx: Ctx,
  meetingId: string,
  number: number,
): Promise<AgendaVersionPage | null> {
  const meeting = await db().meeting.findFirst({
    where: { AND: [{ id: meetingId }, visibleMeetings(ctx.actor)] },
    select: {
      overlegId: true,
      versions: { orderBy: { number: 'desc' }, select: { number: true, kind: true, sentAt: true } },
    },
  });
  if (!meeting) return null;
  const version = await db().agendaVersion.findUnique({
    where: { meetingId_number: { meetingId, number } },
    select: { number: true, kind: true, sentAt: true, note: true, changes: true, snapshot: true },
  });
  if (!version) return null;
  const { snapshot, changes, ...rest } = version;
  return {
    snapshot: agendaSnapshotSchema.parse(snapshot),
    version: { ...rest, changes: (changes ?? []) as AgendaChange[] },
    versions: meeting.versions,
    mayPrepare: may(ctx.actor, 'agenda:prepare', meeting),
  };
}
