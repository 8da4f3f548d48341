import type { JudgedRow } from '~/domain/import/judge';
import { idsByName } from '~/platform/db/import/known-names.server';
import { touches, valueOf, type ImportWork } from './import-work';

/** A row with the id of its action: of the one that is there, or of the one that it makes. */
export type ActionRow = { row: JudgedRow; id: string };

/**
 * In one statement; only what changes is set, and only while the row is what the file knew. Answers with a row that is not
 * so any more: then nothing may be written.
 */
export async function rewriteActions(
  { tx }: ImportWork,
  changed: readonly ActionRow[],
): Promise<JudgedRow | null> {
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

/** After what is there already, in the order of the file. */
export async function insertActions(
  { tx, ctx, names }: ImportWork,
  added: readonly ActionRow[],
): Promise<void> {
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
