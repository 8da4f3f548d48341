import { settings } from './env.server';

/**
 * The moment now. The only clock there is: domain, services and queries are handed what it says. With VIJFHOEK_NOW it
 * read that moment when this process started, and runs on from there.
 */
export function now(): Date {
  const start = settings().now;
  return start ? new Date(start.getTime() + performance.now()) : new Date();
}
