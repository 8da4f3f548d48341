import { settings } from '~/platform/outside/env.server';

/** Where people write to when something is wrong: the address from which our mail comes. */
export function contactAddress(): string {
  const from = settings().mailFrom;
  return /<([^<>\s]+@[^<>\s]+)>/.exec(from)?.[1] ?? from.trim();
}
