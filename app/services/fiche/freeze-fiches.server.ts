import { amsterdamDate } from '~/domain/dates/amsterdam';
import { liveFiche } from '~/domain/fiche/live-fiche';
import { aboutMaatregel, ficheSnapshotSchema, type FicheSnapshot } from '~/domain/fiche/snapshot';
import { ficheWords } from '~/domain/fiche/words';
import { done, type Outcome } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { Happening } from '~/platform/db/events.server';
import { storedFicheSelect } from '~/platform/db/fiche/stored-fiche.server';
import { newId } from '~/platform/db/id.server';

type Record = (what: Partial<Happening>) => void;

/** A `Ctx`, or what a world gives: it has nobody who asks. */
type Asked = { now: Date; actor: { programmaId: string; personId: string | null } };

type Freezing = {
  bouwsteenId: string;
  bouwsteenVersionId: string;
  /** Given by a world that must get the same ids at every load. */
  idFor?: (ficheId: string, what: 'version' | 'revision') => string;
};

/**
 * Freezes every fiche of a bouwsteen with the version that is being submitted, and proposes its reeks (product rules 4
 * and 11). Whoever calls this has asked `bouwsteen:write`. The fiches stay locked until the transaction ends, so that
 * nothing half-saved gets in.
 */
export async function freezeFiches(
  tx: Tx,
  ctx: Asked,
  record: Record,
  of: Freezing,
): Promise<Outcome<{ fiches: number }>> {
  const { bouwsteenId, bouwsteenVersionId, idFor = newId } = of;
  await tx.$queryRaw`SELECT 1 FROM "Fiche" WHERE "bouwsteenId" = ${bouwsteenId}::uuid ORDER BY "id" FOR NO KEY UPDATE`;
  const programma = await tx.programma.findUniqueOrThrow({ where: { id: ctx.actor.programmaId } });
  const stored = await tx.fiche.findMany({
    where: { bouwsteenId, withdrawnAt: null, bouwsteen: { programmaId: programma.id } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: storedFicheSelect,
  });
  const years = { from: programma.firstYear, to: programma.lastYear };
  for (const row of stored) {
    // Through the schema, so that the fields have one fixed order.
    const snapshot = ficheSnapshotSchema.parse(liveFiche(row, years));
    const id = idFor(row.id, 'version');
    const from = { ficheVersionId: id, bouwsteenVersionId };
    const revisionId = await propose(tx, ctx, record, snapshot, idFor(row.id, 'revision'), from);
    await tx.ficheVersion.create({
      data: {
        id,
        ficheId: row.id,
        bouwsteenVersionId,
        snapshot,
        text: ficheWords(snapshot),
        revisionId,
        createdAt: ctx.now,
      },
    });
  }
  return done({ fiches: stored.length });
}

/** The reeks of a fiche as a proposal: it is seen beside what holds and never overwrites it. */
async function propose(
  tx: Tx,
  ctx: Asked,
  record: Record,
  fiche: FicheSnapshot,
  id: string,
  from: { ficheVersionId: string; bouwsteenVersionId: string },
): Promise<string | null> {
  const about = aboutMaatregel(fiche);
  if (about === null || fiche.opbrengst.length === 0) return null;
  await tx.seriesRevision.create({
    data: {
      id,
      maatregelId: about.id,
      kind: 'proposal',
      date: new Date(amsterdamDate(ctx.now)),
      reason: fiche.reason.trim() || fiche.title,
      source: { ficheId: fiche.id, ...from },
      byPersonId: ctx.actor.personId,
      createdAt: ctx.now,
    },
  });
  await tx.seriesCell.createMany({
    data: fiche.opbrengst.map(({ year, cell, literal, doubt }) => ({
      revisionId: id,
      year,
      kind: cell.kind,
      thousands: cell.kind === 'amount' ? cell.thousands : null,
      literal,
      ...(doubt ? { doubt } : {}),
    })),
  });
  // Told of the fiche, for who may not see the fiche may not know of its proposal either.
  record({
    action: 'series_proposed',
    object: { kind: 'fiche', id: fiche.id },
    change: { detail: { maatregelId: about.id, revisionId: id, ...from } },
  });
  return id;
}
