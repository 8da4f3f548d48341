import type { IsoDate } from '~/domain/dates/calendar';
import { yearOf } from '~/domain/dates/calendar';
import type { ActionState } from '~/domain/action-item/report';
import type { ActionRoleKind } from '~/domain/action-item/assign';

export const submissionStates = ['open', 'ingediend', 'teruggegeven', 'goedgekeurd'] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** What others than the party and the werkorganisatie may read of a set. */
export const isHandedIn = (state: SubmissionState): boolean =>
  state === 'ingediend' || state === 'goedgekeurd';

/** Who leads or joins is asked in a round; who supports may report whenever it likes. */
export const askedRoles: readonly ActionRoleKind[] = ['verantwoordelijk', 'samen_met'];

type Planned = {
  state: ActionState;
  startOn: IsoDate | null;
  deadline: IsoDate | null;
  deadlineYear: number | null;
};

/** A round asks about work that has begun on its day and is not over. Without a year nothing has begun. */
export function isAskedIn({ state, startOn, deadline, deadlineYear }: Planned, asOf: IsoDate): boolean {
  if (state === 'afgerond' || state === 'vervallen') return false;
  if (startOn !== null) return startOn <= asOf;
  const year = deadlineYear ?? (deadline === null ? null : yearOf(deadline));
  return year !== null && year <= yearOf(asOf);
}
