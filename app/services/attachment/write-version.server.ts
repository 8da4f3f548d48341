import type { Ctx } from '~/domain/context';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import type { IncomingFile } from '~/platform/outside/files.server';

/** A file that came in whole and was found good; its bytes stay only when the service says `keep`. */
export type NewFile = Pick<IncomingFile, 'sha256' | 'size' | 'keep'> & { name: string; mediaType: string };

/** The next version of a document. The document is locked, for it may stand on several agendas. */
export async function writeVersion(
  tx: Tx,
  ctx: Ctx,
  documentId: string,
  file: NewFile,
  note: string,
): Promise<{ id: string; number: number }> {
  await tx.$queryRaw`SELECT 1 FROM "Document" WHERE "id" = ${documentId}::uuid FOR NO KEY UPDATE`;
  const last = await tx.fileVersion.aggregate({ where: { documentId }, _max: { number: true } });
  const version = { id: newId(), number: (last._max.number ?? 0) + 1 };
  const { sha256, size, name, mediaType } = file;
  await tx.file.createMany({ data: [{ sha256, size, mediaType, createdAt: ctx.now }], skipDuplicates: true });
  await tx.fileVersion.create({
    data: { ...version, documentId, sha256, name, note, byPersonId: ctx.actor.personId, createdAt: ctx.now },
  });
  return version;
}
