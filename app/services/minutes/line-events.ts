import type { EventAction, ObjectKind } from '~/domain/history/actions';
import type { lineKind } from '~/domain/minutes/lines';

/** As what a typed line is kept in the history. */
export const lineEvents: Record<ReturnType<typeof lineKind>, { action: EventAction; kind: ObjectKind }> = {
  contribution: { action: 'contribution_added', kind: 'contribution' },
  decision: { action: 'decision_recorded', kind: 'decision' },
  action: { action: 'action_added', kind: 'action' },
};
