import type { Ctx } from '~/domain/context';
import { summarise } from '~/domain/bouwsteen/checklist';
import { checklistOf } from '~/platform/db/bouwsteen/checklist.server';
import { db } from '~/platform/db/client.server';
import { visibleFiches } from '~/platform/db/visible/bouwstenen.server';
import { submittedFiches } from '../fiche/submitted-fiches.server';
import type { ListedBouwsteenVersion } from './bouwsteen-head.server';

/**
 * What is in one version: files, fiches and the checklist. Fiches are read as they stand while the version is open, and as
 * they were submitted from then on. Whoever calls this found the version among what the actor may see.
 */
export async function versionContent(ctx: Ctx, bouwsteenId: string, version: ListedBouwsteenVersion) {
  const [files, fiches, parts] = await Promise.all([
    db().bouwsteenFile.findMany({
      where: { bouwsteenVersionId: version.id },
      orderBy: { position: 'asc' },
      select: {
        fileVersion: {
          select: {
            id: true,
            number: true,
            name: true,
            sha256: true,
            placeholder: true,
            createdAt: true,
            file: { select: { size: true, mediaType: true } },
          },
        },
      },
    }),
    version.submittedAt === null ? openFiches(ctx, bouwsteenId) : frozenFiches(version),
    checklistOf(db(), ctx.actor.programmaId, version),
  ]);
  return {
    files: files.map(({ fileVersion: { file, id: versionId, createdAt: at, ...one } }) => ({
      versionId,
      at,
      ...one,
      ...file,
    })),
    fiches,
    parts,
    checklist: summarise(parts),
  };
}

export type VersionContent = Awaited<ReturnType<typeof versionContent>>;

/** A fiche to go to: `number` is the version of the bouwsteen that it was submitted with. */
type ListedFiche = { id: string; title: string; code: string | null; number: number | null };

async function openFiches({ actor }: Ctx, bouwsteenId: string): Promise<ListedFiche[]> {
  const rows = await db().fiche.findMany({
    where: { AND: [visibleFiches(actor), { bouwsteenId, withdrawnAt: null }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, maatregel: { select: { code: true } } },
  });
  return rows.map(({ id, title, maatregel }) => ({ id, title, code: maatregel?.code ?? null, number: null }));
}

/** As they were named then. */
async function frozenFiches({ id: versionId, number }: ListedBouwsteenVersion): Promise<ListedFiche[]> {
  const fiches = await submittedFiches([versionId]);
  return fiches.map(({ id, title, code }) => ({ id, title, code, number }));
}
