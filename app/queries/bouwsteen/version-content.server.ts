import type { Ctx } from '~/domain/context';
import { summarise } from '~/domain/bouwsteen/checklist';
import { checklistOf } from '~/platform/db/bouwsteen/checklist.server';
import { db } from '~/platform/db/client.server';
import { visibleFiches, visibleFicheVersions } from '~/platform/db/visible/bouwstenen.server';
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
    version.submittedAt === null ? openFiches(ctx, bouwsteenId) : submittedFiches(ctx, version.id),
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

const named = { id: true, title: true, maatregel: { select: { code: true } } } as const;

async function openFiches({ actor }: Ctx, bouwsteenId: string): Promise<ListedFiche[]> {
  const rows = await db().fiche.findMany({
    where: { AND: [visibleFiches(actor), { bouwsteenId, withdrawnAt: null }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: named,
  });
  return rows.map(({ id, title, maatregel }) => ({ id, title, code: maatregel?.code ?? null, number: null }));
}

async function submittedFiches({ actor }: Ctx, bouwsteenVersionId: string): Promise<ListedFiche[]> {
  const rows = await db().ficheVersion.findMany({
    where: { AND: [visibleFicheVersions(actor), { bouwsteenVersionId }] },
    orderBy: [{ fiche: { createdAt: 'asc' } }, { id: 'asc' }],
    select: { fiche: { select: named }, bouwsteenVersion: { select: { number: true } } },
  });
  return rows.map(({ fiche: { id, title, maatregel }, bouwsteenVersion: { number } }) => ({
    ...{ id, title, number },
    code: maatregel?.code ?? null,
  }));
}
