import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import { keyFor } from '~/domain/party/rules';
import type { NewParty } from '~/domain/party/schema';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { mayManage } from '../beheer/may-manage';
import { reasonsAgainst, writeMembers } from './party-at-hand.server';

/** A new organisation, adviser, secretariat or group. */
export async function addParty(ctx: Ctx, input: NewParty): Promise<Outcome<{ id: string }>> {
  const attempt = { action: 'party_added', object: { kind: 'party', id: null } } as const;
  const { programmaId } = ctx.actor;
  return change(ctx, attempt, async (tx, record) => {
    if (!mayManage(ctx)) return hidden;
    const reasons = await reasonsAgainst(tx, programmaId, { id: null, ...input });
    if (reasons.length > 0) return refused(...reasons);
    const keys = await tx.party.findMany({
      where: { programmaId },
      select: { key: true, sortOrder: true },
    });
    const id = newId();
    const { memberIds, ...facts } = input;
    await tx.party.create({
      data: {
        ...facts,
        id,
        programmaId,
        key: keyFor(input.shortName, new Set(keys.map(({ key }) => key))),
        sortOrder: Math.max(-1, ...keys.map(({ sortOrder }) => sortOrder)) + 1,
      },
    });
    await writeMembers(tx, id, memberIds);
    record({ object: { kind: 'party', id }, change: { fields: changedValues({}, input) } });
    return done({ id });
  });
}
