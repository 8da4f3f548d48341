import type { Ctx } from '~/domain/context';
import type { Entries } from '~/domain/fiche/rows/entries';
import { readLinks, type FicheLink } from '~/domain/fiche/rows/links';
import { done, refused, type Outcome } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { visibleMaatregelen, visibleWerkgroepen } from '~/platform/db/visible/programma.server';

/** The other maatregelen and werkgroepen that this one hangs together with. */
export async function writeLinks(
  tx: Tx,
  ctx: Ctx,
  ficheId: string,
  entries: Entries,
): Promise<Outcome<null>> {
  const read = readLinks(entries);
  if (!read.ok) return refused(...read.reasons);
  const links = read.input;
  const idsOf = (kind: FicheLink['kind']) => [
    ...new Set(links.filter((link) => link.kind === kind).map(({ id }) => id)),
  ];
  const [maatregelen, werkgroepen] = [idsOf('maatregel'), idsOf('werkgroep')];
  const known =
    (await tx.maatregel.count({
      where: { AND: [{ id: { in: maatregelen } }, visibleMaatregelen(ctx.actor)] },
    })) +
    (await tx.werkgroep.count({
      where: { AND: [{ id: { in: werkgroepen } }, visibleWerkgroepen(ctx.actor)] },
    }));
  if (known < maatregelen.length + werkgroepen.length) {
    return refused({ code: 'unknown_reference', field: 'about-0' });
  }
  await tx.ficheLink.deleteMany({ where: { ficheId } });
  await tx.ficheLink.createMany({
    data: links.map(({ kind, id, text }, position) => ({
      id: newId(),
      ficheId,
      maatregelId: kind === 'maatregel' ? id : null,
      werkgroepId: kind === 'werkgroep' ? id : null,
      text,
      position,
    })),
  });
  return done(null);
}
