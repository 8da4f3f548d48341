import { may } from '~/domain/access/may';
import { reasonsNotToDraftCentrale } from '~/domain/centrale-opdracht/rules';
import type { Ctx } from '~/domain/context';
import { centraleVersions } from './versions.server';

/** From which version a new one would start, or why there can be none now; null for who may not make one. */
export async function draftCentralePage(ctx: Ctx) {
  if (!may(ctx.actor, 'centrale-opdracht:write', { programmaId: ctx.actor.programmaId })) return null;
  const versions = await centraleVersions(ctx);
  return {
    next: (versions[0]?.number ?? 0) + 1,
    holds: versions.find(({ state }) => state === 'vastgesteld')?.number ?? null,
    concept: versions.find(({ state }) => state === 'concept')?.number ?? null,
    reasons: reasonsNotToDraftCentrale(versions),
  };
}
