import type { Actor } from '~/domain/access/actor';
import type { Ctx } from '~/domain/context';

type Sets = { [K in keyof Actor as Actor[K] extends ReadonlySet<string> ? K : never]: string[] };

/** What the queue keeps of who brought a file in, to read it with the rights of that moment. Confirming asks anew. */
export type ReadingJob = {
  batchId: string;
  at: string;
  origin: string;
  actor: Omit<Actor, keyof Sets> & Sets;
};

/** Who asked and when, as JSON can carry it. */
export function readingJob({ actor, now, origin }: Ctx, batchId: string): ReadingJob {
  return {
    batchId,
    at: now.toISOString(),
    origin,
    actor: {
      ...actor,
      secretarisOf: [...actor.secretarisOf],
      werkgroepsecretarisOf: [...actor.werkgroepsecretarisOf],
      werkgroepvoorzitterOf: [...actor.werkgroepvoorzitterOf],
      werkgroeplidOf: [...actor.werkgroeplidOf],
      parties: [...actor.parties],
      actingParties: [...actor.actingParties],
      participatesIn: [...actor.participatesIn],
      substituteOf: [...actor.substituteOf],
      substituteActing: [...actor.substituteActing],
    },
  };
}

/** The same back again. */
export function ctxOfJob({ actor, at, origin }: ReadingJob): Ctx {
  const set = (key: keyof Sets): ReadonlySet<string> => new Set(actor[key]);
  return {
    now: new Date(at),
    origin,
    actor: {
      ...actor,
      secretarisOf: set('secretarisOf'),
      werkgroepsecretarisOf: set('werkgroepsecretarisOf'),
      werkgroepvoorzitterOf: set('werkgroepvoorzitterOf'),
      werkgroeplidOf: set('werkgroeplidOf'),
      parties: set('parties'),
      actingParties: set('actingParties'),
      participatesIn: set('participatesIn'),
      substituteOf: set('substituteOf'),
      substituteActing: set('substituteActing'),
    },
  };
}
