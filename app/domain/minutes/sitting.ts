import { reasonsNotToWriteMinutes, type MinutesFacts, type MinutesRefusal } from './state';

/** The sitting itself: opened and closed by the secretary, one agendapunt at a time. */
export const sittingRefusals = [
  'sitting_already_open',
  'sitting_not_open',
  'sitting_already_closed',
  'item_times_order',
  'item_not_of_meeting',
] as const;
export type SittingRefusal = (typeof sittingRefusals)[number];

export type SittingFacts = MinutesFacts & { opened: boolean; closed: boolean };

type Reasons = (SittingRefusal | MinutesRefusal)[];

const isOver = (sitting: SittingFacts): boolean => sitting.closed || sitting.meetingState === 'gehouden';

export function reasonsNotToOpen(sitting: SittingFacts): Reasons {
  if (isOver(sitting)) return ['sitting_already_closed'];
  const reasons = reasonsNotToWriteMinutes(sitting);
  return reasons.length === 0 && sitting.opened ? ['sitting_already_open'] : reasons;
}

/** Also a sitting that was never opened here can be closed: it was held all the same. */
export function reasonsNotToClose(sitting: SittingFacts): Reasons {
  return isOver(sitting) ? ['sitting_already_closed'] : reasonsNotToWriteMinutes(sitting);
}

/** Going on to an agendapunt belongs to a sitting that is under way. */
export function reasonsNotToTakeUpItem(sitting: SittingFacts): Reasons {
  if (isOver(sitting)) return ['sitting_already_closed'];
  const reasons = reasonsNotToWriteMinutes(sitting);
  return reasons.length === 0 && !sitting.opened ? ['sitting_not_open'] : reasons;
}
