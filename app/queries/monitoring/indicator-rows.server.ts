import type { Actor } from '~/domain/access/actor';
import { standingMeasurements } from '~/domain/monitoring/measurement';
import { readProvenance } from '~/domain/source/provenance';
import { db } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';

/** What is read of an indicator wherever it is shown. */
export const indicatorSelect = {
  id: true,
  title: true,
  unit: true,
  counting: true,
  description: true,
  partyId: true,
  version: true,
  source: true,
  withdrawnAt: true,
  withdrawnReason: true,
  goal: { select: { id: true, title: true } },
  maatregel: { select: { id: true, code: true, name: true } },
  party: { select: { id: true, shortName: true, hoek: true } },
  measurements: {
    select: {
      id: true,
      from: true,
      until: true,
      value: true,
      respondents: true,
      note: true,
      replacesId: true,
      replacesReason: true,
      withdrawal: { select: { reason: true } },
      source: true,
    },
  },
} satisfies Prisma.IndicatorSelect;

type Row = Prisma.IndicatorGetPayload<{ select: typeof indicatorSelect }>;

/** Turns the `source` of a row into "document, place", or what somebody typed; null where it has none. */
export async function sourceTitles({ programmaId }: Actor): Promise<(source: unknown) => string | null> {
  const sources = await db().source.findMany({ where: { programmaId }, select: { key: true, title: true } });
  const titleOf = new Map(sources.map(({ key, title }) => [key, title]));
  return (source) => {
    const { document, place } = readProvenance(source);
    const title = document === null ? undefined : titleOf.get(document);
    // What somebody typed is no document of ours: it says itself what it is.
    if (title === undefined) return document === null ? place : null;
    return [title, place].filter(Boolean).join(', ');
  };
}

/** An indicator with the measurements that hold, oldest first, and those that count no more, with why. */
export function readIndicator(
  { measurements, source, ...row }: Row,
  title: (source: unknown) => string | null,
) {
  const all = measurements.map(
    ({ from, until, value, source: own, withdrawal, replacesReason: _why, ...one }) => ({
      ...one,
      from: from.toISOString().slice(0, 10),
      until: until.toISOString().slice(0, 10),
      value: value.toNumber(),
      source: title(own),
      /** Why what was read of the source may be wrong. */
      doubts: readProvenance(own).doubts.map(({ why }) => why),
      withdrawn: withdrawal !== null,
    }),
  );
  const whyOf = (id: string) =>
    measurements.find(({ replacesId }) => replacesId === id)?.replacesReason ??
    measurements.find((one) => one.id === id)?.withdrawal?.reason ??
    '';
  const standing = standingMeasurements(all);
  return {
    ...row,
    source: title(source),
    measurements: standing,
    past: all.filter((one) => !standing.includes(one)).map((one) => ({ ...one, why: whyOf(one.id) })),
  };
}

export type IndicatorRow = ReturnType<typeof readIndicator>;
