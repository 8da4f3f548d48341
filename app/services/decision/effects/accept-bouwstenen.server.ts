import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { reasonsNotTo } from '~/domain/bouwsteen/status';
import { done, refused, type Refusal } from '~/domain/outcome';
import { visibleBouwsteenVersions } from '~/platform/db/visible/bouwstenen.server';
import type { Effected, Work } from './effect-work';

/**
 * Accepts bouwstenen as they were delivered: the very versions that the besluit is about, whatever was delivered since. From
 * then a bouwsteen stays as it is, and more becomes an addendum.
 */
export async function acceptBouwstenen({ tx, ctx, record, of }: Work, ids: readonly string[]): Effected {
  const wanted = [...new Set(ids)].sort();
  await tx.$queryRaw`SELECT 1 FROM "Bouwsteen" WHERE "id" IN (SELECT "bouwsteenId" FROM "BouwsteenVersion" WHERE "id" = ANY(${wanted}::uuid[]))
    ORDER BY "id" FOR NO KEY UPDATE`;
  const versions = await tx.bouwsteenVersion.findMany({
    where: { AND: [{ id: { in: wanted }, submittedAt: { not: null } }, visibleBouwsteenVersions(ctx.actor)] },
    orderBy: [{ bouwsteen: { number: 'asc' } }, { bouwsteen: { letter: 'asc' } }],
    include: { bouwsteen: { include: { werkgroep: { select: { overlegId: true } } } } },
  });
  if (versions.length < wanted.length || wanted.length === 0)
    return refused({ code: 'unknown_reference', field: 'subjects' });
  const codes = new Set<Refusal['code']>();
  if (new Set(versions.map((one) => one.bouwsteenId)).size < versions.length) codes.add('bouwsteen_twice');
  for (const { bouwsteen } of versions) {
    if (bouwsteen.werkgroep.overlegId !== of.overlegId) codes.add('bouwsteen_other_overleg');
    const { state, withdrawnAt } = bouwsteen;
    for (const code of reasonsNotTo('accept', { state, withdrawn: withdrawnAt !== null })) codes.add(code);
  }
  if (codes.size > 0) return refused(...[...codes].map((code) => ({ code, field: 'subjects' })));
  for (const { id, number, bouwsteen } of versions) {
    await tx.bouwsteen.update({
      where: { id: bouwsteen.id },
      data: {
        state: 'aanvaard',
        acceptedVersionId: id,
        acceptedByDecisionId: of.decisionId,
        acceptedAt: ctx.now,
        version: { increment: 1 },
      },
    });
    record({
      action: 'bouwsteen_accepted',
      object: { kind: 'bouwsteen', id: bouwsteen.id },
      overlegId: of.overlegId,
      change: {
        fields: {
          state: { from: bouwsteen.state, to: 'aanvaard' },
          versionNumber: { from: null, to: number },
        },
        detail: { decisionId: of.decisionId, number: of.number },
      },
    });
  }
  return done({
    did: 'bouwsteen_aanvaarden',
    bouwstenen: versions.map(({ id, number, bouwsteen }) => ({
      id: bouwsteen.id,
      versionId: id,
      number,
      name: `${bouwsteenLabel(bouwsteen)} ${bouwsteen.title}`,
    })),
  });
}
