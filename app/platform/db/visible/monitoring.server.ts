import { inProgramma, type Actor } from '~/domain/access/actor';

/** monitoring:read: indicators with their measurements, examples, knelpunten and risks, beside domain/access/progress.ts. */
export const visibleMonitoring = (actor: Actor): { programmaId: string } | { id: { in: string[] } } =>
  inProgramma(actor) ? { programmaId: actor.programmaId } : { id: { in: [] } };
