import { progressStates } from '~/domain/action-item/progress';
import { partyGroups } from '~/platform/db/party-groups.server';
import { idsByName } from '~/platform/db/import/known-names.server';
import { addReport } from '../action-item/add-report.server';
import { valueOf, type ImportWork, type Written } from './import-work';

/** Reports of own parties, each added as if it was given on the page of its action. */
export async function writeReports({ tx, ctx, rows, names, record, batchId }: ImportWork): Written {
  const parties = await partyGroups(tx, ctx.actor.programmaId);
  const ids = idsByName(names.parties);
  const actions = await tx.actionItem.findMany({
    where: { id: { in: rows.flatMap(({ objectId }) => objectId ?? []) } },
    select: {
      id: true,
      title: true,
      state: true,
      meetingId: true,
      meeting: { select: { overlegId: true } },
      roles: { select: { partyId: true, kind: true } },
      reports: { orderBy: { id: 'asc' }, select: { partyId: true, progress: true } },
    },
  });
  const byId = new Map(actions.map((action) => [action.id, action]));
  for (const row of rows) {
    const action = byId.get(row.objectId ?? '');
    const partyId = ids.get(valueOf(row, 'party'));
    const progress = progressStates.find((one) => one === valueOf(row, 'progress'));
    if (!action || partyId === undefined || progress === undefined) return row;
    const said = {
      partyId,
      progress,
      text: valueOf(row, 'text'),
      needs: valueOf(row, 'needs'),
      evidenceUrl: valueOf(row, 'evidenceUrl'),
    };
    const added = await addReport(tx, ctx, action, parties, said);
    if (!added) return row;
    action.reports.push({ partyId, progress });
    record({
      action: 'action_reported',
      object: { kind: 'action', id: action.id },
      overlegId: action.meeting?.overlegId ?? null,
      meetingId: action.meetingId,
      change: {
        fields: action.state === added.state ? {} : { state: { from: action.state, to: added.state } },
        detail: { title: action.title, ...said, importId: batchId, row: row.row },
      },
    });
    action.state = added.state;
  }
  return null;
}
