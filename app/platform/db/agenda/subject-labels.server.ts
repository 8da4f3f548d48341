import { formatDate } from '~/domain/dates/format';
import { Prisma } from '../generated/client';
import type { Db, Tx } from '../client.server';

type Row = { kind: string; id: string; a: string; b: string | null };

/** How a subject is named on an agenda: one line that stays readable when it is frozen. */
const wording: Record<string, (row: Row) => string> = {
  taakopdracht: ({ a, b }) => `Taakopdracht ${a}, versie ${b ?? ''}`,
  maatregel: ({ a, b }) => (b === null ? a : `${b}: ${a}`),
  actie: ({ a }) => a,
  besluit: ({ a, b }) => `Besluit ${a}: ${b ?? ''}`,
  verslag: ({ a, b }) => `Verslag ${a} van ${formatDate(b ?? '')}`,
  document: ({ a }) => a,
};

/** The names of subjects by "kind:id", in one statement; a subject that is gone has none. */
export async function subjectLabels(
  tx: Db | Tx,
  subjects: readonly { kind: string; id: string }[],
): Promise<Map<string, string>> {
  if (subjects.length === 0) return new Map();
  const of = (kind: string) => [...new Set(subjects.filter((one) => one.kind === kind).map((one) => one.id))];
  const parts: Prisma.Sql[] = [];
  const add = (kind: string, select: (ids: string[]) => Prisma.Sql) => {
    const ids = of(kind);
    if (ids.length > 0) parts.push(select(ids));
  };
  add(
    'taakopdracht',
    (ids) => Prisma.sql`SELECT 'taakopdracht' AS "kind", t."id", w."shortName" AS "a", t."number"::text AS "b"
    FROM "TaakopdrachtVersion" t JOIN "Werkgroep" w ON w."id" = t."werkgroepId" WHERE t."id" = ANY(${ids}::uuid[])`,
  );
  add(
    'maatregel',
    (ids) => Prisma.sql`SELECT 'maatregel' AS "kind", m."id", m."name" AS "a", m."code" AS "b"
    FROM "Maatregel" m WHERE m."id" = ANY(${ids}::uuid[])`,
  );
  add(
    'actie',
    (ids) => Prisma.sql`SELECT 'actie' AS "kind", x."id", x."title" AS "a", NULL::text AS "b"
    FROM "ActionItem" x WHERE x."id" = ANY(${ids}::uuid[])`,
  );
  add(
    'besluit',
    (ids) => Prisma.sql`SELECT 'besluit' AS "kind", d."id", d."number" AS "a", left(d."text", 160) AS "b"
    FROM "Decision" d WHERE d."id" = ANY(${ids}::uuid[])`,
  );
  add(
    'verslag',
    (
      ids,
    ) => Prisma.sql`SELECT 'verslag' AS "kind", v."id", o."shortName" AS "a", to_char(v."startsAt" AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS "b"
    FROM "Meeting" v JOIN "Overleg" o ON o."id" = v."overlegId" WHERE v."id" = ANY(${ids}::uuid[])`,
  );
  add(
    'document',
    (ids) => Prisma.sql`SELECT 'document' AS "kind", c."id", c."title" AS "a", NULL::text AS "b"
    FROM "Document" c WHERE c."id" = ANY(${ids}::uuid[])`,
  );
  if (parts.length === 0) return new Map();
  const rows = await tx.$queryRaw<Row[]>`${Prisma.join(parts, ' UNION ALL ')}`;
  return new Map(rows.map((row) => [`${row.kind}:${row.id}`, wording[row.kind]?.(row) ?? row.a]));
}
