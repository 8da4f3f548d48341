import type { PartRow } from '~/domain/bouwsteen/checklist';
import type { Tx } from '~/platform/db/client.server';

/**
 * Writes the answers under the parts of the centrale opdracht that holds now, so that a version that is submitted was checked
 * against one opdracht and not two.
 */
export async function copyChecks(
  tx: Tx,
  bouwsteenVersionId: string,
  parts: readonly PartRow[],
): Promise<void> {
  await tx.partCheck.deleteMany({ where: { bouwsteenVersionId } });
  await tx.partCheck.createMany({
    data: parts.flatMap(({ id: partId, presence, why, page }) =>
      presence === null ? [] : [{ bouwsteenVersionId, partId, presence, why, page }],
    ),
  });
}
