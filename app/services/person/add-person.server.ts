import type { Ctx } from '~/domain/context';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import { isBackwards } from '~/domain/person/rules';
import type { NewPerson } from '~/domain/person/schema';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { dayOf, optionalDayOf } from '../beheer/day';
import { mayManage } from '../beheer/may-manage';

/**
 * A function account with the party it sits for. An address that already has an account in another programma keeps that
 * account, unchanged: it only takes part here too.
 */
export async function addPerson(
  ctx: Ctx,
  input: NewPerson,
): Promise<Outcome<{ id: string; isNew: boolean }>> {
  const attempt = { action: 'person_added', object: { kind: 'person', id: null } } as const;
  const { programmaId } = ctx.actor;
  return change(ctx, attempt, async (tx, record) => {
    if (!mayManage(ctx)) return hidden;
    if (isBackwards({ from: input.activeFrom, until: input.activeUntil }))
      return refused({ code: 'dates_backwards', field: 'activeUntil' });
    const party = await tx.party.findFirst({
      where: { id: input.partyId, programmaId },
      select: { id: true, shortName: true },
    });
    if (!party) return refused({ code: 'unknown_reference', field: 'partyId' });
    const known = await accountOf(tx, input.email);
    if (known?.programmaIds.includes(programmaId))
      return refused({ code: 'person_email_known', field: 'email' });
    const id = known?.id ?? newId();
    if (!known) {
      await tx.person.create({
        data: {
          id,
          name: input.name,
          email: input.email,
          activeFrom: dayOf(input.activeFrom),
          activeUntil: optionalDayOf(input.activeUntil),
        },
      });
    }
    await tx.partyMembership.create({
      data: {
        id: newId(),
        personId: id,
        partyId: party.id,
        function: input.function,
        from: dayOf(input.activeFrom),
      },
    });
    record({
      object: { kind: 'person', id },
      change: {
        detail: { party: party.shortName, function: input.function, known: known !== null },
        ...(known
          ? {}
          : {
              fields: {
                name: { from: null, to: input.name },
                email: { from: null, to: input.email },
                activeFrom: { from: null, to: input.activeFrom },
                activeUntil: { from: null, to: input.activeUntil },
              },
            }),
      },
    });
    return done({ id, isNew: known === null });
  });
}

/** The account behind an address, with the programma's in which it takes part. */
async function accountOf(tx: Tx, email: string): Promise<{ id: string; programmaIds: string[] } | null> {
  const row = await tx.person.findUnique({
    where: { email },
    select: {
      id: true,
      grants: { select: { programmaId: true } },
      parties: { select: { party: { select: { programmaId: true } } } },
    },
  });
  if (!row) return null;
  return {
    id: row.id,
    programmaIds: [
      ...row.grants.map((grant) => grant.programmaId),
      ...row.parties.map(({ party }) => party.programmaId),
    ],
  };
}
