import { z } from 'zod';
import { progressStates, type Progress } from '~/domain/action-item/progress';

/** An action as it stood when a round was frozen. Names are kept as they were then. */
export const standSchema = z.object({
  title: z.string(),
  theme: z.string(),
  number: z.string().nullable(),
  year: z.number().nullable(),
  /** False: no party had said anything; the progress then only follows from the plan. */
  reported: z.boolean(),
  views: z.array(
    z.object({
      party: z.string(),
      responsible: z.boolean(),
      progress: z.enum(progressStates).nullable(),
      text: z.string(),
      needs: z.string(),
    }),
  ),
});

export type Stand = z.infer<typeof standSchema>;

export type ActionStandAt = { id: string; progress: Progress; stand: Stand };

/** Least favourable first; what lapsed stands beside it. */
const order: readonly Progress[] = ['loopt_achter', 'met_zorg', 'niet_gestart', 'op_schema', 'afgerond'];

export const standChanges = ['vooruit', 'terug', 'vervallen', 'nieuw', 'weg', 'gelijk'] as const;
export type StandChange = (typeof standChanges)[number];

/** How an action moved from one round to another; null where it didn't stand in that round. */
export function standChange(from: Progress | null, to: Progress | null): StandChange {
  if (from === null) return 'nieuw';
  if (to === null) return 'weg';
  if (from === to) return 'gelijk';
  if (to === 'vervallen') return 'vervallen';
  return order.indexOf(to) > order.indexOf(from) ? 'vooruit' : 'terug';
}

export type ComparedStand = {
  id: string;
  title: string;
  theme: string;
  year: number | null;
  from: Progress | null;
  to: Progress | null;
  change: StandChange;
};

/** Every action of either round, as the later one names it. */
export function compareStands(from: readonly ActionStandAt[], to: readonly ActionStandAt[]): ComparedStand[] {
  const before = new Map(from.map((one) => [one.id, one]));
  const after = new Set(to.map(({ id }) => id));
  const compared = ({ id, stand }: ActionStandAt, then: Progress | null, now: Progress | null) => ({
    id,
    title: stand.title,
    theme: stand.theme,
    year: stand.year,
    from: then,
    to: now,
    change: standChange(then, now),
  });
  return [
    ...to.map((one) => compared(one, before.get(one.id)?.progress ?? null, one.progress)),
    ...from.filter(({ id }) => !after.has(id)).map((one) => compared(one, one.progress, null)),
  ];
}
