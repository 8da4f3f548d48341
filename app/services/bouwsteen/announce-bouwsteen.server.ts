import { may } from '~/domain/access/may';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import type { NewBouwsteen } from '~/domain/bouwsteen/schema';
import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { keyFor } from '~/domain/party/rules';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { reasonsAgainst } from './announced-already.server';

/** A bouwsteen that a werkgroep will deliver: what it is called and by when it is due. Nothing is in yet. */
export async function announceBouwsteen(
  ctx: Ctx,
  werkgroepId: string,
  input: NewBouwsteen,
): Promise<Outcome<{ id: string }>> {
  const attempt = { action: 'bouwsteen_announced', object: { kind: 'bouwsteen', id: null } } as const;
  const { programmaId } = ctx.actor;
  return change(ctx, attempt, async (tx, record) => {
    const werkgroep = await tx.werkgroep.findFirst({
      where: { id: werkgroepId, programmaId },
      select: { overlegId: true },
    });
    if (!werkgroep) return hidden;
    const facts = { programmaId, werkgroepId, overlegId: werkgroep.overlegId };
    if (!may(ctx.actor, 'werkgroep:read', facts)) return hidden;
    if (!may(ctx.actor, 'bouwsteen:announce', facts)) return forbidden;
    const reasons = await reasonsAgainst(tx, programmaId, { ...input, id: null, werkgroepId });
    if (reasons.length > 0) return refused(...reasons);

    const keys = await tx.bouwsteen.findMany({ where: { programmaId }, select: { key: true } });
    const id = newId();
    await tx.bouwsteen.create({
      data: {
        ...input,
        id,
        programmaId,
        werkgroepId,
        key: keyFor(`bouwsteen ${bouwsteenLabel(input)}`, new Set(keys.map(({ key }) => key))),
        due: input.due === null ? null : new Date(input.due),
      },
    });
    record({
      object: { kind: 'bouwsteen', id },
      overlegId: facts.overlegId,
      change: { fields: changedValues({}, input) },
    });
    return done({ id });
  });
}
