import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleFiles } from '~/platform/db/visible/attachments.server';
import { log } from '~/platform/outside/log.server';
import { readStored, storedSize } from '~/platform/outside/files.server';

export type Download = {
  name: string;
  sha256: string;
  size: number;
  mediaType: string;
  /** The bytes, or part of them; `end` is included, as in an HTTP range. */
  read: (range?: { start: number; end: number }) => ReturnType<typeof readStored>;
};

/** A file version that this person may have, or null: hidden, unknown, or its bytes are gone (which the log tells). */
export async function fileDownload(ctx: Ctx, fileVersionId: string): Promise<Download | null> {
  const version = await db().fileVersion.findFirst({
    where: { AND: [{ id: fileVersionId }, visibleFiles(ctx.actor)] },
    select: { name: true, sha256: true, file: { select: { size: true, mediaType: true } } },
  });
  if (!version) return null;
  const { name, sha256, file } = version;
  const onDisk = await storedSize(sha256);
  if (onDisk !== file.size) {
    log.error(
      { fileVersionId, sha256, expected: file.size, onDisk },
      'a stored file is missing or not whole',
    );
    return null;
  }
  return { name, sha256, ...file, read: (range) => readStored(sha256, range) };
}
