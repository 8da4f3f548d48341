import type { PartRow } from '~/domain/bouwsteen/checklist';
import { Prisma } from '../generated/client';
import type { Db, Tx } from '../client.server';

/**
 * The checklist of a version, in one statement: the parts of the centrale opdracht that holds now, or for a version that was
 * submitted of the one that it was checked against. A check of the same part in an earlier opdracht counts.
 */
export function checklistOf(
  tx: Db | Tx,
  programmaId: string,
  version: { id: string; submittedAt: Date | null },
): Promise<PartRow[]> {
  const opdracht =
    version.submittedAt === null
      ? Prisma.sql`SELECT o."id" FROM "CentraleOpdrachtVersion" o WHERE o."programmaId" = ${programmaId}::uuid AND o."state" = 'vastgesteld'
          ORDER BY o."number" DESC LIMIT 1`
      : Prisma.sql`SELECT q."opdrachtId" FROM "PartCheck" k JOIN "RequiredPart" q ON q."id" = k."partId"
          WHERE k."bouwsteenVersionId" = ${version.id}::uuid LIMIT 1`;
  return tx.$queryRaw<PartRow[]>`
    SELECT p."id", p."key", p."title", p."explanation", c."presence", coalesce(c."why", '') AS "why", coalesce(c."page", '') AS "page"
    FROM "RequiredPart" p LEFT JOIN LATERAL (
      SELECT k."presence", k."why", k."page" FROM "PartCheck" k JOIN "RequiredPart" q ON q."id" = k."partId"
      WHERE k."bouwsteenVersionId" = ${version.id}::uuid AND q."key" = p."key" ORDER BY q."id" = p."id" DESC LIMIT 1
    ) c ON true
    WHERE p."opdrachtId" = (${opdracht}) ORDER BY p."position", p."id"`;
}
