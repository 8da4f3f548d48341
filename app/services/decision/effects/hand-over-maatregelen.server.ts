import { readContent } from '~/domain/taakopdracht/content';
import type { Work } from './effect-work';

type Adopted = { werkgroepId: string; content: unknown };

/**
 * What the newly adopted version asks of the werkgroep beside the one before, or no longer asks: its maatregelen, and with
 * them its richtbedrag, follow the besluit (product rules 6 and 9). What the werkgroep had from elsewhere stays, and so does
 * what other werkgroepen have (docs/decisions/0017).
 */
export async function handOverMaatregelen(
  { tx, ctx }: Work,
  { werkgroepId, content }: Adopted,
): Promise<{ added: string[]; dropped: string[] }> {
  const before = await tx.taakopdrachtVersion.findFirst({
    where: { werkgroepId, state: 'vastgesteld' },
    orderBy: { number: 'desc' },
    select: { content: true },
  });
  const [old, now] = [readContent(before?.content ?? {}), readContent(content)];
  const added = now.maatregelIds.filter((id) => !old.maatregelIds.includes(id));
  const dropped = old.maatregelIds.filter((id) => !now.maatregelIds.includes(id));
  if (dropped.length > 0)
    await tx.maatregelWerkgroep.deleteMany({ where: { werkgroepId, maatregelId: { in: dropped } } });
  const known = await tx.maatregel.findMany({
    where: {
      id: { in: added },
      programmaId: ctx.actor.programmaId,
      werkgroepen: { none: { werkgroepId } },
    },
    select: { id: true },
  });
  await tx.maatregelWerkgroep.createMany({
    data: known.map(({ id }) => ({ werkgroepId, maatregelId: id })),
    skipDuplicates: true,
  });
  return { added: known.map(({ id }) => id), dropped };
}
