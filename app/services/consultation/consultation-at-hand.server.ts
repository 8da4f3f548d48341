import { may } from '~/domain/access/may';
import { consultationState, type ConsultationState } from '~/domain/consultation/state';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { forbidden, hidden } from '~/domain/outcome';
import { Prisma } from '~/platform/db/generated/client';
import type { Tx } from '~/platform/db/client.server';
import type { Failure } from '~/services/meeting/preparing.server';

const select = {
  id: true,
  programmaId: true,
  overlegId: true,
  title: true,
  until: true,
  closedAt: true,
  version: true,
  parties: { select: { partyId: true, answeredAt: true } },
} as const;

type Row = Prisma.ConsultationGetPayload<{ select: typeof select }>;

export type ConsultationAtHand = { row: Row; until: string; state: ConsultationState };

/**
 * The consultation, when this person may read it: `update` while it changes itself, `share` while something in it does, so
 * that nothing is added behind its closing.
 */
export async function readableConsultation(
  tx: Tx,
  ctx: Ctx,
  id: string,
  lock: 'share' | 'update',
): Promise<({ ok: true } & ConsultationAtHand) | Failure> {
  const how = lock === 'share' ? Prisma.sql`FOR SHARE` : Prisma.sql`FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM "Consultation" WHERE "id" = ${id}::uuid ${how}`;
  const { programmaId } = ctx.actor;
  const row = await tx.consultation.findFirst({ where: { id, programmaId }, select });
  if (!row) return hidden;
  const asked = row.parties.map(({ partyId }) => partyId);
  if (!may(ctx.actor, 'consultation:read', { programmaId, overlegId: row.overlegId, asked })) return hidden;
  const until = row.until.toISOString().slice(0, 10);
  const state = consultationState({ until, closed: row.closedAt !== null }, amsterdamDate(ctx.now));
  return { ok: true, row, until, state };
}

/** The same for who manages it; who was only asked is told that it isn't theirs. */
export async function consultationAtHand(
  tx: Tx,
  ctx: Ctx,
  id: string,
  lock: 'share' | 'update' = 'update',
): Promise<({ ok: true } & ConsultationAtHand) | Failure> {
  const found = await readableConsultation(tx, ctx, id, lock);
  if (!found.ok) return found;
  return may(ctx.actor, 'consultation:manage', found.row) ? found : forbidden;
}
