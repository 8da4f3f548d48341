import { reasonsNotToGiveBack } from '~/domain/consultation/rules';
import type { Ctx } from '~/domain/context';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { consultationAtHand } from './consultation-at-hand.server';
import { mailParties } from './mail-parties.server';

/** Gives a party its list back, so that it can add to it and hand in again; what was answered stays as it was answered. */
export async function giveBack(
  ctx: Ctx,
  { consultationId: id, partyId }: { consultationId: string; partyId: string },
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'consultation', id } as const;
  return change(ctx, { action: 'consultation_changed', object }, async (tx, record) => {
    const found = await consultationAtHand(tx, ctx, id);
    if (!found.ok) return found;
    const party = found.row.parties.find((one) => one.partyId === partyId);
    if (!party) return hidden;
    const reasons = reasonsNotToGiveBack({ state: found.state, handedIn: party.answeredAt !== null });
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code })));
    await tx.consultationParty.update({
      where: { consultationId_partyId: { consultationId: id, partyId } },
      data: { answeredAt: null, version: { increment: 1 } },
    });
    const { title } = found.row;
    await mailParties(tx, ctx, { id, title, until: found.until }, [partyId], 'givenBack');
    const fields = { state: { from: 'ingediend', to: 'teruggegeven' } };
    record({ overlegId: found.row.overlegId, change: { detail: { partyId }, fields } });
    return done({ id });
  });
}
