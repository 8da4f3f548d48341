import { may } from '~/domain/access/may';
import type { Adopting } from '~/domain/decision/adopting';
import { reasonsNotToAdoptTaakopdrachten } from '~/domain/decision/effect-detail';
import { done, refused } from '~/domain/outcome';
import { askedOf, askedSelect } from '~/platform/db/consultation/asked';
import type { Effected, Work } from './effect-work';
import { handOverMaatregelen } from './hand-over-maatregelen.server';

/** Each version becomes vastgesteld by this besluit, and the older ones of its werkgroep vervangen. */
export async function adoptTaakopdrachten(work: Work, ids: readonly string[], as: Adopting): Effected {
  const { tx, ctx, record, of } = work;
  const wanted = [...new Set(ids)].sort();
  await tx.$queryRaw`SELECT 1 FROM "TaakopdrachtVersion" WHERE "id" = ANY(${wanted}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const rows = await tx.taakopdrachtVersion.findMany({
    where: { id: { in: wanted }, werkgroep: { programmaId: ctx.actor.programmaId } },
    select: {
      id: true,
      number: true,
      state: true,
      label: true,
      content: true,
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
    const label = as.label === '' ? version.label : as.label;
    const maatregelen = await handOverMaatregelen(work, version);
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
        withRemarks: as.withRemarks,
        label,
        version: { increment: 1 },
      },
    });
    record({
      action: 'taakopdracht_adopted',
      object: { kind: 'taakopdracht', id: version.id },
      overlegId: of.overlegId,
      change: {
        fields: {
          state: { from: version.state, to: 'vastgesteld' },
          ...(label === version.label ? {} : { label: { from: version.label, to: label } }),
        },
        detail: { decisionId: of.decisionId, number: of.number, withRemarks: as.withRemarks, maatregelen },
      },
    });
  }
  const taakopdrachten = versions.map(({ id, werkgroepId, number, werkgroep }) => ({
    id,
    werkgroepId,
    number,
    name: werkgroep.shortName,
  }));
  return done({ did: 'taakopdracht_vaststellen', taakopdrachten, withRemarks: as.withRemarks });
}
