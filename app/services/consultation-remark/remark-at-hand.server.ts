import type { Ctx } from '~/domain/context';
import { hidden } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { Failure } from '~/services/meeting/preparing.server';
import { responding, type PartyAtHand, type ResponsePlace } from './responding.server';

export type RemarkPlace = ResponsePlace & { remarkId: string };

export type OwnRemark = PartyAtHand & { remark: NonNullable<Awaited<ReturnType<typeof load>>> };

const load = (tx: Tx, { remarkId: id, consultationId, partyId }: RemarkPlace) =>
  tx.consultationRemark.findFirst({
    where: { id, consultationId, partyId },
    select: {
      place: true,
      kind: true,
      text: true,
      position: true,
      answer: true,
      withdrawnAt: true,
      version: true,
    },
  });

/** A remark of the own party, with its list locked. */
export async function ownRemark(
  tx: Tx,
  ctx: Ctx,
  place: RemarkPlace,
): Promise<({ ok: true } & OwnRemark) | Failure> {
  const found = await responding(tx, ctx, place);
  if (!found.ok) return found;
  const remark = await load(tx, place);
  return remark ? { ...found, remark } : hidden;
}
