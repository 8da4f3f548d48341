import { listMark } from '~/domain/consultation/list-mark';
import { reasonsNotToRespond } from '~/domain/consultation/rules';
import type { Ctx } from '~/domain/context';
import { consultationHead } from './consultation-head.server';
import { remarkRows } from './remark-rows.server';

/** The own list of a party with what it says of the whole; null for who does not answer for that party. */
export async function responsePage(ctx: Ctx, consultationId: string, partyId: string) {
  const consultation = await consultationHead(ctx, consultationId);
  const party = consultation?.parties.find(({ id, own }) => id === partyId && own);
  if (!consultation || !party) return null;
  const all = await remarkRows(ctx, consultationId);
  const own = all.filter((remark) => remark.partyId === partyId);
  const remarks = own.filter(({ withdrawnAt }) => withdrawnAt === null);
  const handedIn = party.handedInAt !== null;
  return {
    consultation,
    party,
    remarks,
    withdrawn: own.filter(({ withdrawnAt }) => withdrawnAt !== null),
    seen: listMark(remarks),
    reasonsNotToRespond: reasonsNotToRespond({ state: consultation.state, handedIn }),
  };
}

export type ResponsePage = NonNullable<Awaited<ReturnType<typeof responsePage>>>;

/** One remark of the own list. */
export async function ownRemarkPage(
  ctx: Ctx,
  { consultationId, partyId, remarkId }: { consultationId: string; partyId: string; remarkId: string },
) {
  const page = await responsePage(ctx, consultationId, partyId);
  const remark = page && [...page.remarks, ...page.withdrawn].find(({ id }) => id === remarkId);
  return page && remark ? { ...page, remark } : null;
}
