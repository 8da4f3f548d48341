import type { Ctx } from '~/domain/context';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import { readScope, type Scope } from '~/domain/person/roles';
import { reasonsNotToGrant } from '~/domain/person/rules';
import type { GrantInput } from '~/domain/person/schema';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { dayOf, isoOf, optionalDayOf, optionalIsoOf } from '../beheer/day';
import { mayManage } from '../beheer/may-manage';
import { personAtHand } from '../beheer/people-at-hand.server';

/** Gives a role from a day, for one overleg, werkgroep or party, or for the whole programma. */
export async function grantRole(
  ctx: Ctx,
  personId: string,
  input: GrantInput,
): Promise<Outcome<{ id: string }>> {
  const attempt = { action: 'role_granted', object: { kind: 'person', id: personId } } as const;
  const { programmaId } = ctx.actor;
  return change(ctx, attempt, async (tx, record) => {
    if (!mayManage(ctx)) return hidden;
    const person = await personAtHand(tx, programmaId, personId);
    if (!person) return hidden;
    const scope = readScope(input.scope);
    if (scope === null && input.scope !== '') return refused({ code: 'choice_unknown', field: 'scope' });
    const reasons = reasonsNotToGrant(
      { ...input, scope },
      {
        toSelf: personId === ctx.actor.personId,
        held: person.grants
          .filter((grant) => grant.programmaId === programmaId)
          .map((grant) => ({
            role: grant.role,
            scopeId: grant.overlegId ?? grant.werkgroepId ?? grant.partyId,
            from: isoOf(grant.from),
            until: optionalIsoOf(grant.until),
          })),
      },
    );
    if (reasons.length > 0) return refused(...reasons);
    const name = scope === null ? null : await nameOf(tx, programmaId, scope);
    if (scope !== null && name === null) return refused({ code: 'unknown_reference', field: 'scope' });
    const id = newId();
    await tx.roleGrant.create({
      data: {
        id,
        personId,
        programmaId,
        role: input.role,
        overlegId: scope?.kind === 'overleg' ? scope.id : null,
        werkgroepId: scope?.kind === 'werkgroep' ? scope.id : null,
        partyId: scope?.kind === 'party' ? scope.id : null,
        from: dayOf(input.from),
        until: optionalDayOf(input.until),
      },
    });
    if (scope?.kind === 'party' && !person.parties.some(({ partyId }) => partyId === scope.id)) {
      await tx.partyMembership.create({
        data: {
          id: newId(),
          personId,
          partyId: scope.id,
          function: 'vertegenwoordiger',
          from: dayOf(input.from),
        },
      });
    }
    record({
      object: { kind: 'role', id },
      change: {
        detail: { personId, role: input.role, scope, scopeName: name, from: input.from, until: input.until },
      },
    });
    return done({ id });
  });
}

/** What the role is held for, as it is called; null where this programma has no such thing. */
async function nameOf(tx: Tx, programmaId: string, { kind, id }: Scope): Promise<string | null> {
  const where = { id, programmaId };
  const select = { shortName: true };
  switch (kind) {
    case 'overleg':
      return (await tx.overleg.findFirst({ where, select }))?.shortName ?? null;
    case 'werkgroep':
      return (await tx.werkgroep.findFirst({ where, select }))?.shortName ?? null;
    case 'party':
      return (await tx.party.findFirst({ where, select }))?.shortName ?? null;
  }
}
