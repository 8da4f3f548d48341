import { createCookie, type AppLoadContext } from '@remix-run/node';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { db } from '~/platform/db/client.server';
import { enter, type Entered } from '~/platform/db/actor.server';
import { now } from '~/platform/outside/clock.server';
import { hashOf } from '~/platform/outside/secrets.server';

/** Days that a session lasts. */
export const SESSION_DAYS = 14;

const secure = (process.env['BASE_URL'] ?? '').startsWith('https:');

/** Only a random id; what it stands for is in the database, where it can be ended. */
export const sessionCookie = createCookie(secure ? '__Host-vijfhoek' : 'vijfhoek', {
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  secure,
  maxAge: SESSION_DAYS * 86_400,
});

/** What the database knows the session of this request by; null without a session. */
export async function sessionHash(request: Request): Promise<string | null> {
  const secret: unknown = await sessionCookie.parse(request.headers.get('Cookie'));
  return typeof secret === 'string' && secret.length > 0 ? hashOf(secret) : null;
}

const entering = new WeakMap<AppLoadContext, Map<string, Promise<Entered | null>>>();

/** Who asks, looked up once per HTTP request however many loaders ask. */
export function entered(
  request: Request,
  context: AppLoadContext,
  programmaKey: string | null,
): Promise<Entered | null> {
  const known = entering.get(context) ?? new Map<string, Promise<Entered | null>>();
  entering.set(context, known);
  const key = programmaKey ?? '';
  const found = known.get(key) ?? look(request, programmaKey);
  known.set(key, found);
  return found;
}

async function look(request: Request, programmaKey: string | null): Promise<Entered | null> {
  const hash = await sessionHash(request);
  if (hash === null) return null;
  const at = now();
  const found = await enter(hash, programmaKey, at, amsterdamDate(at));
  if (found && at.getTime() - found.person.lastSeenAt.getTime() > 300_000) {
    await db().session.updateMany({ where: { idHash: hash, endedAt: null }, data: { lastSeenAt: at } });
  }
  return found;
}

export const requestTime = (): Date => now();

export const requestAddress = (context: AppLoadContext): string =>
  (context as { ip?: string }).ip ?? 'unknown';

/** What is kept with a new session. */
export const doorOf = (request: Request, origin: string) => ({
  now: now(),
  origin,
  userAgent: request.headers.get('User-Agent'),
  lastsDays: SESSION_DAYS,
});
