import { db } from '~/platform/db/client.server';
import { uuids } from '~/platform/db/visible/sql.server';

/**
 * The fiches that were submitted with these versions of bouwstenen, `of` says with which; in one statement. Named as they
 * were submitted: what they are called now may be work that isn't in yet. Whoever calls this found the versions among what
 * the actor may see.
 */
export const submittedFiches = (versionIds: readonly string[]) =>
  db().$queryRaw<{ of: string; id: string; title: string; code: string | null }[]>`
    SELECT fv."bouwsteenVersionId" AS "of", fv."ficheId" AS "id", coalesce(fv."snapshot"->>'title', f."title") AS "title",
      fv."snapshot"->'maatregel'->>'code' AS "code"
    FROM "FicheVersion" fv JOIN "Fiche" f ON f."id" = fv."ficheId"
    WHERE fv."bouwsteenVersionId" = ANY(${uuids(versionIds)}) ORDER BY f."createdAt", f."id"`;
