import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { IsoDate } from '~/domain/dates/calendar';
import type { SittingFacts } from '~/domain/minutes/sitting';
import { reasonsNotToWriteMinutes } from '~/domain/minutes/state';
import { forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { Prisma } from '~/platform/db/generated/client';
import type { Tx } from '~/platform/db/client.server';

export type MinutesMeeting = SittingFacts & {
  programmaId: string;
  /** For domain/access. */
  minutesState: SittingFacts['state'];
  sent: boolean;
  /** Day of the meeting; its year numbers the besluiten, and dates without a year are read from it. */
  date: IsoDate;
  correctionUntil: IsoDate | null;
  version: number;
};

export const isoDay = (date: Date): IsoDate => date.toISOString().slice(0, 10);

/**
 * The meeting as the rules of the minutes need it, locked until the transaction ends: `share` while lines are
 * written, `update` while the state of the minutes changes, so that nothing is added behind an adoption.
 */
export async function lockMinutesMeeting(
  tx: Tx,
  programmaId: string,
  meetingId: string,
  lock: 'share' | 'update',
): Promise<MinutesMeeting | null> {
  const how = lock === 'share' ? Prisma.sql`FOR SHARE` : Prisma.sql`FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM "Meeting" WHERE "id" = ${meetingId}::uuid ${how}`;
  const row = await tx.meeting.findFirst({
    where: { id: meetingId, overleg: { programmaId } },
    select: {
      id: true,
      overlegId: true,
      state: true,
      minutesState: true,
      openedAt: true,
      closedAt: true,
      startsAt: true,
      correctionUntil: true,
      version: true,
      versions: { select: { id: true }, take: 1 },
    },
  });
  if (!row) return null;
  return {
    meetingId: row.id,
    overlegId: row.overlegId,
    programmaId,
    meetingState: row.state,
    state: row.minutesState,
    minutesState: row.minutesState,
    opened: row.openedAt !== null,
    closed: row.closedAt !== null,
    sent: row.versions.length > 0,
    date: amsterdamDate(row.startsAt),
    correctionUntil: row.correctionUntil && isoDay(row.correctionUntil),
    version: row.version,
  };
}

type Failure = Exclude<Outcome<never>, { ok: true }>;

/** The meeting, when this actor may write its minutes and they are open for writing; else the answer to give. */
export async function minuting(
  tx: Tx,
  ctx: Ctx,
  meetingId: string,
  lock: 'share' | 'update' = 'share',
): Promise<{ ok: true; meeting: MinutesMeeting } | Failure> {
  const found = await minutesWriter(tx, ctx, meetingId, lock);
  if (!found.ok) return found;
  const reasons = reasonsNotToWriteMinutes(found.meeting);
  return reasons.length > 0 ? refused(...reasons.map((code) => ({ code }))) : found;
}

/** As `minuting`, for verbs that have rules of their own about the state. */
export async function minutesWriter(
  tx: Tx,
  ctx: Ctx,
  meetingId: string,
  lock: 'share' | 'update',
): Promise<{ ok: true; meeting: MinutesMeeting } | Failure> {
  const meeting = await lockMinutesMeeting(tx, ctx.actor.programmaId, meetingId, lock);
  if (!meeting || !may(ctx.actor, 'minutes:read', meeting)) return hidden;
  if (!may(ctx.actor, 'minutes:write', meeting)) return forbidden;
  return { ok: true, meeting };
}

/** The agendapunt of this meeting that is minuted; a withdrawn one takes no lines. */
export async function itemToMinute(
  tx: Tx,
  meeting: MinutesMeeting,
  itemId: string,
): Promise<{ ok: true; item: { id: string; title: string } } | Failure> {
  const item = await tx.agendaItem.findFirst({
    where: { id: itemId, meetingId: meeting.meetingId },
    select: { id: true, title: true, withdrawnAt: true },
  });
  if (!item) return hidden;
  return item.withdrawnAt ? refused({ code: 'item_withdrawn' }) : { ok: true, item };
}

/** Contributions, besluiten and actions of an agendapunt share one order: as they were minuted. */
export async function nextPosition(tx: Tx, itemId: string): Promise<number> {
  const rows = await tx.$queryRaw<{ last: number | null }[]>`
    SELECT max("position")::int AS "last" FROM (
      SELECT "position" FROM "Contribution" WHERE "agendaItemId" = ${itemId}::uuid
      UNION ALL SELECT "position" FROM "Decision" WHERE "agendaItemId" = ${itemId}::uuid
      UNION ALL SELECT "position" FROM "ActionItem" WHERE "agendaItemId" = ${itemId}::uuid
    ) AS "line"`;
  return (rows[0]?.last ?? 0) + 10;
}
