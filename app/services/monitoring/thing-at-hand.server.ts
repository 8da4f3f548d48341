import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { forbidden, hidden } from '~/domain/outcome';
import { withTypedSource } from '~/domain/source/typed';
import { Prisma } from '~/platform/db/generated/client';

/** The answer to who doesn't keep what is monitored: seen but not theirs, or not there at all. */
export const notManaged = ({ actor }: Ctx): typeof hidden | typeof forbidden =>
  may(actor, 'monitoring:read', { programmaId: actor.programmaId }) ? forbidden : hidden;

/** The column of a source that was typed, beside what stands there. */
export function sourceColumn(stored: unknown, typed: string): Prisma.InputJsonValue | typeof Prisma.DbNull {
  const source = withTypedSource(stored, typed);
  return source === null ? Prisma.DbNull : (source as Prisma.InputJsonValue);
}

/** One field of two versions, as text; choices by id, which the form turns into names. */
export const side = (
  name: string,
  label: string,
  theirs: string | null | undefined,
  yours: string | null | undefined,
) => ({ name, label, theirs: theirs ?? '', yours: yours ?? '' });
