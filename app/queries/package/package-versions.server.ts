import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleBouwsteenVersions } from '~/platform/db/visible/bouwstenen.server';
import { submittedFiches } from '../fiche/submitted-fiches.server';

export type PackageFile = {
  versionId: string;
  name: string;
  sha256: string;
  placeholder: boolean;
  size: number;
  mediaType: string;
};

export type PackageVersion = {
  id: string;
  number: number;
  submittedAt: Date | null;
  files: PackageFile[];
  fiches: { id: string; title: string; code: string | null }[];
};

/**
 * Versions of bouwstenen that were submitted, with their files and fiches, as far as this reader may see them; by id. Two
 * statements, however many there are.
 */
export async function packageVersions(
  ctx: Ctx,
  ids: readonly string[],
): Promise<Map<string, PackageVersion>> {
  if (ids.length === 0) return new Map();
  const rows = await db().bouwsteenVersion.findMany({
    where: {
      AND: [visibleBouwsteenVersions(ctx.actor), { id: { in: [...ids] }, submittedAt: { not: null } }],
    },
    select: {
      id: true,
      number: true,
      submittedAt: true,
      files: {
        orderBy: { position: 'asc' },
        select: {
          fileVersion: {
            select: {
              id: true,
              name: true,
              sha256: true,
              placeholder: true,
              file: { select: { size: true, mediaType: true } },
            },
          },
        },
      },
    },
  });
  const fiches = await submittedFiches(rows.map(({ id }) => id));
  return new Map(
    rows.map(({ files, ...version }) => [
      version.id,
      {
        ...version,
        files: files.map(({ fileVersion: { id: versionId, file, ...one } }) => ({
          ...{ versionId, ...one },
          ...file,
        })),
        fiches: fiches.filter(({ of }) => of === version.id).map(({ of: _of, ...fiche }) => fiche),
      },
    ]),
  );
}
