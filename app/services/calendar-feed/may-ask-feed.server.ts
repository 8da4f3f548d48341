import { limiter, withinLimits } from '~/platform/db/rate-limit.server';
import { hashOf } from '~/platform/outside/secrets.server';

/** Requests per quarter of an hour. Calendars on the web ask for many people from one computer. */
const limits = { perComputer: 120, perFeed: 30 };

/** False when this address, or this computer, was heard too often. */
export const mayAskFeed = (ip: string, secret: string): Promise<boolean> =>
  withinLimits([
    [limiter('kalender-ip', limits.perComputer), ip],
    [limiter('kalender', limits.perFeed), hashOf(secret)],
  ]);
