import { may } from '~/domain/access/may';
import type { ResponseFacts } from '~/domain/consultation/rules';
import type { Ctx } from '~/domain/context';
import { forbidden, hidden } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { Failure } from '~/services/meeting/preparing.server';
import {
  readableConsultation,
  type ConsultationAtHand,
} from '~/services/consultation/consultation-at-hand.server';

export type ResponsePlace = { consultationId: string; partyId: string };

export type PartyAtHand = ResponseFacts & {
  consultation: ConsultationAtHand;
  party: NonNullable<Awaited<ReturnType<typeof load>>>;
};

const load = (tx: Tx, { consultationId, partyId }: ResponsePlace) =>
  tx.consultationParty.findUnique({
    where: { consultationId_partyId: { consultationId, partyId } },
    select: { position: true, note: true, answeredAt: true, version: true },
  });

/**
 * The list of a party that was asked, locked until the transaction ends, so that nothing is added behind its handing in.
 * Lists of other parties are not there.
 */
export async function responding(
  tx: Tx,
  ctx: Ctx,
  place: ResponsePlace,
): Promise<({ ok: true } & PartyAtHand) | Failure> {
  const consultation = await readableConsultation(tx, ctx, place.consultationId, 'share');
  if (!consultation.ok) return consultation;
  await tx.$queryRaw`SELECT 1 FROM "ConsultationParty"
    WHERE "consultationId" = ${place.consultationId}::uuid AND "partyId" = ${place.partyId}::uuid FOR NO KEY UPDATE`;
  const party = await load(tx, place);
  if (!party) return hidden;
  const { programmaId, overlegId, parties } = consultation.row;
  const asked = parties.map((one) => one.partyId);
  const facts = { programmaId, overlegId, asked, partyId: place.partyId };
  if (!may(ctx.actor, 'consultation:respond', facts)) return forbidden;
  const handedIn = party.answeredAt !== null;
  return { ok: true, consultation, party, state: consultation.state, handedIn };
}
