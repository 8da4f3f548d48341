import type { Actor } from '~/domain/access/actor';
import type { ActionRoleKind } from '~/domain/action-item/assign';
import { readShare, type StoredShare } from '~/domain/action-share/share';
import { shareText } from '~/domain/action-share/text';
import type { StoredRow } from '~/domain/import/judge';
import { canonicalList } from '~/domain/import/names';
import type { Db, Tx } from '../client.server';
import { Prisma } from '../generated/client';
import { actionSeen, uuids } from '../visible/sql.server';
import { asLine, asText } from './stored-text';

type Row = {
  id: string;
  version: number;
  number: string | null;
  title: string;
  text: string;
  theme: string | null;
  werkgroep: string | null;
  parent: string | null;
  startOn: string | null;
  year: number | null;
  latestYear: number | null;
  deadline: string | null;
  noMaatregelReason: string | null;
  progress: string | null;
  roles: { kind: ActionRoleKind; name: string }[] | null;
  maatregelen: ({ name: string } & StoredShare)[] | null;
};

const day = (column: Prisma.Sql) => Prisma.sql`to_char(${column}, 'YYYY-MM-DD')`;

const inDeelagenda = (actor: Actor) =>
  Prisma.sql`${actionSeen(actor)} AND a."origin" = 'deelagenda' AND a."withdrawnAt" IS NULL`;

/** The actions of the deelagendas that the actor sees, as a spreadsheet holds them. */
export async function storedActions(tx: Db | Tx, actor: Actor, ids: readonly string[]): Promise<StoredRow[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT a."id", a."version", a."deelagendaNumber" AS "number", a."title", a."text", a."theme", w."name" AS "werkgroep",
      coalesce(p."deelagendaNumber", p."title") AS "parent", ${day(Prisma.sql`a."startOn"`)} AS "startOn", a."deadlineYear" AS "year",
      a."latestYear", ${day(Prisma.sql`a."deadline"`)} AS "deadline", a."noMaatregelReason", a."progress"::text AS "progress",
      (SELECT jsonb_agg(jsonb_build_object('kind', r."kind", 'name', y."shortName")) FROM "ActionRole" r
        JOIN "Party" y ON y."id" = r."partyId" WHERE r."actionItemId" = a."id") AS "roles",
      (SELECT jsonb_agg(jsonb_build_object('name', coalesce(t."code", t."key"), 'share', am."share", 'thousands', am."thousands",
          'basisPoints', am."basisPoints")) FROM "ActionMaatregel" am
        JOIN "Maatregel" t ON t."id" = am."maatregelId" WHERE am."actionItemId" = a."id") AS "maatregelen"
    FROM "ActionItem" a LEFT JOIN "Meeting" m ON m."id" = a."meetingId" LEFT JOIN "Werkgroep" w ON w."id" = a."werkgroepId"
      LEFT JOIN "ActionItem" p ON p."id" = a."parentId"
    WHERE a."id" = ANY(${uuids(ids)}) AND ${inDeelagenda(actor)}
    ORDER BY array_position(${uuids(ids)}, a."id")`;
  return rows.map(({ id, version, ...row }) => ({
    id,
    version: String(version),
    values: {
      number: asLine(row.number),
      title: asLine(row.title),
      text: asText(row.text),
      theme: asLine(row.theme),
      werkgroep: row.werkgroep ?? '',
      parent: asLine(row.parent),
      responsible: inRole(row, 'verantwoordelijk'),
      joining: inRole(row, 'samen_met'),
      supporting: inRole(row, 'ondersteund_door'),
      startOn: row.startOn ?? '',
      year: String(row.year ?? ''),
      latestYear: String(row.latestYear ?? ''),
      deadline: row.deadline ?? '',
      maatregelen: canonicalList((row.maatregelen ?? []).map(({ name }) => name)),
      noMaatregelReason: asLine(row.noMaatregelReason),
      progress: row.progress ?? '',
    },
    shares: Object.fromEntries(
      (row.maatregelen ?? []).flatMap((one) => {
        const share = readShare(one);
        return share ? [[one.name, shareText(share)]] : [];
      }),
    ),
  }));
}

const inRole = ({ roles }: Pick<Row, 'roles'>, kind: ActionRoleKind): string =>
  canonicalList((roles ?? []).filter((role) => role.kind === kind).map(({ name }) => name));

/** All of them, in the order of the deelagenda. */
export async function storedActionIds(tx: Db | Tx, actor: Actor): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT a."id" FROM "ActionItem" a LEFT JOIN "Meeting" m ON m."id" = a."meetingId" LEFT JOIN "ActionItem" p ON p."id" = a."parentId"
    WHERE ${inDeelagenda(actor)}
    ORDER BY a."werkgroepId", coalesce(p."deadlineYear", a."deadlineYear") NULLS LAST, coalesce(p."position", a."position"),
      coalesce(p."id", a."id"), a."parentId" NULLS FIRST, a."position", a."id"`;
  return rows.map(({ id }) => id);
}
