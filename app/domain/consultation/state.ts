import type { IsoDate } from '~/domain/dates/calendar';

/** Late: the last day has passed and nobody closed it; who still answers is late but welcome. */
export const consultationStates = ['open', 'late', 'closed'] as const;
export type ConsultationState = (typeof consultationStates)[number];

export type ConsultationTime = { until: IsoDate; closed: boolean };

export function consultationState({ until, closed }: ConsultationTime, today: IsoDate): ConsultationState {
  if (closed) return 'closed';
  return today > until ? 'late' : 'open';
}
