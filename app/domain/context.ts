import type { Actor } from './access/actor';

/** Who asks, when, and from where: passed to every service and query, so that none of them reads a clock. */
export type Ctx = {
  actor: Actor;
  now: Date;
  /** Request id and address, kept with the event. */
  origin: string;
};
