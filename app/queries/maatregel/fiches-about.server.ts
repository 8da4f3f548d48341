import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { ficheSnapshotSchema } from '~/domain/fiche/snapshot';
import { pentagonOfSupport } from '~/domain/fiche/support';
import { db } from '~/platform/db/client.server';
import { visibleFiches } from '~/platform/db/visible/bouwstenen.server';
import { bouwsteenVersionSeen } from '~/platform/db/visible/sql.server';

/** Of the sheet, as it was submitted, what a list tells of it. */
const headSchema = ficheSnapshotSchema.pick({
  title: true,
  kind: true,
  bouwsteen: true,
  insteadOf: true,
  support: true,
});

type Row = {
  newest: { id: string; number: number; createdAt: string; head: unknown }[];
  /** Which version of which fiche made a proposal. */
  proposedIn: { revisionId: string; ficheId: string; number: number }[];
};

/**
 * Fiches that work out this maatregel, or that come in its place: of each the newest version that this person may see; and to
 * its werkgroep also what is being written. Two statements, and of a sheet no more than its head.
 */
export async function fichesAbout({ actor }: Ctx, maatregelId: string) {
  const [rows, open] = await Promise.all([
    db().$queryRaw<Row[]>`
      WITH about AS MATERIALIZED (
        SELECT "id" FROM "Fiche" WHERE "maatregelId" = ${maatregelId}::uuid OR "insteadOfId" = ${maatregelId}::uuid
      ), seen AS MATERIALIZED (
        SELECT fv."id", fv."ficheId", fv."createdAt", fv."revisionId", bv."number"
        FROM about JOIN "FicheVersion" fv ON fv."ficheId" = about."id"
          JOIN "BouwsteenVersion" bv ON bv."id" = fv."bouwsteenVersionId" JOIN "Bouwsteen" b ON b."id" = bv."bouwsteenId"
          JOIN "Werkgroep" w ON w."id" = b."werkgroepId"
        WHERE ${bouwsteenVersionSeen(actor)}
      ), newest AS (
        SELECT DISTINCT ON ("ficheId") * FROM seen ORDER BY "ficheId", "createdAt" DESC, "id" DESC
      )
      SELECT
        coalesce((SELECT jsonb_agg(jsonb_build_object('id', n."ficheId", 'number', n."number", 'createdAt', n."createdAt",
          'head', (SELECT jsonb_object_agg(part."key", part."value") FROM "FicheVersion" v, jsonb_each(v."snapshot") part
            WHERE v."id" = n."id" AND part."key" = ANY(${Object.keys(headSchema.shape)})))
          ORDER BY n."createdAt" DESC, n."id" DESC) FROM newest n), '[]'::jsonb) AS "newest",
        coalesce((SELECT jsonb_agg(jsonb_build_object('revisionId', s."revisionId", 'ficheId', s."ficheId", 'number', s."number"))
          FROM seen s WHERE s."revisionId" IS NOT NULL), '[]'::jsonb) AS "proposedIn"`,
    db().fiche.findMany({
      where: {
        AND: [
          visibleFiches(actor),
          { OR: [{ maatregelId }, { insteadOfId: maatregelId }], withdrawnAt: null, versions: { none: {} } },
        ],
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true, title: true },
    }),
  ]);
  const { newest, proposedIn } = rows[0] ?? { newest: [], proposedIn: [] };
  return {
    submitted: newest.map(({ id, number, createdAt, head }) => {
      const { title, kind, bouwsteen, insteadOf, support } = headSchema.parse(head);
      return {
        id,
        number,
        date: amsterdamDate(new Date(createdAt)),
        title,
        kind,
        bouwsteen: bouwsteen.label,
        replaces: insteadOf?.id === maatregelId,
        support: support.length === 0 ? null : pentagonOfSupport(support),
      };
    }),
    open,
    proposedIn,
  };
}
