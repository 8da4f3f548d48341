import { inProgramma, type Actor } from '~/domain/access/actor';
import {
  subjectValue,
  type SubjectKind,
  type SubjectPlace,
  type SubjectRef,
} from '~/domain/agenda-item/subject';
import { Prisma } from '../generated/client';
import type { Db, Tx } from '../client.server';
import { visibleDocuments } from '../visible/attachments.server';
import {
  actionSeen,
  bouwsteenVersionSeen,
  decisionSeen,
  escalatieSeen,
  minutesSeen,
  taakopdrachtSeen,
  uuids,
} from '../visible/sql.server';

type Row = { kind: SubjectKind; id: string; parentId: string | null; number: number | null; newest: number };

/**
 * The subjects out of these that this person may see, by "kind:id", with where they are read. The one place that looks up
 * what an agendapunt or a besluit is about, for who links it and for who reads it. One statement, and one for documents.
 */
export async function subjectPlaces(
  tx: Db | Tx,
  actor: Actor,
  subjects: readonly SubjectRef[],
): Promise<Map<string, SubjectPlace>> {
  if (subjects.length === 0) return new Map();
  const idsOf = (kind: SubjectKind) => uuids(subjects.filter((one) => one.kind === kind).map(({ id }) => id));
  const rows = await tx.$queryRaw<Row[]>(visibleSubjects(actor, idsOf));
  const documents = await visibleAmongDocuments(tx, actor, subjects);
  const places = [...rows, ...documents].map(({ newest, ...row }): SubjectPlace => {
    return { ...row, newer: row.number !== null && newest > row.number ? newest : null };
  });
  return new Map(places.map((place) => [subjectValue(place), place]));
}

/**
 * Of a thing with versions an agenda and a besluit pin the one that was read (docs/decisions/0014): of a bouwsteen never the
 * version that is still worked on.
 */
function visibleSubjects(actor: Actor, idsOf: (kind: SubjectKind) => Prisma.Sql): Prisma.Sql {
  const single = (kind: SubjectKind, rows: Prisma.Sql) =>
    Prisma.sql`SELECT ${kind} AS "kind", "id", NULL::uuid AS "parentId", NULL::int AS "number", 0 AS "newest" FROM (${rows}) AS "one"`;
  const versions = (kind: SubjectKind, rows: Prisma.Sql) =>
    Prisma.sql`SELECT * FROM (SELECT ${kind} AS "kind", "id", "parentId", "number", max("number") OVER (PARTITION BY "parentId") AS "newest"
      FROM (${rows}) AS "version") AS "numbered" WHERE "id" = ANY(${idsOf(kind)})`;
  const bouwsteen = Prisma.sql`"BouwsteenVersion" bv JOIN "Bouwsteen" b ON b."id" = bv."bouwsteenId" JOIN "Werkgroep" w ON w."id" = b."werkgroepId"`;
  return Prisma.join(
    [
      versions(
        'taakopdracht',
        Prisma.sql`SELECT t."id", t."werkgroepId" AS "parentId", t."number" FROM "TaakopdrachtVersion" t JOIN "Werkgroep" w ON w."id" = t."werkgroepId"
          WHERE t."werkgroepId" IN (SELECT x."werkgroepId" FROM "TaakopdrachtVersion" x WHERE x."id" = ANY(${idsOf('taakopdracht')})) AND ${taakopdrachtSeen(actor)}`,
      ),
      versions(
        'bouwsteen',
        Prisma.sql`SELECT bv."id", bv."bouwsteenId" AS "parentId", bv."number" FROM ${bouwsteen} WHERE bv."submittedAt" IS NOT NULL
          AND bv."bouwsteenId" IN (SELECT x."bouwsteenId" FROM "BouwsteenVersion" x WHERE x."id" = ANY(${idsOf('bouwsteen')})) AND ${bouwsteenVersionSeen(actor)}`,
      ),
      versions(
        'fiche',
        Prisma.sql`SELECT fv."id", fv."ficheId" AS "parentId", bv."number" FROM "FicheVersion" fv JOIN ${bouwsteen} ON bv."id" = fv."bouwsteenVersionId"
          WHERE fv."ficheId" IN (SELECT x."ficheId" FROM "FicheVersion" x WHERE x."id" = ANY(${idsOf('fiche')})) AND ${bouwsteenVersionSeen(actor)}`,
      ),
      Prisma.sql`SELECT 'escalatie' AS "kind", es."id", es."werkgroepId" AS "parentId", NULL::int AS "number", 0 AS "newest" FROM "Escalatie" es
        WHERE es."id" = ANY(${idsOf('escalatie')}) AND ${escalatieSeen(actor)}`,
      single(
        'maatregel',
        Prisma.sql`SELECT mt."id" FROM "Maatregel" mt WHERE mt."id" = ANY(${idsOf('maatregel')})
          AND mt."programmaId" = ${actor.programmaId}::uuid AND ${inProgramma(actor)}`,
      ),
      single(
        'actie',
        Prisma.sql`SELECT a."id" FROM "ActionItem" a LEFT JOIN "Meeting" m ON m."id" = a."meetingId"
          WHERE a."id" = ANY(${idsOf('actie')}) AND ${actionSeen(actor)}`,
      ),
      single(
        'besluit',
        Prisma.sql`SELECT d."id" FROM "Decision" d JOIN "Meeting" m ON m."id" = d."meetingId" JOIN "Overleg" o ON o."id" = d."overlegId"
          WHERE d."id" = ANY(${idsOf('besluit')}) AND ${decisionSeen(actor)}`,
      ),
      single(
        'verslag',
        Prisma.sql`SELECT m."id" FROM "Meeting" m JOIN "Overleg" o ON o."id" = m."overlegId" WHERE m."id" = ANY(${idsOf('verslag')}) AND ${minutesSeen(actor)}`,
      ),
    ],
    ' UNION ALL ',
  );
}

async function visibleAmongDocuments(
  tx: Db | Tx,
  actor: Actor,
  subjects: readonly SubjectRef[],
): Promise<Row[]> {
  const ids = subjects.filter(({ kind }) => kind === 'document').map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await tx.document.findMany({
    where: { AND: [{ id: { in: ids } }, visibleDocuments(actor)] },
    select: { id: true },
  });
  return rows.map(({ id }) => ({ kind: 'document', id, parentId: null, number: null, newest: 0 }));
}
