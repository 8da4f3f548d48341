import { may } from '~/domain/access/may';
import type { WerkgroepFacts } from '~/domain/access/facts';
import type { Ctx } from '~/domain/context';
import {
  openDeliveries,
  reasonsNotToChange,
  reasonsNotToDischarge,
  reasonsNotToDraft,
  reasonsNotToPlace,
  reasonsNotToSendRound,
} from '~/domain/taakopdracht/rules';
import { db } from '~/platform/db/client.server';
import { versionFacts, type RuledVersion } from '~/platform/db/taakopdracht/version-facts.server';

/**
 * What this person can do with a version, and why not: the same reasons that the services refuse with. Null for who only
 * reads it.
 */
export async function versionVerbs(ctx: Ctx, access: WerkgroepFacts, row: RuledVersion) {
  if (!may(ctx.actor, 'taakopdracht:write', access)) return null;
  const [{ facts, delivered }, versions] = await Promise.all([
    versionFacts(db(), row),
    db().taakopdrachtVersion.findMany({
      where: { werkgroepId: row.werkgroepId },
      select: { number: true, state: true },
    }),
  ]);
  return {
    change: reasonsNotToChange(facts),
    draft: reasonsNotToDraft(versions),
    concept: versions.find(({ state }) => state === 'concept')?.number ?? null,
    /** Null for who may write but not put round. */
    sendRound: may(ctx.actor, 'taakopdracht:put-round', access) ? reasonsNotToSendRound(facts) : null,
    place: mayPlace(ctx, access.overlegId) ? reasonsNotToPlace(facts, delivered) : null,
    discharge: reasonsNotToDischarge(facts, delivered),
    open: openDeliveries(delivered),
    onAgenda: facts.onAgenda,
  };
}

export type VersionVerbs = NonNullable<Awaited<ReturnType<typeof versionVerbs>>>;

/** On an agenda, or at least on the parking list. */
const mayPlace = (ctx: Ctx, overlegId: string): boolean =>
  may(ctx.actor, 'agenda:prepare', { overlegId }) || may(ctx.actor, 'item:propose', { overlegId });
