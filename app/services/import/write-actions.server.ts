import type { EventChange } from '~/domain/history/actions';
import type { JudgedRow } from '~/domain/import/judge';
import { newId } from '~/platform/db/id.server';
import { writeMaatregelen, writeRoles } from './action-links.server';
import { insertActions, rewriteActions } from './action-rows.server';
import { valueOf, type ImportWork, type Written } from './import-work';

/** New and changed actions of a deelagenda, each with its event; a share in a maatregel that stays is left as it is. */
export async function writeActions(work: ImportWork): Written {
  const { rows, record, batchId } = work;
  const added = rows.flatMap((row) => (row.objectId === null ? [{ row, id: newId() }] : []));
  const changed = rows.flatMap((row) => (row.objectId === null ? [] : [{ row, id: row.objectId }]));
  const stopped = await rewriteActions(work, changed);
  if (stopped) return stopped;
  await insertActions(work, added);
  const both = [...added, ...changed];
  await writeRoles(work, both);
  await writeMaatregelen(work, both);
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
