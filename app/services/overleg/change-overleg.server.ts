import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, forbidden, hidden, refused, stale, type Outcome, type Stale } from '~/domain/outcome';
import type { OverlegInput } from '~/domain/overleg/schema';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { isId } from '~/domain/id';
import { newId } from '~/platform/db/id.server';

/** Defaults, participants, chair rotation and standing items. Agendas that exist already keep what they have. */
export async function changeOverleg(
  ctx: Ctx,
  overlegId: string,
  input: OverlegInput,
): Promise<Outcome<null>> {
  const attempt = {
    action: 'overleg_changed',
    object: { kind: 'overleg', id: overlegId },
    overlegId,
  } as const;
  return change(ctx, attempt, async (tx, record) => {
    const before = await tx.overleg.findFirst({
      where: { id: overlegId, programmaId: ctx.actor.programmaId },
      include: {
        participants: { orderBy: { sortOrder: 'asc' } },
        standingItems: { orderBy: { position: 'asc' } },
      },
    });
    if (!before || !may(ctx.actor, 'overleg:read', { overlegId })) return hidden;
    if (!may(ctx.actor, 'agenda:prepare', { overlegId })) return forbidden;
    const partyIds = input.participants.map(({ partyId }) => partyId);
    const known = await tx.party.count({
      where: { id: { in: partyIds.filter(isId) }, programmaId: ctx.actor.programmaId },
    });
    if (known < partyIds.length || new Set(partyIds).size < partyIds.length) {
      return refused({ code: 'party_unknown', field: 'partyKinds' });
    }
    const own = new Set(before.standingItems.map(({ id }) => id));
    if (input.standingItems.some(({ id }) => id !== null && !own.has(id))) {
      return refused({ code: 'unknown_reference', field: 'standingTitles' });
    }
    const { defaultPlace, defaultStartTime, defaultMinutes } = input;
    const defaults = { defaultPlace, defaultStartTime, defaultMinutes };
    const saved = await tx.overleg.updateMany({
      where: { id: overlegId, version: input.version },
      data: { ...defaults, version: { increment: 1 } },
    });
    if (saved.count === 0) return stale(bothTexts(before, input));
    await writeParticipants(tx, overlegId, input.participants);
    await writeStandingItems(tx, overlegId, input.standingItems);
    const now = {
      ...defaults,
      participants: partyIds,
      standingItems: input.standingItems.map(({ title }) => title),
    };
    const was = {
      ...before,
      participants: before.participants.map(({ partyId }) => partyId),
      standingItems: before.standingItems.map(({ title }) => title),
    };
    record({ change: { fields: changedValues(was, now) } });
    return done(null);
  });
}

async function writeParticipants(
  tx: Tx,
  overlegId: string,
  list: OverlegInput['participants'],
): Promise<void> {
  await tx.overlegParticipant.deleteMany({
    where: { overlegId, partyId: { notIn: list.map(({ partyId }) => partyId) } },
  });
  for (const [sortOrder, { partyId, ...facts }] of list.entries()) {
    await tx.overlegParticipant.upsert({
      where: { overlegId_partyId: { overlegId, partyId } },
      create: { overlegId, partyId, ...facts, sortOrder },
      update: { ...facts, sortOrder },
    });
  }
}

/** A standing item that stays keeps its id, so that an agenda that has it already isn't offered it again. */
async function writeStandingItems(
  tx: Tx,
  overlegId: string,
  list: OverlegInput['standingItems'],
): Promise<void> {
  const kept = list.map(({ id }) => id).filter((id) => id !== null);
  await tx.standingItem.deleteMany({ where: { overlegId, id: { notIn: kept } } });
  for (const [position, { id, ...item }] of list.entries()) {
    if (id === null) await tx.standingItem.create({ data: { id: newId(), overlegId, position, ...item } });
    else await tx.standingItem.update({ where: { id }, data: { position, ...item } });
  }
}

type Before = { version: number; defaultPlace: string; defaultStartTime: string; defaultMinutes: number };

function bothTexts(before: Before & { standingItems: { title: string }[] }, input: OverlegInput): Stale {
  const both = (name: string, label: string, theirs: string, yours: string) => ({
    name,
    label,
    theirs,
    yours,
  });
  const titles = (items: readonly { title: string }[]) => items.map(({ title }) => title).join('\n');
  return {
    version: before.version,
    fields: [
      both('defaultPlace', 'Plaats', before.defaultPlace, input.defaultPlace),
      both('defaultStartTime', 'Begintijd', before.defaultStartTime, input.defaultStartTime),
      both('defaultMinutes', 'Duur in minuten', String(before.defaultMinutes), String(input.defaultMinutes)),
      both('standingItems', 'Vaste punten', titles(before.standingItems), titles(input.standingItems)),
    ],
  };
}
