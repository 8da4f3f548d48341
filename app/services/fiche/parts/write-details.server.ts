import type { Ctx } from '~/domain/context';
import { readDetails, type FicheDetails } from '~/domain/fiche/rows/details';
import type { Entries } from '~/domain/fiche/rows/entries';
import { reasonsNotToWorkOut } from '~/domain/fiche/rules';
import { done, refused, type Outcome, type Refusal } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import { visibleMaatregelen } from '~/platform/db/visible/programma.server';
import type { FicheAtHand } from '../fiche-at-hand.server';

/** What the fiche is, and which maatregel it is about. */
export async function writeDetails(
  tx: Tx,
  ctx: Ctx,
  fiche: FicheAtHand,
  entries: Entries,
): Promise<Outcome<null>> {
  const read = readDetails(entries);
  if (!read.ok) return refused(...read.reasons);
  const reasons = await reasonsAgainst(tx, ctx, fiche.werkgroep.id, read.input);
  if (reasons.length > 0) return refused(...reasons);
  await tx.fiche.update({ where: { id: fiche.id }, data: { ...read.input, version: { increment: 1 } } });
  return done(null);
}

/** Why a fiche of this werkgroep can't be about these maatregelen: not there, or another werkgroep's. */
export async function reasonsAgainst(
  tx: Tx,
  ctx: Ctx,
  werkgroepId: string,
  details: FicheDetails,
): Promise<Refusal[]> {
  const { maatregelId, insteadOfId } = details;
  const named = [maatregelId, insteadOfId].filter((id) => id !== null);
  const found = await tx.maatregel.findMany({
    where: { AND: [{ id: { in: named } }, visibleMaatregelen(ctx.actor)] },
    select: { id: true, werkgroepen: { where: { werkgroepId }, select: { werkgroepId: true } } },
  });
  const unknown = (field: 'maatregelId' | 'insteadOfId'): Refusal[] =>
    details[field] === null || found.some(({ id }) => id === details[field])
      ? []
      : [{ code: 'unknown_reference', field }];
  const missing = [...unknown('maatregelId'), ...unknown('insteadOfId')];
  if (missing.length > 0) return missing;
  const own = found.filter(({ werkgroepen }) => werkgroepen.length > 0).map(({ id }) => id);
  return reasonsNotToWorkOut(details, new Set(own));
}
