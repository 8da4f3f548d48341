import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { ficheSnapshotSchema } from '~/domain/fiche/snapshot';
import { db } from '~/platform/db/client.server';
import { visibleFicheVersions } from '~/platform/db/visible/bouwstenen.server';
import { ficheVersions } from './fiche-page.server';

/** A fiche as it was submitted with version `number` of its bouwsteen, for who may see that version. */
export async function ficheVersionPage(ctx: Ctx, ficheId: string, number: number) {
  const version = await db().ficheVersion.findFirst({
    where: { AND: [{ ficheId, bouwsteenVersion: { number } }, visibleFicheVersions(ctx.actor)] },
    select: { id: true, snapshot: true, createdAt: true },
  });
  if (!version) return null;
  return {
    id: version.id,
    sheet: ficheSnapshotSchema.parse(version.snapshot),
    number,
    date: amsterdamDate(version.createdAt),
    versions: await ficheVersions(ctx, ficheId),
  };
}
