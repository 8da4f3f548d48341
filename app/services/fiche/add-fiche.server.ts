import type { Ctx } from '~/domain/context';
import { readDetails } from '~/domain/fiche/rows/details';
import type { Entries } from '~/domain/fiche/rows/entries';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { bouwsteenToMove } from '../bouwsteen/bouwsteen-at-hand.server';
import { openVersion } from '../bouwsteen/open-version.server';
import { reasonsAgainst } from './parts/write-details.server';

/** A new fiche in a bouwsteen, with nothing in it but what it is about; the first thing of a version opens it. */
export async function addFiche(
  ctx: Ctx,
  { bouwsteenId, entries }: { bouwsteenId: string; entries: Entries },
): Promise<Outcome<{ id: string }>> {
  const id = newId();
  const attempt = { action: 'fiche_added', object: { kind: 'fiche', id: null } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await bouwsteenToMove(tx, ctx, bouwsteenId, 'work');
    if (!found.ok) return found;
    const { row: bouwsteen, overlegId } = found;
    const read = readDetails(entries);
    if (!read.ok) return refused(...read.reasons);
    const reasons = await reasonsAgainst(tx, ctx, bouwsteen.werkgroepId, read.input);
    if (reasons.length > 0) return refused(...reasons);
    await openVersion(tx, ctx, record, found);
    await tx.fiche.create({
      data: { id, bouwsteenId, key: `fiche-${id}`, createdAt: ctx.now, ...read.input },
    });
    record({
      object: { kind: 'fiche', id },
      overlegId,
      change: { detail: { title: read.input.title, kind: read.input.kind, bouwsteenId } },
    });
    return done({ id });
  });
}
