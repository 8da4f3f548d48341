import type { Hoek } from '~/domain/hoek/hoek';
import type { PentagonStates } from '~/domain/hoek/pentagon';

/** Something that somebody waits for. */
export type Awaited = {
  id: string;
  what:
    | { kind: 'attachment'; meetingId: string; title: string }
    | { kind: 'action'; title: string }
    | { kind: 'voorbehoud'; number: string }
    | { kind: 'corrections'; overleg: string; date: string; hoeken: PentagonStates }
    | { kind: 'answer'; overleg: string; date: string }
    | { kind: 'proposal'; overlegId: string; title: string };
  /** From whom; empty where it is the secretaris. */
  parties: { name: string; hoek: Hoek | null }[];
  agreed: string | null;
};

/** Of each kind at most. */
export const SHOWN = 6;

export const isoDay = (date: Date | null): string | null => date && date.toISOString().slice(0, 10);

type PartyFound = { shortName: string; hoek: Hoek | null };
export const named = ({ shortName, hoek }: PartyFound) => ({ name: shortName, hoek });

export const actionSelect = {
  id: true,
  title: true,
  deadline: true,
  roles: {
    where: { kind: 'verantwoordelijk' },
    select: { party: { select: { shortName: true, hoek: true } } },
  },
} as const;

type ActionFound = {
  id: string;
  title: string;
  deadline: Date | null;
  roles: { party: PartyFound }[];
};

export const awaitedAction = ({ id, title, deadline, roles }: ActionFound): Awaited => ({
  id,
  what: { kind: 'action', title },
  parties: roles.map(({ party }) => named(party)),
  agreed: isoDay(deadline),
});
