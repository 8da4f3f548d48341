import type { YearRange } from '~/domain/amount-series/series';
import type { IsoDate } from '~/domain/dates/calendar';
import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { AGREED_TABEL, coverage } from '~/domain/werkgroep/coverage';
import { coverageGroups } from '~/domain/werkgroep/coverage-lines';
import { db } from '~/platform/db/client.server';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';
import { coverageFacts, coverageOf } from '~/platform/db/werkgroep/coverage.server';

/** What the werkgroep proposes against its richtbedrag, per year and per maatregel; null where it is hidden. */
export async function coveragePage(
  ctx: Ctx,
  werkgroepId: string,
  range: YearRange,
  zoals: IsoDate | null = null,
) {
  const { actor } = ctx;
  const [werkgroep, facts] = await Promise.all([
    db().werkgroep.findFirst({
      where: { AND: [visibleWerkgroepen(actor), { id: werkgroepId }] },
      select: {
        id: true,
        key: true,
        name: true,
        overlegId: true,
        parent: { select: { id: true, name: true } },
        overleg: { select: { shortName: true } },
      },
    }),
    coverageFacts(db(), ctx.actor, { zoals, werkgroepId }),
  ]);
  if (!werkgroep) return null;
  const { submitted, written } = coverageOf(facts, werkgroepId, range);
  const beside = facts.maatregelen.filter(
    ({ tabel, werkgroepIds }) => tabel !== AGREED_TABEL && werkgroepIds.includes(werkgroepId),
  );
  return {
    werkgroep,
    range,
    zoals,
    submitted: submitted.years,
    written: written?.years ?? null,
    groups: coverageGroups(submitted, written, range),
    /** Maatregelen without agreement: they make up no richtbedrag. */
    beside: coverageGroups(coverage(beside, facts.submitted, range), null, range),
    mayEscalate: may(actor, 'escalatie:write', {
      programmaId: actor.programmaId,
      werkgroepId,
      overlegId: werkgroep.overlegId,
    }),
  };
}

export type CoveragePage = NonNullable<Awaited<ReturnType<typeof coveragePage>>>;
