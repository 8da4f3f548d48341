export const attendanceStatuses = ['aanwezig', 'afgemeld', 'afwezig'] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

export const attendanceRefusals = ['substitute_of_present', 'absence_of_absent', 'attendee_twice'] as const;
export type AttendanceRefusal = (typeof attendanceRefusals)[number];

export type AttendanceDraft = {
  partyId: string;
  function: string;
  status: AttendanceStatus;
  /** Function of who came instead. */
  substitute: string;
  /** Agendapunten at which this attendee was not there. */
  absentAt: readonly string[];
};

/** One person per party and function; who was not there has no agendapunten to miss, who was there needs no substitute. */
export function reasonsNotToRecordAttendance(
  drafts: readonly AttendanceDraft[],
): { index: number; code: AttendanceRefusal }[] {
  const seen = new Set<string>();
  return drafts.flatMap((draft, index) => {
    const reasons: AttendanceRefusal[] = [];
    const key = `${draft.partyId} ${draft.function.trim().toLowerCase()}`;
    if (seen.has(key)) reasons.push('attendee_twice');
    seen.add(key);
    if (draft.status === 'aanwezig' && draft.substitute.trim() !== '') reasons.push('substitute_of_present');
    const somebodyCame = draft.status === 'aanwezig' || draft.substitute.trim() !== '';
    if (!somebodyCame && draft.absentAt.length > 0) reasons.push('absence_of_absent');
    return reasons.map((code) => ({ index, code }));
  });
}

/** A party is there when one of its people came, in person or by a substitute. */
export function isPresent(
  people: readonly { status: AttendanceStatus; substitute: string | null }[],
): boolean {
  return people.some((one) => one.status === 'aanwezig' || (one.substitute ?? '').trim() !== '');
}
