import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { toBlocks } from '~/domain/rich-text/to-blocks';
import { db } from '~/platform/db/client.server';
import { visibleBouwsteenVersions, visiblePackages } from '~/platform/db/visible/bouwstenen.server';
import { countItems } from './packages-list.server';
import { packageVersions } from './package-versions.server';

/**
 * A package to read: the letter, and its items in order with what is in each. A version that this reader may not see (in a
 * package that wasn't sent, of a werkgroep of another overleg) is named and no more. The number of statements doesn't grow
 * with the items.
 */
export async function packagePage(ctx: Ctx, id: string) {
  const { actor } = ctx;
  const row = await db().package.findFirst({
    where: { AND: [visiblePackages(actor), { id }] },
    select: {
      id: true,
      title: true,
      date: true,
      letter: true,
      sentAt: true,
      withdrawnAt: true,
      withdrawnReason: true,
      overleg: { select: { id: true, shortName: true } },
      items: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          label: true,
          title: true,
          missingReason: true,
          version: true,
          bouwsteenVersionId: true,
          werkgroep: { select: { id: true, name: true } },
          bouwsteen: {
            select: {
              id: true,
              withdrawnAt: true,
              werkgroep: { select: { id: true, name: true } },
              versions: {
                where: { AND: [visibleBouwsteenVersions(actor), { submittedAt: { not: null } }] },
                orderBy: { number: 'desc' },
                take: 1,
                select: { id: true, number: true },
              },
            },
          },
        },
      },
    },
  });
  if (!row) return null;
  const { date, letter, items, ...head } = row;
  const versions = await packageVersions(
    ctx,
    items.flatMap(({ bouwsteenVersionId }) => bouwsteenVersionId ?? []),
  );
  const facts = { programmaId: actor.programmaId, overlegId: head.overleg.id };
  return {
    ...head,
    date: date.toISOString().slice(0, 10),
    letter: toBlocks(letter),
    writes: may(actor, 'package:write', facts) && head.sentAt === null && head.withdrawnAt === null,
    sees: may(actor, 'package:write', facts),
    ...countItems(items),
    items: items.map(({ bouwsteen, werkgroep, bouwsteenVersionId, ...item }) => {
      const pinned = versions.get(bouwsteenVersionId ?? '') ?? null;
      const newest = bouwsteen?.versions[0] ?? null;
      return {
        ...item,
        werkgroep: bouwsteen?.werkgroep ?? werkgroep,
        bouwsteenId: bouwsteen?.id ?? null,
        withdrawn: bouwsteen !== null && bouwsteen.withdrawnAt !== null,
        missing: bouwsteenVersionId === null,
        /** Null where nothing is in, or where this reader may not see it. */
        pinned,
        newer: newest !== null && (pinned === null || newest.number > pinned.number) ? newest : null,
      };
    }),
  };
}

export type PackagePage = NonNullable<Awaited<ReturnType<typeof packagePage>>>;
export type PackagePageItem = PackagePage['items'][number];
