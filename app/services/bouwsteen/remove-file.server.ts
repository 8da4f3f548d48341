import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { bouwsteenToMove } from './bouwsteen-at-hand.server';

/** Takes a file out of the version that is worked on. What was submitted before keeps it, and so does the history. */
export async function removeFile(
  ctx: Ctx,
  bouwsteenId: string,
  input: { fileVersionId: string },
): Promise<Outcome<{ name: string }>> {
  const object = { kind: 'bouwsteen', id: bouwsteenId } as const;
  return change(ctx, { action: 'bouwsteen_file_removed', object }, async (tx, record) => {
    const found = await bouwsteenToMove(tx, ctx, bouwsteenId, 'work');
    if (!found.ok) return found;
    const file = await tx.bouwsteenFile.findFirst({
      where: { fileVersionId: input.fileVersionId, bouwsteenVersion: { bouwsteenId, submittedAt: null } },
      select: {
        bouwsteenVersionId: true,
        fileVersionId: true,
        fileVersion: { select: { name: true, sha256: true } },
      },
    });
    if (!file) return refused({ code: 'bouwsteen_file_gone' });
    const { bouwsteenVersionId, fileVersionId } = file;
    const key = { bouwsteenVersionId, fileVersionId };
    await tx.bouwsteenFile.delete({ where: { bouwsteenVersionId_fileVersionId: key } });
    const { name, sha256 } = file.fileVersion;
    record({
      object: { kind: 'bouwsteen_version', id: bouwsteenVersionId },
      overlegId: found.overlegId,
      change: { detail: { name, sha256, fileVersion: fileVersionId } },
    });
    return done({ name });
  });
}
