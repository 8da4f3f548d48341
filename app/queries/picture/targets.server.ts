import { isInsider, type Actor } from '~/domain/access/actor';
import type { YearRange } from '~/domain/amount-series/series';
import type { PictureFilter } from '~/domain/picture/filter';
import { db } from '~/platform/db/client.server';
import { coverageFacts, coverageOf } from '~/platform/db/werkgroep/coverage.server';
import { seenWerkgroepen } from '../maatregel/seen-werkgroepen.server';

/**
 * What each werkgroep proposes, as submitted, against its richtbedrag; werkgroepen without one stay away. Null for who may
 * see no werkgroepen.
 */
export async function targetsOf(actor: Actor, range: YearRange, filter: PictureFilter) {
  if (!isInsider(actor)) return null;
  const [werkgroepen, facts] = await Promise.all([
    seenWerkgroepen(actor),
    coverageFacts(db(), actor, { zoals: filter.zoals }),
  ]);
  return (werkgroepen ?? [])
    .filter((one) => filter.werkgroep === undefined || one.key === filter.werkgroep)
    .flatMap(({ id, name }) => {
      const { rows, years } = coverageOf(facts, id, range).submitted;
      return rows.length === 0 ? [] : [{ id, name, years }];
    });
}
