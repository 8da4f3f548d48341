import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import type { PartyChange } from '~/domain/party/schema';
import { change } from '~/platform/db/change.server';
import { mayManage } from '../beheer/may-manage';
import { reasonsAgainst, writeMembers } from './party-at-hand.server';

/** What a party is called, which hoek it belongs to, and for a group whom it stands for. */
export async function changeParty(
  ctx: Ctx,
  id: string,
  input: PartyChange,
): Promise<Outcome<{ id: string }>> {
  const attempt = { action: 'party_changed', object: { kind: 'party', id } } as const;
  const { programmaId } = ctx.actor;
  return change(ctx, attempt, async (tx, record) => {
    if (!mayManage(ctx)) return hidden;
    const party = await tx.party.findFirst({
      where: { id, programmaId },
      select: {
        name: true,
        shortName: true,
        aliases: true,
        kind: true,
        hoek: true,
        version: true,
        members: { select: { memberId: true } },
      },
    });
    if (!party) return hidden;
    const { version, memberIds, ...facts } = input;
    const reasons = await reasonsAgainst(tx, programmaId, { id, ...facts, memberIds });
    if (reasons.length > 0) return refused(...reasons);
    const saved = await tx.party.updateMany({
      where: { id, version },
      data: { ...facts, version: { increment: 1 } },
    });
    const { members, version: stored, ...before } = party;
    if (saved.count === 0) return stale({ version: stored, fields: sides(before, facts) });
    await writeMembers(tx, id, memberIds);
    const membersBefore = members.map(({ memberId }) => memberId).sort();
    record({
      change: {
        fields: changedValues(
          { ...before, memberIds: membersBefore },
          { ...facts, memberIds: [...memberIds].sort() },
        ),
      },
    });
    return done({ id });
  });
}

type Facts = Omit<PartyChange, 'version' | 'memberIds'>;

/** Kind and hoek as their codes: the page puts them into words. */
const sides = (theirs: Facts, yours: Facts) => [
  { name: 'name', label: 'Naam', theirs: theirs.name, yours: yours.name },
  { name: 'shortName', label: 'Korte naam', theirs: theirs.shortName, yours: yours.shortName },
  {
    name: 'aliases',
    label: 'Andere schrijfwijzen',
    theirs: theirs.aliases.join('\n'),
    yours: yours.aliases.join('\n'),
  },
  { name: 'kind', label: 'Soort', theirs: theirs.kind, yours: yours.kind },
  { name: 'hoek', label: 'Hoek', theirs: theirs.hoek ?? '', yours: yours.hoek ?? '' },
];
