import { titleFromName } from '~/domain/attachment/file-name';
import { MAX_ATTACHMENTS } from '~/domain/attachment/limits';
import { lastPosition } from '~/domain/agenda-item/move';
import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { db, type Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { writeVersion, type NewFile } from '~/services/attachment/write-version.server';
import { bouwsteenToMove } from './bouwsteen-at-hand.server';
import { openVersion } from './open-version.server';

export type AddedFile = { name: string; number: number };

/**
 * A file for the version that is worked on. One with the name of a file that this bouwsteen had before is the next version of
 * that document, and takes its place here; what was submitted keeps what it had.
 */
export async function addFile(ctx: Ctx, bouwsteenId: string, file: NewFile): Promise<Outcome<AddedFile>> {
  const object = { kind: 'bouwsteen', id: bouwsteenId } as const;
  return change(ctx, { action: 'bouwsteen_file_added', object }, async (tx, record) => {
    const found = await bouwsteenToMove(tx, ctx, bouwsteenId, 'work');
    if (!found.ok) return found;
    const version = await openVersion(tx, ctx, record, found);
    const there = await tx.bouwsteenFile.findMany({
      where: { bouwsteenVersionId: version.id },
      select: {
        position: true,
        fileVersionId: true,
        fileVersion: { select: { documentId: true, name: true, sha256: true } },
      },
    });
    const { name, size, sha256 } = file;
    const same = there.find(({ fileVersion }) => fileVersion.sha256 === sha256);
    if (same) {
      const params = { name, title: same.fileVersion.name };
      return refused({ code: 'file_same_in_bouwsteen', params });
    }
    const known = await documentNamed(tx, bouwsteenId, name);
    const replaced = there.find(({ fileVersion }) => fileVersion.documentId === known);
    if (!replaced && there.length >= MAX_ATTACHMENTS) return refused({ code: 'bouwsteen_files_too_many' });

    const documentId = known ?? newId();
    if (known === null) {
      const { programmaId } = ctx.actor;
      await tx.document.create({ data: { id: documentId, programmaId, title: titleFromName(name) } });
    }
    const written = await writeVersion(tx, ctx, documentId, file, '');
    if (replaced) {
      const { fileVersionId } = replaced;
      const key = { bouwsteenVersionId: version.id, fileVersionId };
      await tx.bouwsteenFile.delete({ where: { bouwsteenVersionId_fileVersionId: key } });
    }
    await tx.bouwsteenFile.create({
      data: {
        bouwsteenVersionId: version.id,
        fileVersionId: written.id,
        position: replaced?.position ?? lastPosition(there),
      },
    });
    record({
      object: { kind: 'bouwsteen_version', id: version.id },
      overlegId: found.overlegId,
      change: { detail: { name, size, sha256, fileVersion: written.id, version: written.number } },
    });
    await file.keep();
    return done({ name, number: written.number });
  });
}

/** The document of this bouwsteen that had a file of this name last, whatever its capitals. */
async function documentNamed(tx: Tx, bouwsteenId: string, name: string): Promise<string | null> {
  const rows = await tx.$queryRaw<{ documentId: string }[]>`
    SELECT f."documentId" FROM "BouwsteenFile" bf JOIN "BouwsteenVersion" bv ON bv."id" = bf."bouwsteenVersionId"
      JOIN "FileVersion" f ON f."id" = bf."fileVersionId"
    WHERE bv."bouwsteenId" = ${bouwsteenId}::uuid AND lower(f."name") = lower(${name}) ORDER BY bv."number" DESC LIMIT 1`;
  return rows[0]?.documentId ?? null;
}

/** Asked before the bytes are taken in; the service asks again when they are there. */
export async function mayAddFile(ctx: Ctx, bouwsteenId: string): Promise<Outcome<null>> {
  const found = await bouwsteenToMove(db(), ctx, bouwsteenId, 'work');
  return found.ok ? done(null) : found;
}
