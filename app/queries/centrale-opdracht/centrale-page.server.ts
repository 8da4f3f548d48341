import { isInsider } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { reasonsNotToDraftCentrale } from '~/domain/centrale-opdracht/rules';
import { db } from '~/platform/db/client.server';
import { historyOf } from '../history/thing-history.server';
import { partCounts } from './part-counts.server';
import { centraleVersions, type CentraleVersion } from './versions.server';

/**
 * One version as a checklist, with how the bouwstenen answer it; without a number the one that holds. Null where it is
 * hidden; `sheet` is null while no version holds yet.
 */
export async function centralePage(ctx: Ctx, number: number | null) {
  if (!isInsider(ctx.actor)) return null;
  const versions = await centraleVersions(ctx);
  const chosen = versions.find((one) =>
    number === null ? one.state === 'vastgesteld' : one.number === number,
  );
  if (!chosen && number !== null) return null;
  const writes = may(ctx.actor, 'centrale-opdracht:write', { programmaId: ctx.actor.programmaId });
  return {
    versions: versions.map(({ number: nr, state, label, adoptedOn }) => ({
      number: nr,
      state,
      label,
      adoptedOn,
    })),
    /** The concept there is, for who writes it. */
    concept: versions.find(({ state }) => state === 'concept')?.number ?? null,
    mayDraft: writes && reasonsNotToDraftCentrale(versions).length === 0,
    writes,
    sheet: chosen ? await sheetOf(ctx, chosen, writes) : null,
  };
}

async function sheetOf(ctx: Ctx, chosen: CentraleVersion, works: boolean) {
  const { id, number, state, label, note, adoptedOn, parts } = chosen;
  const [counts, adopted] = await Promise.all([
    partCounts(ctx, id),
    db().event.findFirst({
      where: {
        objectKind: 'centrale_opdracht',
        objectId: id,
        action: 'centrale_opdracht_adopted',
        result: 'done',
      },
      select: { at: true },
    }),
  ]);
  const shownSince = state === 'concept' ? null : (adopted?.at ?? chosen.createdAt);
  return {
    ...{ number, state, label, note, adoptedOn },
    parts: parts.map(({ id: partId, title, explanation }) => {
      const [aanwezig, deels, ontbreekt] = [
        counts.of(partId, 'aanwezig'),
        counts.of(partId, 'deels'),
        counts.of(partId, 'ontbreekt'),
      ];
      const open = counts.here - aanwezig.count - deels.count - ontbreekt.count;
      return { id: partId, title, explanation, aanwezig, deels, ontbreekt, open };
    }),
    /** Bouwstenen that were checked against this version, and against another. */
    checked: counts.here,
    elsewhere: counts.elsewhere,
    history: await historyOf(ctx, { kind: 'centrale_opdracht', id, works, shownSince }),
  };
}
