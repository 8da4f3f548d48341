import { XLSX } from '~/documents/spreadsheet/import-sheet';
import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { importKinds, type ImportKind } from '~/domain/import/columns';
import { done, forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import type { NewFile } from '../attachment/write-version.server';
import { readingJob } from './reading-job';

/** Once again when a server stopped halfway; what is wrong with the file itself is told, not tried. */
const ATTEMPTS = 2;

/** Asked before a byte is taken in. */
export async function mayBringIn({ actor }: Ctx): Promise<Outcome<null>> {
  const { programmaId } = actor;
  if (!may(actor, 'deelagenda:read', { programmaId })) return hidden;
  const allowed = importKinds.some((kind) => may(actor, 'import:write', { programmaId, kind }));
  return allowed ? done(null) : forbidden;
}

/** Takes a spreadsheet in to be read. Nothing of it is written but what it says: that is the preview. */
export async function bringIn(
  ctx: Ctx,
  input: { kind: ImportKind },
  file: NewFile & { mediaType: string },
): Promise<Outcome<{ id: string; name: string }>> {
  const { kind } = input;
  const { programmaId, personId } = ctx.actor;
  const id = newId();
  const object = { kind: 'import', id } as const;
  return change(ctx, { action: 'import_read', object }, async (tx, record) => {
    if (!may(ctx.actor, 'import:write', { programmaId, kind }))
      return refused({ code: 'import_kind_not_yours', field: 'kind' });
    if (file.mediaType !== XLSX) return refused({ code: 'import_not_xlsx' });
    const { name: fileName, sha256 } = file;
    await tx.importBatch.create({
      data: { id, programmaId, kind, fileName, sha256, byPersonId: personId, createdAt: ctx.now },
    });
    const payload = JSON.stringify(readingJob(ctx, id));
    await tx.$executeRaw`
      SELECT graphile_worker.add_job('read_spreadsheet', ${payload}::json, job_key := ${id}, max_attempts := ${ATTEMPTS})`;
    record({ change: { detail: { kind, fileName, sha256 } } });
    await file.keep();
    return done({ id, name: fileName });
  });
}
