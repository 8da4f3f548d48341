import type { YearRange } from '~/domain/amount-series/series';
import { isInsider } from '~/domain/access/actor';
import type { IsoDate } from '~/domain/dates/calendar';
import type { Ctx } from '~/domain/context';
import { AGREED_TABEL } from '~/domain/werkgroep/coverage';
import { coverageGroups } from '~/domain/werkgroep/coverage-lines';
import { db } from '~/platform/db/client.server';
import { coverageFacts, coverageOf } from '~/platform/db/werkgroep/coverage.server';
import { seenWerkgroepen } from '../maatregel/seen-werkgroepen.server';

/**
 * Does it add up over all werkgroepen: each maatregel once, also when two werkgroepen work on it. Beside it what each
 * werkgroep proposes by itself; those don't add up to the whole. Null for who may see no werkgroepen.
 */
export async function coverageOfAll(ctx: Ctx, range: YearRange, zoals: IsoDate | null = null) {
  if (!isInsider(ctx.actor)) return null;
  const [werkgroepen, facts] = await Promise.all([
    seenWerkgroepen(ctx.actor),
    coverageFacts(db(), ctx.actor, { zoals }),
  ]);
  const { submitted, written } = coverageOf(facts, null, range);
  return {
    range,
    zoals,
    submitted: submitted.years,
    written: written?.years ?? null,
    groups: coverageGroups(submitted, written, range),
    /** Maatregelen of tabel 1 on which no werkgroep works. */
    unassigned: facts.maatregelen
      .filter(({ tabel, werkgroepIds }) => tabel === AGREED_TABEL && werkgroepIds.length === 0)
      .map(({ id, code, name }) => ({ id, code, name })),
    shared: submitted.rows.filter(({ maatregel }) => maatregel.werkgroepIds.length > 1).length,
    werkgroepen: (werkgroepen ?? []).map(({ id, name, parentId }) => {
      const own = coverageOf(facts, id, range);
      return {
        id,
        name,
        subgroep: parentId !== null,
        maatregelen: own.submitted.rows.length,
        submitted: own.submitted.years,
        written: own.written?.years ?? null,
      };
    }),
  };
}

export type CoverageOfAll = NonNullable<Awaited<ReturnType<typeof coverageOfAll>>>;
