import type { IsoDate } from '~/domain/dates/calendar';
import { HOEKEN, isHoek, type Hoek } from '~/domain/hoek/hoek';
import { pentagonOfPresent, type PentagonStates } from '~/domain/hoek/pentagon';

export type Perspectief = Hoek | 'wetenschap' | 'advies';

export type WerkgroepRole = 'voorzitter' | 'secretaris' | 'lid' | 'adviseur';

export type Seat = {
  role: WerkgroepRole;
  perspectief: Perspectief;
  /** Null: from the beginning, or without end. */
  from: IsoDate | null;
  until: IsoDate | null;
};

type Representation = {
  states: PentagonStates;
  /** Members per hoek. */
  counts: Record<Hoek, number>;
  /** Hoeken for which nobody sits here, in the fixed order. */
  missing: Hoek[];
  wetenschap: number;
  adviseurs: number;
};

export const sitsOn = ({ from, until }: Pick<Seat, 'from' | 'until'>, day: IsoDate): boolean =>
  (from === null || from <= day) && (until === null || until >= day);

/**
 * Which hoeken are represented on a day (product rule 14). Members with role lid count; voorzitter and secretaris are
 * neutral, advisers speak for no corner.
 */
export function representationOn(seats: readonly Seat[], day: IsoDate): Representation {
  const present = seats.filter((seat) => sitsOn(seat, day));
  const members = present.filter(({ role }) => role === 'lid');
  const of = (hoek: Hoek) => members.filter(({ perspectief }) => perspectief === hoek).length;
  const counts = Object.fromEntries(HOEKEN.map((hoek) => [hoek, of(hoek)])) as Record<Hoek, number>;
  return {
    states: pentagonOfPresent(members.map(({ perspectief }) => (isHoek(perspectief) ? perspectief : null))),
    counts,
    missing: HOEKEN.filter((hoek) => counts[hoek] === 0),
    wetenschap: members.filter(({ perspectief }) => perspectief === 'wetenschap').length,
    adviseurs: present.filter(
      ({ role, perspectief }) => role === 'adviseur' || (role === 'lid' && perspectief === 'advies'),
    ).length,
  };
}

/**
 * Missing hoeken apart: those that sit at the table of the overleg itself, so that somebody can be asked, and those
 * that don't take part there at all.
 */
export function missingBeside(
  missing: readonly Hoek[],
  overlegHoeken: ReadonlySet<Hoek>,
): { asked: Hoek[]; outside: Hoek[] } {
  return {
    asked: missing.filter((hoek) => overlegHoeken.has(hoek)),
    outside: missing.filter((hoek) => !overlegHoeken.has(hoek)),
  };
}
