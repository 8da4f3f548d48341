import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { fullLabel } from '~/domain/maatregel/label';
import { compareContents } from '~/domain/taakopdracht/compare-content';
import { readContent } from '~/domain/taakopdracht/content';
import { db } from '~/platform/db/client.server';
import { visibleTaakopdrachten } from '~/platform/db/visible/programma.server';
import { maatregelenIn, werkgroepNames } from './shown-content.server';

/**
 * Two versions side by side, of those that this person may read; without a choice the newest and the one before. Null where
 * there is nothing to read.
 */
export async function comparisonPage(ctx: Ctx, werkgroepId: string, chosen: { from: number; to: number }) {
  const versions = await db().taakopdrachtVersion.findMany({
    where: { AND: [visibleTaakopdrachten(ctx.actor), { werkgroepId }] },
    orderBy: { number: 'asc' },
    select: {
      number: true,
      state: true,
      label: true,
      adoptedAt: true,
      content: true,
      werkgroep: { select: { id: true, name: true } },
    },
  });
  const newest = versions.at(-1);
  if (!newest) return null;
  const after = versions.find(({ number }) => number === chosen.to) ?? newest;
  const before =
    versions.find(({ number }) => number === chosen.from) ??
    versions.filter(({ number }) => number < after.number).at(-1) ??
    after;
  const [old, now] = [readContent(before.content), readContent(after.content)];
  const [werkgroepen, maatregelen] = await Promise.all([
    werkgroepNames(ctx),
    maatregelenIn(ctx, [...old.maatregelIds, ...now.maatregelIds]),
  ]);
  const names = new Map([
    ...werkgroepen.map(({ id, name }) => [id, name] as const),
    ...maatregelen.map((one) => [one.id, fullLabel(one)] as const),
  ]);
  const head = ({ number, state, label, adoptedAt }: typeof newest) => ({
    number,
    state,
    label,
    adoptedOn: adoptedAt && amsterdamDate(adoptedAt),
  });
  return {
    werkgroep: newest.werkgroep,
    versions: versions.map(head),
    before: head(before),
    after: head(after),
    comparison: compareContents(old, now, names),
  };
}
