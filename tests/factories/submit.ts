import type { Cell } from '~/domain/amount-series/cell';
import type { Ctx } from '~/domain/context';
import { change } from '~/platform/db/change.server';
import { db } from '~/platform/db/client.server';
import { freezeFiches } from '~/services/fiche/freeze-fiches.server';

/** What a fiche says that it yields, as its sheet has it now. */
export async function fillYield(ficheId: string, cells: Readonly<Record<number, Cell>>): Promise<void> {
  await db().ficheCell.deleteMany({ where: { ficheId, row: 'opbrengst' } });
  await db().ficheCell.createMany({
    data: Object.entries(cells).map(([year, cell]) => ({
      ficheId,
      row: 'opbrengst' as const,
      year: Number(year),
      kind: cell.kind,
      thousands: cell.kind === 'amount' ? cell.thousands : null,
    })),
  });
}

/** The open version goes in with its fiches, and the bouwsteen is ingediend. */
export async function submitVersion(ctx: Ctx, of: { bouwsteenId: string; versionId: string }): Promise<void> {
  const { bouwsteenId, versionId: bouwsteenVersionId } = of;
  const object = { kind: 'bouwsteen', id: bouwsteenId } as const;
  const outcome = await change(ctx, { action: 'bouwsteen_submitted', object }, async (tx, record) => {
    record({});
    const frozen = await freezeFiches(tx, ctx, record, { bouwsteenId, bouwsteenVersionId });
    await tx.bouwsteenVersion.update({
      where: { id: bouwsteenVersionId },
      data: { submittedAt: ctx.now, submittedById: ctx.actor.personId },
    });
    await tx.bouwsteen.update({ where: { id: bouwsteenId }, data: { state: 'ingediend' } });
    return frozen;
  });
  if (!outcome.ok) throw new Error(`the bouwsteen did not go in: ${JSON.stringify(outcome)}`);
}
