import { may } from '~/domain/access/may';
import { reasonsNotToAdoptTaakopdrachten } from '~/domain/decision/effect-detail';
import { done, refused } from '~/domain/outcome';
import { askedOf, askedSelect } from '~/platform/db/consultation/asked';
import type { Effected, Work } from './effect-work';

/** Each version becomes vastgesteld by this besluit, and the older ones of its werkgroep vervangen. */
export async function adoptTaakopdrachten({ tx, ctx, record, of }: Work, ids: readonly string[]): Effected {
  const wanted = [...new Set(ids)].sort();
  await tx.$queryRaw`SELECT 1 FROM "TaakopdrachtVersion" WHERE "id" = ANY(${wanted}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const rows = await tx.taakopdrachtVersion.findMany({
    where: { id: { in: wanted }, werkgroep: { programmaId: ctx.actor.programmaId } },
    select: {
      id: true,
      number: true,
      state: true,
      werkgroepId: true,
      werkgroep: { select: { shortName: true, overlegId: true, sortOrder: true } },
      consultations: askedSelect,
    },
  });
  const versions = rows
    .map((row) => ({
      ...row,
      overlegId: row.werkgroep.overlegId,
      programmaId: ctx.actor.programmaId,
      asked: askedOf(row.consultations),
    }))
    .filter((version) => may(ctx.actor, 'taakopdracht:read', version))
    .sort((a, b) => a.werkgroep.sortOrder - b.werkgroep.sortOrder);
  if (versions.length < wanted.length) return refused({ code: 'unknown_reference', field: 'subjects' });
  const reasons = reasonsNotToAdoptTaakopdrachten(versions, of.overlegId);
  if (reasons.length > 0) return refused(...reasons.map((code) => ({ code, field: 'subjects' })));
  for (const version of versions) {
    const { werkgroepId, number } = version;
    await tx.taakopdrachtVersion.updateMany({
      where: { werkgroepId, number: { lt: number }, state: { not: 'vervangen' } },
      data: { state: 'vervangen', version: { increment: 1 } },
    });
    await tx.taakopdrachtVersion.update({
      where: { id: version.id },
      data: {
        state: 'vastgesteld',
        adoptedAt: ctx.now,
        decisionId: of.decisionId,
        version: { increment: 1 },
      },
    });
    record({
      action: 'taakopdracht_adopted',
      object: { kind: 'taakopdracht', id: version.id },
      overlegId: of.overlegId,
      change: {
        fields: { state: { from: version.state, to: 'vastgesteld' } },
        detail: { decisionId: of.decisionId, number: of.number },
      },
    });
  }
  const taakopdrachten = versions.map(({ id, werkgroepId, number, werkgroep }) => ({
    id,
    werkgroepId,
    number,
    name: werkgroep.shortName,
  }));
  return done({ did: 'taakopdracht_vaststellen', taakopdrachten });
}
