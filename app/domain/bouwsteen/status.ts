import type { IsoDate } from '~/domain/dates/calendar';

/** How far a bouwsteen is. */
export const bouwsteenStates = [
  'aangekondigd',
  'in_bewerking',
  'ingediend',
  'teruggelegd',
  'aanvaard',
  'verwerkt',
] as const;
export type BouwsteenState = (typeof bouwsteenStates)[number];

export const bouwsteenMoves = [
  'change',
  'work',
  'submit',
  'return',
  'accept',
  'process',
  'withdraw',
] as const;
export type BouwsteenMove = (typeof bouwsteenMoves)[number];

type Steps = Partial<Record<BouwsteenState, BouwsteenState>>;

/** As long as no besluit accepted it, what was announced may change, or be taken back. */
const beforeAccepted: Steps = {
  aangekondigd: 'aangekondigd',
  in_bewerking: 'in_bewerking',
  ingediend: 'ingediend',
  teruggelegd: 'teruggelegd',
};

/**
 * Every step there is: what is done, from which state, and what the bouwsteen then is. Work on files, fiches and checks goes
 * on in a bouwsteen that was handed back, and it stays handed back until it is submitted again. What was accepted is fixed:
 * more becomes an addendum.
 */
const steps: Record<BouwsteenMove, Steps> = {
  change: beforeAccepted,
  work: { aangekondigd: 'in_bewerking', in_bewerking: 'in_bewerking', teruggelegd: 'teruggelegd' },
  submit: { in_bewerking: 'ingediend', teruggelegd: 'ingediend' },
  return: { ingediend: 'teruggelegd' },
  accept: { ingediend: 'aanvaard' },
  process: { aanvaard: 'verwerkt' },
  withdraw: beforeAccepted,
};

/** Why a step isn't there: what the bouwsteen is now says it, whatever was tried. */
const stands = {
  aangekondigd: 'bouwsteen_not_begun',
  in_bewerking: 'bouwsteen_in_work',
  ingediend: 'bouwsteen_submitted',
  teruggelegd: 'bouwsteen_handed_back',
  aanvaard: 'bouwsteen_accepted',
  verwerkt: 'bouwsteen_processed',
} as const satisfies Record<BouwsteenState, string>;

export type MoveRefusal = (typeof stands)[BouwsteenState] | 'bouwsteen_withdrawn';

export type BouwsteenFacts = { state: BouwsteenState; withdrawn: boolean };

/** The state after this step; undefined where there is no such step. */
export const stateAfter = (move: BouwsteenMove, from: BouwsteenState): BouwsteenState | undefined =>
  steps[move][from];

export function reasonsNotTo(move: BouwsteenMove, { state, withdrawn }: BouwsteenFacts): MoveRefusal[] {
  if (withdrawn) return ['bouwsteen_withdrawn'];
  return stateAfter(move, state) === undefined ? [stands[state]] : [];
}

/** What domain/access is asked for a step; accepting is what a besluit does. */
export const rightTo = {
  change: 'bouwsteen:announce',
  withdraw: 'bouwsteen:announce',
  work: 'bouwsteen:write',
  submit: 'bouwsteen:write',
  return: 'bouwsteen:handle',
  process: 'bouwsteen:handle',
} as const satisfies Record<Exclude<BouwsteenMove, 'accept'>, string>;

/** Who must act now: the werkgroep works, the secretaris puts on an agenda or hands back, the overleg decides. */
export type MustAct = 'werkgroep' | 'secretaris' | 'overleg';

/** Whose turn it is; null when nothing is waited for. */
export function whoMustAct(facts: BouwsteenFacts & { onAgenda: boolean }): MustAct | null {
  if (facts.withdrawn) return null;
  switch (facts.state) {
    case 'aangekondigd':
    case 'in_bewerking':
    case 'teruggelegd':
      return 'werkgroep';
    case 'ingediend':
      return facts.onAgenda ? 'overleg' : 'secretaris';
    case 'aanvaard':
      return 'secretaris';
    case 'verwerkt':
      return null;
  }
}

/** Its day is past while the werkgroep hasn't delivered it. */
export const isLate = (facts: BouwsteenFacts & { due: IsoDate | null }, today: IsoDate): boolean =>
  facts.due !== null && facts.due < today && whoMustAct({ ...facts, onAgenda: false }) === 'werkgroep';

/** How far somebody looks into a bouwsteen (domain/access/bouwsteen.ts). */
export type Insight = {
  /** In its werkgroep: sees the open version. */
  inWerkgroep: boolean;
  /** Secretaris of its overleg, or financiën: knows what was handed back. */
  handles: boolean;
  /** May read a version that was submitted. */
  readsVersion: boolean;
};

/**
 * The state as this reader may know it (docs/decisions/0014): that work is going on is the werkgroep's, that it was handed
 * back also its secretarissen's. To the others it is what they last knew: delivered, or only announced.
 */
export function knownState(state: BouwsteenState, insight: Insight): BouwsteenState {
  if (insight.inWerkgroep || !['in_bewerking', 'teruggelegd'].includes(state)) return state;
  if (state === 'teruggelegd' && insight.handles) return state;
  return insight.readsVersion ? 'ingediend' : 'aangekondigd';
}
