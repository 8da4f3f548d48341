import { doesActionsOf, reportsFor, type Actor } from '~/domain/access/actor';
import type { StoredRow } from '~/domain/import/judge';
import { ownNamed } from '~/domain/register/parties';
import type { Db, Tx } from '../client.server';
import { Prisma } from '../generated/client';
import { partyGroups } from '../party-groups.server';
import { actionSeen, uuids } from '../visible/sql.server';
import { asLine, asText } from './stored-text';

type Said = {
  partyId: string;
  count: number;
  progress: string | null;
  text: string;
  needs: string;
  evidenceUrl: string;
};
type Row = {
  id: string;
  number: string | null;
  title: string;
  year: number | null;
  named: string[];
  said: Said[] | null;
};

/**
 * The actions on which an own party, or one for which the actor stands in, is named: once for each of them, with what it
 * said last. `version` counts what it said: a colleague who reports in between is noticed.
 */
export async function storedReports(
  tx: Db | Tx,
  actor: Actor,
  ids?: readonly string[],
): Promise<StoredRow[]> {
  const own = reportsFor(actor);
  const some = ids === undefined ? Prisma.empty : Prisma.sql`AND a."id" = ANY(${uuids(ids)})`;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT a."id", a."deelagendaNumber" AS "number", a."title", coalesce(a."deadlineYear", extract(year FROM a."deadline")::int) AS "year",
      (SELECT array_agg(r."partyId") FROM "ActionRole" r WHERE r."actionItemId" = a."id") AS "named",
      (SELECT jsonb_agg(s) FROM (SELECT DISTINCT ON (x."partyId") x."partyId", count(*) OVER (PARTITION BY x."partyId") AS "count",
          x."progress", x."text", x."needs", x."evidenceUrl" FROM "ActionReport" x
        WHERE x."actionItemId" = a."id" AND x."partyId" = ANY(${uuids(own)}) ORDER BY x."partyId", x."id" DESC) s) AS "said"
    FROM "ActionItem" a LEFT JOIN "Meeting" m ON m."id" = a."meetingId"
    WHERE ${actionSeen(actor)} AND a."withdrawnAt" IS NULL ${some}
      AND EXISTS (SELECT 1 FROM "ActionRole" r WHERE r."actionItemId" = a."id" AND r."partyId" = ANY(${uuids(doesActionsOf(actor))}))
    ORDER BY "year" NULLS LAST, a."theme", a."position", a."id"`;
  const parties = await partyGroups(tx, actor.programmaId);
  const names = new Map(
    (
      await tx.party.findMany({
        where: { id: { in: [...own] } },
        select: { id: true, shortName: true },
      })
    ).map(({ id, shortName }) => [id, shortName]),
  );
  return rows.flatMap(({ id, named, said, ...row }) =>
    ownNamed(parties, own, named).map((partyId) => {
      const last = said?.find((one) => one.partyId === partyId);
      return {
        id,
        version: String(last?.count ?? 0),
        values: {
          party: names.get(partyId) ?? '',
          number: asLine(row.number),
          title: asLine(row.title),
          year: String(row.year ?? ''),
          progress: last?.progress ?? '',
          text: asText(last?.text ?? ''),
          needs: asText(last?.needs ?? ''),
          evidenceUrl: asLine(last?.evidenceUrl ?? ''),
        },
      };
    }),
  );
}
