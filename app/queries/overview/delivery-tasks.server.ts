import type { Ctx } from '~/domain/context';
import { waitsForPlace } from '~/domain/escalatie/standing';
import type { Task } from '~/domain/overview/tasks';
import { db } from '~/platform/db/client.server';
import { escalatieFacts, escalatieRuleSelect } from '~/platform/db/escalatie/escalatie-facts.server';
import { uuids } from '~/platform/db/visible/sql.server';

const SHOWN = 10;

/** Open questions of which is looked where they stand. */
const LOOKED_AT = 200;

/** What werkgroepen brought in and waits for a place on an agenda of the own overleggen. Two statements and what hangs on them. */
export async function deliveryTasks(ctx: Ctx): Promise<Task[]> {
  if (ctx.actor.secretarisOf.size === 0) return [];
  const lists = await Promise.all([bouwstenenToPlace(ctx), escalatiesToPlace(ctx)]);
  return lists.flat();
}

type Row = { id: string; overleg: string; first: string; count: number; meetingId: string | null };

/** Submitted, and no version of it waits on an agenda or on the parking list: one task for each overleg. */
async function bouwstenenToPlace({ actor, now }: Ctx): Promise<Task[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT (array_agg(b."id" ORDER BY b."number", b."letter"))[1] AS "id", o."shortName" AS "overleg", count(*)::int AS "count",
      (array_agg(b."number"::text || b."letter" ORDER BY b."number", b."letter"))[1] AS "first",
      (SELECT m."id" FROM "Meeting" m WHERE m."overlegId" = o."id" AND m."state" = 'concept' AND m."startsAt" >= ${now}
        ORDER BY m."startsAt" LIMIT 1) AS "meetingId"
    FROM "Bouwsteen" b JOIN "Werkgroep" w ON w."id" = b."werkgroepId" JOIN "Overleg" o ON o."id" = w."overlegId"
    WHERE o."id" = ANY(${uuids(actor.secretarisOf)}) AND b."state" = 'ingediend' AND b."withdrawnAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "BouwsteenVersion" v JOIN "ItemSubject" s ON s."kind" = 'bouwsteen' AND s."subjectId" = v."id"
        JOIN "AgendaItem" i ON i."id" = s."agendaItemId" LEFT JOIN "Meeting" m ON m."id" = i."meetingId"
        WHERE v."bouwsteenId" = b."id" AND i."overlegId" = o."id" AND i."withdrawnAt" IS NULL
          AND (m."id" IS NULL OR m."state" IN ('concept', 'verzonden')))
    GROUP BY o."id" ORDER BY o."sortOrder"`;
  return rows.map((row) => ({ kind: 'place_bouwstenen', ...row, due: null }));
}

/** Questions of werkgroepen that wait on the parking list or stand nowhere yet. */
async function escalatiesToPlace({ actor }: Ctx): Promise<Task[]> {
  const rows = await db().escalatie.findMany({
    where: {
      overlegId: { in: [...actor.secretarisOf] },
      decisionId: null,
      withdrawnAt: null,
    },
    orderBy: [{ neededBy: 'asc' }, { id: 'asc' }],
    take: LOOKED_AT,
    select: {
      ...escalatieRuleSelect,
      werkgroepId: true,
      question: true,
      neededBy: true,
      werkgroep: { select: { name: true } },
    },
  });
  const facts = await escalatieFacts(db(), rows);
  const open = rows.filter(({ id }) => waitsForPlace(facts.get(id)?.standing ?? null)).slice(0, SHOWN);
  return open.map(({ id, werkgroepId, question, werkgroep, neededBy }) => ({
    kind: 'place_escalatie',
    id,
    werkgroepId,
    question,
    werkgroep: werkgroep.name,
    due: neededBy.toISOString().slice(0, 10),
  }));
}
