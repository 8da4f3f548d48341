import { HOEKEN, hoekNames, type Hoek } from './hoek';

/** The five states of a segment, from full to empty. The same for a besluit, a draagvlak, a membership and a response. */
export const PENTAGON_STATES = ['akkoord', 'kanttekening', 'voorbehoud', 'niet_akkoord', 'afwezig'] as const;

export type PentagonState = (typeof PENTAGON_STATES)[number];

export type PentagonStates = Record<Hoek, PentagonState>;

/** A party's position; `hoek` is null for an adviser, who has no corner and so no segment. */
export type PartyPosition = { hoek: Hoek | null; state: PentagonState };

/** A position as it is stored: being absent from a besluit is an empty segment. */
export function pentagonState(position: PentagonState | 'niet_aanwezig'): PentagonState {
  return position === 'niet_aanwezig' ? 'afwezig' : position;
}

/**
 * What the pentagon is about; the shapes stay the same, the words differ (product rule 14):
 * positions on a besluit or fiche, who was present, members of a werkgroep, responses to a question.
 */
export type PentagonKind = 'positie' | 'aanwezigheid' | 'samenstelling' | 'reactie';

/** How heavy a state weighs when parties in one hoek differ. Absence weighs least: it must not hide what others said. */
const WEIGHT: Record<PentagonState, number> = {
  afwezig: 0,
  akkoord: 1,
  kanttekening: 2,
  voorbehoud: 3,
  niet_akkoord: 4,
};

const WORDS: Record<PentagonKind, Record<PentagonState, string>> = {
  positie: {
    akkoord: 'akkoord',
    kanttekening: 'akkoord met kanttekening',
    voorbehoud: 'voorbehoud achterban',
    niet_akkoord: 'niet akkoord',
    afwezig: 'geen reactie',
  },
  aanwezigheid: {
    akkoord: 'aanwezig',
    kanttekening: 'deels aanwezig',
    voorbehoud: 'nog niet bevestigd',
    niet_akkoord: 'afgemeld',
    afwezig: 'niet aanwezig',
  },
  samenstelling: {
    akkoord: 'vertegenwoordigd',
    kanttekening: 'deels vertegenwoordigd',
    voorbehoud: 'gevraagd, nog niet bevestigd',
    niet_akkoord: 'wil niet meedoen',
    afwezig: 'geen lid',
  },
  reactie: {
    akkoord: 'heeft gereageerd',
    kanttekening: 'heeft met opmerkingen gereageerd',
    voorbehoud: 'gevraagd, nog niet gereageerd',
    niet_akkoord: 'wil niet reageren',
    afwezig: 'niet gevraagd',
  },
};

const COUNT_WORDS: Record<PentagonKind, Record<PentagonState, string>> = {
  positie: {
    akkoord: 'akkoord',
    kanttekening: 'met kanttekening',
    voorbehoud: 'voorbehoud',
    niet_akkoord: 'niet akkoord',
    afwezig: 'geen reactie',
  },
  aanwezigheid: { ...WORDS.aanwezigheid },
  samenstelling: { ...WORDS.samenstelling, voorbehoud: 'nog niet bevestigd' },
  reactie: {
    ...WORDS.reactie,
    akkoord: 'gereageerd',
    kanttekening: 'met opmerkingen',
    voorbehoud: 'nog niet gereageerd',
  },
};

export const emptyPentagon: PentagonStates = {
  rijk: 'afwezig',
  gemeenten: 'afwezig',
  aanbieders: 'afwezig',
  professionals: 'afwezig',
  clienten: 'afwezig',
};

/**
 * One state per hoek out of the positions of its parties: the heaviest counts (niet akkoord, then voorbehoud,
 * kanttekening, akkoord), so that a pentagon never looks more agreed than it is. A hoek is afwezig only when
 * none of its parties said anything. Parties without a hoek are left out.
 */
export function aggregatePositions(positions: Iterable<PartyPosition>): PentagonStates {
  const states = { ...emptyPentagon };
  for (const { hoek, state } of positions) {
    if (hoek !== null && WEIGHT[state] > WEIGHT[states[hoek]]) states[hoek] = state;
  }
  return states;
}

/** The pentagon of who is there: each hoek with at least one is full, the others are empty. */
export function pentagonOfPresent(present: Iterable<Hoek | null>): PentagonStates {
  return aggregatePositions([...present].map((hoek) => ({ hoek, state: 'akkoord' })));
}

/** The pentagon of a question put to parties: a hoek that was asked stays open until one of its parties answers. */
export function pentagonOfResponses(
  asked: Iterable<Hoek | null>,
  answered: Iterable<Hoek | null>,
): PentagonStates {
  const heard = new Set(answered);
  return aggregatePositions(
    [...asked, ...heard].map((hoek) => ({ hoek, state: heard.has(hoek) ? 'akkoord' : 'voorbehoud' })),
  );
}

/** The word for one state: "akkoord", or "geen lid" when the pentagon is about membership. */
export function stateWord(state: PentagonState, kind: PentagonKind = 'positie'): string {
  return WORDS[kind][state];
}

/** All five in words, in the fixed order: what a screen reader hears instead of the drawing. */
export function pentagonLabel(states: PentagonStates, kind: PentagonKind = 'positie'): string {
  return HOEKEN.map((hoek) => `${hoekNames[hoek]}: ${stateWord(states[hoek], kind)}`).join('; ');
}

/** How many hoeken have each state: "3 akkoord, 1 met kanttekening, 1 voorbehoud". Empty hoeken count along. */
export function countSentence(states: PentagonStates, kind: PentagonKind = 'positie'): string {
  return PENTAGON_STATES.map((state) => ({
    state,
    count: HOEKEN.filter((hoek) => states[hoek] === state).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${COUNT_WORDS[kind][state]}`)
    .join(', ');
}

/** The hoeken that nobody speaks for. */
export function missingHoeken(states: PentagonStates): Hoek[] {
  return HOEKEN.filter((hoek) => states[hoek] === 'afwezig');
}

/** Names the empty hoeken (product rule 14): "Professionals en cliënten: geen lid"; null when none is empty. */
export function missingSentence(states: PentagonStates, kind: PentagonKind = 'positie'): string | null {
  const names = missingHoeken(states).map((hoek) => hoekNames[hoek]);
  if (names.length === 0) return null;
  if (names.length === HOEKEN.length) return `Alle vijf de hoeken: ${stateWord('afwezig', kind)}`;
  const last = names.at(-1) ?? '';
  const list = names.length === 1 ? last : `${names.slice(0, -1).join(', ')} en ${last}`;
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}: ${stateWord('afwezig', kind)}`;
}
