import type { Ctx } from '~/domain/context';
import type { Entries } from '~/domain/fiche/rows/entries';
import { readPartners } from '~/domain/fiche/rows/partners';
import { readPhases } from '~/domain/fiche/rows/phases';
import { readRisks } from '~/domain/fiche/rows/risks';
import { readSupport } from '~/domain/fiche/rows/support';
import { done, refused, type Outcome } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import type { FicheAtHand } from '../fiche-at-hand.server';

/** The three phases of the tijdpad. */
export async function writePhases(tx: Tx, fiche: FicheAtHand, entries: Entries): Promise<Outcome<null>> {
  const read = readPhases(entries, fiche.years);
  if (!read.ok) return refused(...read.reasons);
  const ficheId = fiche.id;
  const day = (date: string | null) => (date === null ? null : new Date(date));
  await tx.fichePhase.deleteMany({ where: { ficheId } });
  await tx.fichePhase.createMany({
    data: read.input.map(({ phase, from, until, text }) => ({
      ficheId,
      phase,
      from: day(from),
      until: day(until),
      text,
    })),
  });
  return done(null);
}

/** Who takes part, and who leads. */
export async function writePartners(
  tx: Tx,
  ctx: Ctx,
  ficheId: string,
  entries: Entries,
): Promise<Outcome<null>> {
  const read = readPartners(entries);
  if (!read.ok) return refused(...read.reasons);
  const ids = read.input.map(({ partyId }) => partyId);
  const known = await tx.party.count({ where: { id: { in: ids }, programmaId: ctx.actor.programmaId } });
  if (known < ids.length) return refused({ code: 'unknown_reference', field: 'trekker' });
  await tx.fichePartner.deleteMany({ where: { ficheId } });
  await tx.fichePartner.createMany({
    data: read.input.map(({ partyId, trekker, note }) => ({
      ficheId,
      partyId,
      role: trekker ? ('trekker' as const) : ('partner' as const),
      note,
    })),
  });
  return done(null);
}

/** What can go wrong, and what is done about it. */
export async function writeRisks(tx: Tx, ficheId: string, entries: Entries): Promise<Outcome<null>> {
  const read = readRisks(entries);
  if (!read.ok) return refused(...read.reasons);
  await tx.ficheRisk.deleteMany({ where: { ficheId } });
  await tx.ficheRisk.createMany({
    data: read.input.map((risk, position) => ({ id: newId(), ficheId, ...risk, position })),
  });
  return done(null);
}

/** Where each hoek stands. */
export async function writeSupport(tx: Tx, ficheId: string, entries: Entries): Promise<Outcome<null>> {
  const read = readSupport(entries);
  if (!read.ok) return refused(...read.reasons);
  await tx.ficheSupport.deleteMany({ where: { ficheId } });
  await tx.ficheSupport.createMany({ data: read.input.map((said) => ({ ficheId, ...said })) });
  return done(null);
}
