import type { ActionState } from './report';

/** How it goes with an action, as a party says it. */
export const progressStates = [
  'niet_gestart',
  'op_schema',
  'met_zorg',
  'loopt_achter',
  'afgerond',
  'vervallen',
] as const;
export type Progress = (typeof progressStates)[number];

const states: Record<Progress, ActionState> = {
  niet_gestart: 'open',
  op_schema: 'loopt',
  met_zorg: 'loopt',
  loopt_achter: 'loopt',
  afgerond: 'afgerond',
  vervallen: 'vervallen',
};

/** What a report makes of the action in the registers. */
export const stateOf = (progress: Progress): ActionState => states[progress];

/** Least favourable first. */
const severity: readonly Progress[] = [
  'loopt_achter',
  'met_zorg',
  'niet_gestart',
  'op_schema',
  'afgerond',
  'vervallen',
];

const isOver = (progress: Progress): boolean => progress === 'afgerond' || progress === 'vervallen';

/** What a party said last; null while it said nothing. */
export type PartyView = { partyId: string; responsible: boolean; progress: Progress | null };

/**
 * One word for the action out of the views of its parties (each keeps its own). Who is verantwoordelijk decides; when
 * nobody of them has said anything, who joins or supports. The least favourable view counts, and an action is over only
 * when all who are responsible say so.
 *
 * | responsible parties say | the action |
 * | --- | --- |
 * | op schema, loopt achter | loopt achter |
 * | afgerond, op schema | op schema |
 * | afgerond, nothing yet | op schema |
 * | afgerond, vervallen | afgerond |
 */
export function combinedProgress(views: readonly PartyView[]): Progress | null {
  const responsible = views.filter((view) => view.responsible);
  const said = (among: readonly PartyView[]) =>
    among.flatMap(({ progress }) => (progress === null ? [] : [progress]));
  const deciding = said(responsible).length > 0 ? responsible : views;
  const heard = said(deciding);
  const worst = severity.find((one) => heard.includes(one)) ?? null;
  const silent = deciding === responsible && heard.length < responsible.length;
  return worst !== null && isOver(worst) && silent ? 'op_schema' : worst;
}

/** Whether the parties that said something say different things: the werkorganisatie must see that. */
export const viewsDiffer = (views: readonly PartyView[]): boolean =>
  new Set(views.flatMap(({ progress }) => (progress === null ? [] : [progress]))).size > 1;

/** Days after which an action of which nobody says anything stands out. */
export const SILENT_DAYS = 91;

type Heard = {
  reportedAt: Date | null;
  createdAt: Date;
  startOn: string | null;
  deadlineYear: number | null;
};

/** Since when somebody could have told: the last report or when it was agreed, but not before its work begins. */
export function heardSince({ reportedAt, createdAt, startOn, deadlineYear }: Heard): Date {
  const said = reportedAt ?? createdAt;
  const begins = startOn ?? (deadlineYear === null ? null : `${deadlineYear}-01-01`);
  return begins !== null && new Date(begins) > said ? new Date(begins) : said;
}

/** Nobody reported for a quarter on an action that is not over. `since` as `heardSince` says. */
export function isSilent(action: { state: ActionState; since: Date }, now: Date): boolean {
  if (action.state === 'afgerond' || action.state === 'vervallen') return false;
  return now.getTime() - action.since.getTime() > SILENT_DAYS * 86_400_000;
}
