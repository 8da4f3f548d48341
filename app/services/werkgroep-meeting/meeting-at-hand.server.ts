import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { forbidden, hidden } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import { visibleWerkgroepMeetings } from '~/platform/db/visible/bouwstenen.server';
import type { Failure } from '~/services/meeting/preparing.server';

export type WerkgroepMeetingAddress = { werkgroepId: string; id: string };

const load = (tx: Tx, ctx: Ctx, { werkgroepId, id }: WerkgroepMeetingAddress) =>
  tx.werkgroepMeeting.findFirst({
    where: { AND: [visibleWerkgroepMeetings(ctx.actor), { id, werkgroepId }] },
    include: { werkgroep: { select: { overlegId: true } } },
  });

type Row = NonNullable<Awaited<ReturnType<typeof load>>>;

/** The meeting of a werkgroep that is about to change, locked until the transaction ends. */
export async function werkgroepMeetingAtHand(
  tx: Tx,
  ctx: Ctx,
  at: WerkgroepMeetingAddress,
): Promise<{ ok: true; row: Row; date: string; overlegId: string } | Failure> {
  await tx.$queryRaw`SELECT 1 FROM "WerkgroepMeeting" WHERE "id" = ${at.id}::uuid FOR NO KEY UPDATE`;
  const row = await load(tx, ctx, at);
  if (!row) return hidden;
  const { overlegId } = row.werkgroep;
  const facts = { programmaId: ctx.actor.programmaId, werkgroepId: at.werkgroepId, overlegId };
  if (!may(ctx.actor, 'werkgroep-meeting:write', facts)) return forbidden;
  return { ok: true, row, date: row.date.toISOString().slice(0, 10), overlegId };
}
