import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { ficheAtHand } from './fiche-at-hand.server';

/** Takes a fiche out of its bouwsteen. It stays to be read as withdrawn, and so do the versions that were submitted. */
export async function withdrawFiche(ctx: Ctx, ficheId: string): Promise<Outcome<{ bouwsteenId: string }>> {
  const attempt = { action: 'fiche_withdrawn', object: { kind: 'fiche', id: ficheId } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await ficheAtHand(tx, ctx, ficheId);
    if (!found.ok) return found;
    const { fiche } = found;
    if (fiche.closed.length > 0) return refused(...fiche.closed.map((code) => ({ code })));
    await tx.fiche.update({
      where: { id: ficheId },
      data: { withdrawnAt: ctx.now, version: { increment: 1 } },
    });
    record({ overlegId: fiche.werkgroep.overlegId, change: { detail: { title: fiche.title } } });
    return done({ bouwsteenId: fiche.bouwsteen.id });
  });
}
