import { reasonsNotToRecordAttendance, type AttendanceDraft } from '~/domain/attendance/rules';
import type { Ctx } from '~/domain/context';
import { done, hidden, refused, stale, type Outcome, type Stale } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { minuting } from '../minutes/minuting.server';

export type AttendanceRow = AttendanceDraft & {
  /** Null: a new row. */
  id: string | null;
  version: number;
  remove: boolean;
};

/** Who was there, who sent word, who came instead, and who missed which agendapunt: the whole list at once. */
export async function recordAttendance(
  ctx: Ctx,
  input: { meetingId: string; rows: readonly AttendanceRow[] },
): Promise<Outcome<null>> {
  const { meetingId } = input;
  const object = { kind: 'attendance', id: meetingId } as const;
  return change(ctx, { action: 'attendance_recorded', object, meetingId }, async (tx, record) => {
    const found = await minuting(tx, ctx, meetingId);
    if (!found.ok) return found;
    const kept = input.rows.filter((row) => !row.remove);
    const reasons = reasonsNotToRecordAttendance(kept);
    if (reasons.length > 0)
      return refused(...reasons.map(({ index, code }) => ({ code, field: `row-${index}` })));
    if (!(await allKnown(tx, ctx.actor.programmaId, meetingId, kept)))
      return refused({ code: 'unknown_reference' });
    const before = await tx.attendance.findMany({ where: { meetingId }, include: { absences: true } });
    const byId = new Map(before.map((row) => [row.id, row]));
    if (input.rows.some((row) => row.id !== null && !byId.has(row.id))) return hidden;
    const fields = input.rows.flatMap((row): Stale['fields'][number][] => {
      const stored = row.id === null ? undefined : byId.get(row.id);
      if (!stored || stored.version === row.version) return [];
      return [
        {
          name: row.id ?? '',
          label: stored.function || 'Aanwezigheid',
          theirs: told(stored),
          yours: told(row),
        },
      ];
    });
    if (fields.length > 0) return stale({ version: 0, fields });
    for (const row of input.rows)
      await writeRow(tx, meetingId, row, row.id === null ? undefined : byId.get(row.id));
    const summary = kept.map(({ partyId, function: who, status, substitute, absentAt }) => ({
      partyId,
      function: who.trim(),
      status,
      substitute: substitute.trim(),
      absentAt,
    }));
    record({ overlegId: found.meeting.overlegId, change: { detail: { attendance: summary } } });
    return done(null);
  });
}

const told = (row: { status: string; substitute: string | null }): string =>
  row.substitute ? `${row.status}, vervanger: ${row.substitute}` : row.status;

async function allKnown(tx: Tx, programmaId: string, meetingId: string, rows: readonly AttendanceRow[]) {
  const parties = [...new Set(rows.map((row) => row.partyId))];
  const items = [...new Set(rows.flatMap((row) => row.absentAt))];
  const [partyCount, itemCount] = [
    await tx.party.count({ where: { programmaId, id: { in: parties } } }),
    await tx.agendaItem.count({ where: { meetingId, id: { in: items } } }),
  ];
  return partyCount === parties.length && itemCount === items.length;
}

type Stored = {
  function: string;
  status: string;
  substitute: string | null;
  absences: { agendaItemId: string }[];
};

async function writeRow(tx: Tx, meetingId: string, row: AttendanceRow, stored: Stored | undefined) {
  if (row.remove) {
    if (row.id !== null) await tx.attendance.delete({ where: { id: row.id } });
    return;
  }
  const data = {
    function: row.function.trim(),
    status: row.status,
    substitute: row.substitute.trim() === '' ? null : row.substitute.trim(),
  };
  const absences = [...new Set(row.absentAt)].map((agendaItemId) => ({ agendaItemId }));
  if (!stored || row.id === null) {
    const id = newId();
    await tx.attendance.create({
      data: { id, meetingId, partyId: row.partyId, ...data, absences: { create: absences } },
    });
    return;
  }
  const missed = stored.absences.map((absence) => absence.agendaItemId).sort();
  const same =
    stored.function === data.function &&
    stored.status === data.status &&
    stored.substitute === data.substitute &&
    missed.join() === [...row.absentAt].sort().join();
  if (same) return;
  await tx.attendance.update({
    where: { id: row.id },
    data: { ...data, version: { increment: 1 }, absences: { deleteMany: {}, create: absences } },
  });
}
