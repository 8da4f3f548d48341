import type { PartPresence } from '~/domain/bouwsteen/checklist';
import type { BouwsteenKind } from '~/domain/bouwsteen/kinds';
import { isLate, whoMustAct, type BouwsteenState, type MustAct } from '~/domain/bouwsteen/status';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { IsoDate } from '~/domain/dates/calendar';
import { bouwsteenKnown } from '~/platform/db/bouwsteen/known-state.server';
import { db } from '~/platform/db/client.server';
import { bouwsteenVersionSeen, uuids } from '~/platform/db/visible/sql.server';

/** A bouwsteen as the register and its exports know it. */
export type BouwsteenRow = Stored & {
  /** The newest version that this person may see, with what is in it. */
  version: (Version & { submittedOn: IsoDate | null }) | null;
  late: boolean;
  mustAct: MustAct | null;
};

type Stored = {
  id: string;
  number: number;
  letter: string;
  title: string;
  kind: BouwsteenKind;
  due: string | null;
  state: BouwsteenState;
  withdrawn: boolean;
  withdrawnReason: string;
  missingReason: string;
  /** Only for who knows that it was handed back. */
  returnedReason: string;
  werkgroep: { id: string; name: string };
  overleg: string;
};

type Version = {
  number: number;
  files: number;
  fiches: number;
  /** Required parts that are not whole, and why. */
  gaps: { title: string; presence: PartPresence; why: string }[];
};

type FromDatabase = Stored & {
  onAgenda: boolean;
  version: (Version & { submittedAt: string | null }) | null;
};

/** The bouwstenen with these ids, in that order, in one statement. Whoever calls this found them among what the actor may see. */
export async function bouwsteenRows(ctx: Ctx, ids: readonly string[]): Promise<BouwsteenRow[]> {
  if (ids.length === 0) return [];
  const { actor } = ctx;
  const reached = uuids(new Set([...actor.participatesIn, ...actor.secretarisOf]));
  const rows = await db().$queryRaw<FromDatabase[]>`
    SELECT b."id", b."number", b."letter", b."title", b."kind", to_char(b."due", 'YYYY-MM-DD') AS "due", ${bouwsteenKnown(actor)} AS "state",
      b."withdrawnAt" IS NOT NULL AS "withdrawn", b."withdrawnReason", b."missingReason",
      CASE WHEN b."state" = 'teruggelegd' AND ${bouwsteenKnown(actor)} = 'teruggelegd' THEN b."returnedReason" ELSE '' END AS "returnedReason",
      jsonb_build_object('id', w."id", 'name', w."name") AS "werkgroep", o."shortName" AS "overleg", v."version",
      EXISTS (SELECT 1 FROM "BouwsteenVersion" bv JOIN "ItemSubject" su ON su."kind" = 'bouwsteen' AND su."subjectId" = bv."id"
        JOIN "SentItem" s ON s."agendaItemId" = su."agendaItemId" AND NOT s."withdrawn" JOIN "AgendaItem" i ON i."id" = su."agendaItemId"
        JOIN "Meeting" m ON m."id" = i."meetingId" AND m."state" = 'verzonden'
        WHERE bv."bouwsteenId" = b."id" AND i."overlegId" = ANY(${reached})) AS "onAgenda"
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS asked("id", "at") JOIN "Bouwsteen" b ON b."id" = asked."id"
      JOIN "Werkgroep" w ON w."id" = b."werkgroepId" JOIN "Overleg" o ON o."id" = w."overlegId"
      LEFT JOIN LATERAL (
        SELECT jsonb_build_object('number', bv."number", 'submittedAt', bv."submittedAt",
          'files', (SELECT count(*)::int FROM "BouwsteenFile" f WHERE f."bouwsteenVersionId" = bv."id"),
          'fiches', CASE WHEN bv."submittedAt" IS NULL
            THEN (SELECT count(*)::int FROM "Fiche" f WHERE f."bouwsteenId" = b."id" AND f."withdrawnAt" IS NULL)
            ELSE (SELECT count(*)::int FROM "FicheVersion" f WHERE f."bouwsteenVersionId" = bv."id") END,
          'gaps', (SELECT coalesce(jsonb_agg(jsonb_build_object('title', p."title", 'presence', c."presence", 'why', c."why") ORDER BY p."position"), '[]'::jsonb)
            FROM "PartCheck" c JOIN "RequiredPart" p ON p."id" = c."partId" WHERE c."bouwsteenVersionId" = bv."id" AND c."presence" <> 'aanwezig')) AS "version"
        FROM "BouwsteenVersion" bv WHERE bv."bouwsteenId" = b."id" AND ${bouwsteenVersionSeen(actor)} ORDER BY bv."number" DESC LIMIT 1
      ) v ON true
    ORDER BY asked."at"`;
  const today = amsterdamDate(ctx.now);
  return rows.map(({ onAgenda, version, ...row }) => ({
    ...row,
    version: version && dated(version),
    late: isLate(row, today),
    mustAct: whoMustAct({ ...row, onAgenda }),
  }));
}

const dated = ({ submittedAt, ...version }: Version & { submittedAt: string | null }) => ({
  ...version,
  submittedOn: submittedAt === null ? null : amsterdamDate(new Date(submittedAt)),
});
