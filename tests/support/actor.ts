import { createHash, randomUUID } from 'node:crypto';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { enter } from '~/platform/db/actor.server';
import { db } from '~/platform/db/client.server';
import { theDayBefore } from '../cast';

/** The national programma of prisma/seed/worlds. */
export const PROGRAMMA = 'hervormingsagenda';

/** Signs somebody of the cast in, the way a request would find them, and gives what services and queries ask for. */
export async function ctxOf(
  email: string,
  now: Date = theDayBefore,
  programma: string = PROGRAMMA,
): Promise<Ctx> {
  const found = await signedIn(email, now, programma);
  if (!found?.actor) throw new Error(`${email} has no role in ${programma}`);
  return { actor: found.actor, now, origin: 'test' };
}

/** The same for somebody who may have no role there. */
export async function signedIn(email: string, now: Date, programma: string) {
  const person = await db().person.findUniqueOrThrow({ where: { email } });
  const idHash = createHash('sha256').update(randomUUID()).digest('hex');
  const expiresAt = new Date(now.getTime() + 86_400_000);
  await db().session.create({
    data: { idHash, personId: person.id, createdAt: now, lastSeenAt: now, expiresAt },
  });
  return enter(idHash, programma, now, amsterdamDate(now));
}
