import { isPresent } from '~/domain/attendance/rules';
import { db } from '~/platform/db/client.server';

/** Who was there: every party that takes part, with its people as far as recorded, and guests after them. */
export async function presence(meeting: { id: string; overlegId: string; chairPartyId: string | null }) {
  const party = { select: { id: true, shortName: true, hoek: true, sortOrder: true } } as const;
  const [participants, rows] = await Promise.all([
    db().overlegParticipant.findMany({
      where: { overlegId: meeting.overlegId },
      orderBy: [{ sortOrder: 'asc' }],
      select: { kind: true, party },
    }),
    db().attendance.findMany({
      where: { meetingId: meeting.id },
      orderBy: { id: 'asc' },
      select: {
        id: true,
        function: true,
        status: true,
        substitute: true,
        version: true,
        party,
        absences: { select: { agendaItemId: true } },
      },
    }),
  ]);
  const known = new Set(participants.map((one) => one.party.id));
  const guests = [...new Map(rows.map((row) => [row.party.id, row.party])).values()].filter(
    (one) => !known.has(one.id),
  );
  const listed = [...participants, ...guests.map((one) => ({ kind: 'gast' as const, party: one }))];
  return listed.map(({ kind, party: of }) => {
    const people = rows
      .filter((row) => row.party.id === of.id)
      .map(({ absences, party: _party, ...row }) => ({
        ...row,
        absentAt: absences.map((one) => one.agendaItemId),
      }));
    return {
      party: of,
      kind,
      chairs: of.id === meeting.chairPartyId,
      present: people.length === 0 ? null : isPresent(people),
      people,
    };
  });
}

export type PartyPresence = Awaited<ReturnType<typeof presence>>[number];
