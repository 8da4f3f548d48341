/** How far a meeting is. */
export const meetingStates = ['concept', 'verzonden', 'gehouden', 'afgelast'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** How far its minutes are; each follows the one before. */
export const minutesStates = ['geen', 'concept', 'ter_correctie', 'vastgesteld'] as const;
export type MinutesState = (typeof minutesStates)[number];

/**
 * Every step there is. A concept may be held without having been sent, for a meeting that is only minuted here.
 * Nothing comes back from held or cancelled.
 */
const next: Record<MeetingState, readonly MeetingState[]> = {
  concept: ['verzonden', 'gehouden', 'afgelast'],
  verzonden: ['gehouden', 'afgelast'],
  gehouden: [],
  afgelast: [],
};

export const canBecome = (from: MeetingState, to: MeetingState): boolean => next[from].includes(to);

/** The agenda and the facts of the meeting can still be worked on. */
export const isAhead = (state: MeetingState): boolean => state === 'concept' || state === 'verzonden';
