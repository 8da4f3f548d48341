import { paths } from '~/paths';
import { settings } from '~/platform/outside/env.server';

/** An address that works from outside. */
export const absolute = (path: string): string => new URL(path, settings().baseUrl).href;

export const meetingUrl = (programmaKey: string, meetingId: string): string =>
  absolute(paths.meeting(programmaKey, meetingId));

/** Who invites: the sender of our mail, "Vijfhoek <vijfhoek@example.org>". */
export function organizer(): { name: string; email: string } {
  const { mailFrom } = settings();
  const match = /^(.*)<([^<>]+)>\s*$/.exec(mailFrom);
  if (!match) return { name: 'Vijfhoek', email: mailFrom.trim() };
  return { name: (match[1] ?? '').replaceAll('"', '').trim() || 'Vijfhoek', email: (match[2] ?? '').trim() };
}
