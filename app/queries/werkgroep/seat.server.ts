import type { Perspectief, Seat, WerkgroepRole } from '~/domain/werkgroep/representation';

const dayOf = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

/** A stored member as the domain counts it. */
export const seatOf = (row: {
  role: WerkgroepRole;
  perspectief: Perspectief;
  from: Date | null;
  until: Date | null;
}): Seat => ({
  role: row.role,
  perspectief: row.perspectief,
  from: dayOf(row.from),
  until: dayOf(row.until),
});
