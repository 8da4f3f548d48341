import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { dbPool } from './client.server';

/** So many times per quarter of an hour; counted in the database, so that several processes count together. */
export const limiter = (keyPrefix: string, points: number): RateLimiterPostgres =>
  new RateLimiterPostgres({
    storeClient: dbPool(),
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix,
    points,
    duration: 900,
  });

/** Counts one try with each; false when one of them has had enough. */
export async function withinLimits(tries: readonly [RateLimiterPostgres, key: string][]): Promise<boolean> {
  try {
    for (const [limit, key] of tries) await limit.consume(key);
    return true;
  } catch (tooMany) {
    if (tooMany instanceof Error) throw tooMany;
    return false;
  }
}
