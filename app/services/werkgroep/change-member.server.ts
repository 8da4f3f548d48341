import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { reasonsNotToSeat, type MemberInput } from '~/domain/werkgroep/member';
import { change } from '~/platform/db/change.server';
import { isUnknownParty, werkgroepToManage } from './werkgroep-to-manage.server';

const day = (date: Date | null): string | null => date && date.toISOString().slice(0, 10);

/** A seat changes, or ends on a day; who sat there stays to be found. */
export async function changeMember(
  ctx: Ctx,
  at: { werkgroepId: string; id: string },
  { version, ...input }: MemberInput & { version: number },
): Promise<Outcome<{ id: string }>> {
  const { werkgroepId, id } = at;
  const object = { kind: 'werkgroep', id: werkgroepId } as const;
  return change(ctx, { action: 'member_changed', object }, async (tx, record) => {
    const found = await werkgroepToManage(tx, ctx, werkgroepId, 'werkgroep:manage');
    if (!found.ok) return found;
    const now = await tx.werkgroepMember.findFirst({ where: { id, werkgroepId } });
    if (!now) return hidden;
    const before: MemberInput = {
      function: now.function,
      role: now.role,
      perspectief: now.perspectief,
      partyId: now.partyId,
      from: day(now.from),
      until: day(now.until),
    };
    const reasons = reasonsNotToSeat(input);
    if (reasons.length > 0) return refused(...reasons);
    if (await isUnknownParty(tx, found.werkgroep.programmaId, input.partyId))
      return refused({ code: 'choice_unknown', field: 'partyId' });
    const { from, until, ...seat } = input;
    const { count } = await tx.werkgroepMember.updateMany({
      where: { id, version },
      data: {
        ...seat,
        from: from && new Date(from),
        until: until && new Date(until),
        version: { increment: 1 },
      },
    });
    if (count === 0) return stale({ version: now.version, fields: sides(before, input) });
    record({
      change: { fields: changedValues(before, input), detail: { name: input.function, memberId: id } },
    });
    return done({ id });
  });
}

const labels = {
  function: 'Functie',
  role: 'Rol',
  perspectief: 'Perspectief',
  partyId: 'Partij',
  from: 'Vanaf',
  until: 'Tot en met',
} as const satisfies Record<keyof MemberInput, string>;

const sides = (theirs: MemberInput, yours: MemberInput) =>
  (Object.keys(labels) as (keyof MemberInput)[]).map((name) => ({
    name,
    label: labels[name],
    theirs: theirs[name] ?? '',
    yours: yours[name] ?? '',
  }));
