import { settings } from './env.server';

/** The moment now. The only clock there is: domain, services and queries are handed what it says. */
export function now(): Date {
  const still = settings().now;
  return still ? new Date(still) : new Date();
}
