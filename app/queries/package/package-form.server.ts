import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { proposedItems } from '~/domain/package/propose';
import { reasonsNotToChangePackage } from '~/domain/package/rules';
import { db } from '~/platform/db/client.server';
import { gatherableBouwstenen } from '~/platform/db/package/gatherable.server';
import { visiblePackages } from '~/platform/db/visible/bouwstenen.server';
import { countItems } from './packages-list.server';

/**
 * What a new package for an overleg would hold; null for who prepares none.
 * @param asked the overleg that was chosen; without it the first of the own ones
 */
export async function newPackageForm(ctx: Ctx, asked: string | null) {
  const { actor } = ctx;
  const { programmaId } = actor;
  const overleggen = await db().overleg.findMany({
    where: { programmaId, id: { in: [...actor.secretarisOf] } },
    orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
    select: { id: true, shortName: true },
  });
  const overleg = asked === null ? overleggen[0] : overleggen.find(({ id }) => id === asked);
  if (!overleg) return null;
  const today = amsterdamDate(ctx.now);
  const own = (await gatherableBouwstenen(db(), actor, overleg.id)).filter((one) => one.own);
  const items = proposedItems(own, today);
  return {
    overleg,
    overleggen,
    today,
    ...countItems(items),
    items: items.map(({ label, title, bouwsteenId, missingReason }) => {
      const bouwsteen = own.find(({ id }) => id === bouwsteenId);
      return {
        ...{ label, title, bouwsteenId, missingReason },
        werkgroep: bouwsteen?.werkgroep ?? '',
        version: bouwsteen?.newest?.number ?? null,
      };
    }),
  };
}

export type NewPackageForm = NonNullable<Awaited<ReturnType<typeof newPackageForm>>>;

/** Title, date and letter of a package to change; null for who may not. */
export async function packageForm(ctx: Ctx, id: string) {
  const row = await db().package.findFirst({
    where: { AND: [visiblePackages(ctx.actor), { id }] },
    select: {
      id: true,
      title: true,
      date: true,
      letter: true,
      sentAt: true,
      withdrawnAt: true,
      version: true,
      overleg: { select: { id: true, shortName: true } },
    },
  });
  if (!row) return null;
  const facts = { programmaId: ctx.actor.programmaId, overlegId: row.overleg.id };
  if (!may(ctx.actor, 'package:write', facts)) return null;
  return {
    ...row,
    date: row.date.toISOString().slice(0, 10),
    letter: row.letter as object | null,
    /** Why nothing of it can be changed any more. */
    closed:
      reasonsNotToChangePackage({ sent: row.sentAt !== null, withdrawn: row.withdrawnAt !== null })[0]
        ?.code ?? null,
  };
}
