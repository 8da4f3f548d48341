import { reasonsNotToSubmit } from '~/domain/bouwsteen/delivery';
import { reasonsNotTo } from '~/domain/bouwsteen/status';
import type { Ctx } from '~/domain/context';
import { deliveryNow } from '~/platform/db/bouwsteen/delivery-now.server';
import { db } from '~/platform/db/client.server';
import { bouwsteenHead } from './bouwsteen-head.server';
import { versionContent } from './version-content.server';

/**
 * What the werkgroep works on: the open version with what is in it and what still stands in the way of submitting. Null for
 * who may not write it.
 */
export async function workPage(ctx: Ctx, id: string) {
  const head = await bouwsteenHead(ctx, id);
  if (!head?.rights.write) return null;
  const { bouwsteen, werkgroep, versions, overleg } = head;
  const open = versions.find(({ submittedAt }) => submittedAt === null) ?? null;
  const [content, now] = await Promise.all([
    open ? versionContent(ctx, id, open) : null,
    deliveryNow(db(), ctx.actor.programmaId, id, open),
  ]);
  return {
    bouwsteen,
    werkgroep,
    overleg,
    /** Number that the version has, or will have with the first thing that goes into it. */
    number: open?.number ?? (versions[0]?.number ?? 0) + 1,
    note: open?.note ?? '',
    files: content?.files ?? [],
    fiches: content?.fiches ?? [],
    parts: now.parts,
    seen: now.seen,
    /** Why it can't be worked on; empty while it can. */
    closed: reasonsNotTo('work', { state: bouwsteen.state, withdrawn: bouwsteen.withdrawn }),
    problems: reasonsNotToSubmit(now),
  };
}

export type WorkPage = NonNullable<Awaited<ReturnType<typeof workPage>>>;
