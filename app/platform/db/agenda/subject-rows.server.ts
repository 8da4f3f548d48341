import type { SubjectRow } from '~/domain/agenda-item/subject';
import { Prisma } from '../generated/client';
import type { Db, Tx } from '../client.server';

/** SQL that gives what the name of a subject is made of, as a JSON array, for a kind and an id. */
export const subjectParts = (kind: Prisma.Sql, id: Prisma.Sql): Prisma.Sql => Prisma.sql`
  CASE ${kind}::text
    WHEN 'taakopdracht' THEN (SELECT jsonb_build_array(w."shortName", t."number"::text) FROM "TaakopdrachtVersion" t
      JOIN "Werkgroep" w ON w."id" = t."werkgroepId" WHERE t."id" = ${id})
    WHEN 'maatregel' THEN (SELECT jsonb_build_array(mt."name", mt."code") FROM "Maatregel" mt WHERE mt."id" = ${id})
    WHEN 'actie' THEN (SELECT jsonb_build_array(ac."title", NULL) FROM "ActionItem" ac WHERE ac."id" = ${id})
    WHEN 'besluit' THEN (SELECT jsonb_build_array(de."number", left(de."text", 160)) FROM "Decision" de WHERE de."id" = ${id})
    WHEN 'verslag' THEN (SELECT jsonb_build_array(ov."shortName", to_char(ve."startsAt" AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD'))
      FROM "Meeting" ve JOIN "Overleg" ov ON ov."id" = ve."overlegId" WHERE ve."id" = ${id})
    WHEN 'bouwsteen' THEN (SELECT jsonb_build_array(bo."number"::text || bo."letter" || ' ' || bo."title", bv."number"::text)
      FROM "BouwsteenVersion" bv JOIN "Bouwsteen" bo ON bo."id" = bv."bouwsteenId" WHERE bv."id" = ${id})
    WHEN 'fiche' THEN (SELECT jsonb_build_array(fi."title", fv."number"::text) FROM "FicheVersion" f
      JOIN "Fiche" fi ON fi."id" = f."ficheId" JOIN "BouwsteenVersion" fv ON fv."id" = f."bouwsteenVersionId" WHERE f."id" = ${id})
    WHEN 'escalatie' THEN (SELECT jsonb_build_array(left(es."question", 160), NULL) FROM "Escalatie" es WHERE es."id" = ${id})
    WHEN 'document' THEN (SELECT jsonb_build_array(dc."title", NULL) FROM "Document" dc WHERE dc."id" = ${id})
  END`;

/** SQL that gives the number of a later version that was submitted, of a bouwsteen or of the one that a fiche came with. */
export const newerVersion = (kind: Prisma.Sql, id: Prisma.Sql): Prisma.Sql => Prisma.sql`
  CASE ${kind}::text
    WHEN 'bouwsteen' THEN (SELECT max(nb."number") FROM "BouwsteenVersion" pb JOIN "BouwsteenVersion" nb ON nb."bouwsteenId" = pb."bouwsteenId"
      WHERE pb."id" = ${id} AND nb."submittedAt" IS NOT NULL AND nb."number" > pb."number")
    WHEN 'fiche' THEN (SELECT max(nv."number") FROM "FicheVersion" pf JOIN "BouwsteenVersion" pv ON pv."id" = pf."bouwsteenVersionId"
      JOIN "FicheVersion" nf ON nf."ficheId" = pf."ficheId" JOIN "BouwsteenVersion" nv ON nv."id" = nf."bouwsteenVersionId"
      WHERE pf."id" = ${id} AND nv."number" > pv."number")
  END`;

/** Subjects with what their names are made of, in one statement and in the order asked. */
export async function subjectRows(
  tx: Db | Tx,
  subjects: readonly Pick<SubjectRow, 'kind' | 'id'>[],
): Promise<SubjectRow[]> {
  if (subjects.length === 0) return [];
  const kinds = subjects.map(({ kind }) => kind);
  const ids = subjects.map(({ id }) => id);
  return tx.$queryRaw<SubjectRow[]>`
    SELECT s."kind", s."id", ${subjectParts(Prisma.sql`s."kind"`, Prisma.sql`s."id"`)} AS "parts"
    FROM unnest(${kinds}::text[], ${ids}::uuid[]) WITH ORDINALITY AS s("kind", "id", "at") ORDER BY s."at"`;
}
