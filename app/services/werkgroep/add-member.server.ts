import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { reasonsNotToSeat, type MemberInput } from '~/domain/werkgroep/member';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { isUnknownParty, werkgroepToManage } from './werkgroep-to-manage.server';

/** Somebody sits in the werkgroep from now or from a day on. */
export async function addMember(
  ctx: Ctx,
  werkgroepId: string,
  input: MemberInput,
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'werkgroep', id: werkgroepId } as const;
  return change(ctx, { action: 'member_added', object }, async (tx, record) => {
    const found = await werkgroepToManage(tx, ctx, werkgroepId, 'werkgroep:manage');
    if (!found.ok) return found;
    const reasons = reasonsNotToSeat(input);
    if (reasons.length > 0) return refused(...reasons);
    if (await isUnknownParty(tx, found.werkgroep.programmaId, input.partyId))
      return refused({ code: 'choice_unknown', field: 'partyId' });
    const id = newId();
    const { from, until, ...seat } = input;
    await tx.werkgroepMember.create({
      data: { id, werkgroepId, ...seat, from: from && new Date(from), until: until && new Date(until) },
    });
    record({ change: { detail: { name: input.function, memberId: id, ...input } } });
    return done({ id });
  });
}
