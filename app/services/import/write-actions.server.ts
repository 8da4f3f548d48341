import { rolesOf } from '~/domain/import/rules';
import { listed } from '~/domain/import/names';
import type { JudgedRow } from '~/domain/import/judge';
import type { EventChange } from '~/domain/history/actions';
import { newId } from '~/platform/db/id.server';
import { idsByName } from '~/platform/db/import/known-names.server';
import { uuids } from '~/platform/db/visible/sql.server';
import { touches, valueOf, type ImportWork, type Written } from './import-work';

const ROLE_KEYS = ['responsible', 'joining', 'supporting'];
type WithId = { row: JudgedRow; id: string };

/** New and changed actions of a deelagenda, each with its event; a share in a maatregel that stays is left as it is. */
export async function writeActions(work: ImportWork): Written {
  const { rows, record, batchId } = work;
  const added = rows.flatMap((row) => (row.objectId === null ? [{ row, id: newId() }] : []));
  const changed = rows.flatMap((row) => (row.objectId === null ? [] : [{ row, id: row.objectId }]));
  const stopped = await rewrite(work, changed);
  if (stopped) return stopped;
  await insert(work, added);
  const both = [...added, ...changed];
  await writeRoles(
    work,
    both.filter(({ row }) => touches(row, ...ROLE_KEYS)),
  );
  await writeMaatregelen(
    work,
    both.filter(({ row }) => touches(row, 'maatregelen')),
  );
  for (const { row, id } of both) {
    record({
      action: row.objectId === null ? 'action_added' : 'action_changed',
      object: { kind: 'action', id },
      change: { ...told(row), detail: { title: valueOf(row, 'title'), importId: batchId, row: row.row } },
    });
  }
  return null;
}

const told = ({ change }: JudgedRow): EventChange => ({
  fields: Object.fromEntries(change.fields.map(({ key, from, to }) => [key, { from, to }])),
});

/** In one statement; only what changes is set, and only while the row is what the file knew. */
async function rewrite({ tx }: ImportWork, changed: readonly WithId[]): Promise<JudgedRow | null> {
  if (changed.length === 0) return null;
  const sent = changed.map(({ row, id }) => {
    const to = (key: string) => (touches(row, key) ? valueOf(row, key) : null);
    const version = Number(valueOf(row, 'version'));
    return {
      id,
      version,
      title: to('title'),
      text: to('text'),
      theme: to('theme'),
      startOn: to('startOn'),
      reason: to('noMaatregelReason'),
    };
  });
  const done = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "ActionItem" a SET "title" = coalesce(v."title", a."title"), "text" = coalesce(v."text", a."text"),
      "theme" = CASE WHEN v."theme" IS NULL THEN a."theme" ELSE nullif(v."theme", '') END,
      "startOn" = CASE WHEN v."startOn" IS NULL THEN a."startOn" ELSE nullif(v."startOn", '')::date END,
      "noMaatregelReason" = CASE WHEN v."reason" IS NULL THEN a."noMaatregelReason" ELSE nullif(v."reason", '') END,
      "version" = a."version" + 1
    FROM jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) AS v("id" uuid, "version" int, "title" text, "text" text, "theme" text,
      "startOn" text, "reason" text)
    WHERE a."id" = v."id" AND a."version" = v."version" RETURNING a."id"`;
  const written = new Set(done.map(({ id }) => id));
  return changed.find(({ id }) => !written.has(id))?.row ?? null;
}

async function insert({ tx, ctx, names }: ImportWork, added: readonly WithId[]): Promise<void> {
  const werkgroepen = idsByName(names.werkgroepen);
  await tx.actionItem.createMany({
    data: added.map(({ row, id }, position) => {
      const value = (key: string) => valueOf(row, key);
      const year = value('year') || value('deadline').slice(0, 4);
      return {
        id,
        programmaId: ctx.actor.programmaId,
        origin: 'deelagenda',
        werkgroepId: werkgroepen.get(value('werkgroep')) ?? null,
        // After what is there already.
        position: 10_000 + position,
        deelagendaNumber: value('number') || null,
        title: value('title'),
        text: value('text'),
        theme: value('theme') || null,
        startOn: value('startOn') ? new Date(value('startOn')) : null,
        deadline: value('deadline') ? new Date(value('deadline')) : null,
        deadlineYear: Number(year),
        latestYear: value('latestYear') ? Number(value('latestYear')) : null,
        noMaatregelReason: value('maatregelen') === '' ? value('noMaatregelReason') : null,
        createdAt: ctx.now,
      };
    }),
  });
}

async function writeRoles({ tx, names }: ImportWork, rows: readonly WithId[]): Promise<void> {
  const parties = idsByName(names.parties);
  await tx.actionRole.deleteMany({ where: { actionItemId: { in: rows.map(({ id }) => id) } } });
  await tx.actionRole.createMany({
    data: rows.flatMap(({ row, id }) =>
      rolesOf(row.change.values).map(({ partyId: name, kind }) => ({
        actionItemId: id,
        partyId: parties.get(name) ?? name,
        kind,
      })),
    ),
  });
}

async function writeMaatregelen({ tx, names }: ImportWork, rows: readonly WithId[]): Promise<void> {
  const maatregelen = idsByName(names.maatregelen);
  const links = rows.flatMap(({ row, id }) =>
    listed(valueOf(row, 'maatregelen')).map((name) => ({
      actionItemId: id,
      maatregelId: maatregelen.get(name) ?? name,
    })),
  );
  await tx.$executeRaw`
    DELETE FROM "ActionMaatregel" am WHERE am."actionItemId" = ANY(${uuids(rows.map(({ id }) => id))})
      AND NOT EXISTS (SELECT 1 FROM jsonb_to_recordset(${JSON.stringify(links)}::jsonb) AS l("actionItemId" uuid, "maatregelId" uuid)
        WHERE l."actionItemId" = am."actionItemId" AND l."maatregelId" = am."maatregelId")`;
  await tx.actionMaatregel.createMany({ data: links, skipDuplicates: true });
}
