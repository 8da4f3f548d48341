import type pg from 'pg';
import type { EventAction, ObjectKind } from '~/domain/history/actions';
import type { PlannedMeeting } from './plan';
import { insertRows } from './rows';
import { NOW } from './size';

/** One thing that happened in the large world, for the chain of events. */
export type Happened = {
  at: Date;
  action: EventAction;
  kind: ObjectKind;
  id: string;
  meeting: PlannedMeeting;
};

/** In one transaction the row that holds the end of the chain grows a tail; short ones keep it quick. */
const BATCH = 400;

/** Writes the events in the order in which they happened; the database numbers and chains them. */
export async function writeHistory(
  client: pg.ClientBase,
  programmaId: string,
  happened: readonly Happened[],
): Promise<void> {
  const rows = happened
    .filter(({ at }) => at <= NOW)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at, action, kind, id, meeting }) => ({
      seq: 0,
      at,
      actorName: `secretaris ${meeting.overleg.shortName}`,
      action,
      objectKind: kind,
      objectId: id,
      programmaId,
      overlegId: meeting.overleg.id,
      meetingId: meeting.id,
      result: 'done',
      reasons: [],
      change: {},
      origin: 'bench',
      prevHash: '',
      hash: '',
    }));
  await insertRows(client, 'Event', rows, BATCH);
}
