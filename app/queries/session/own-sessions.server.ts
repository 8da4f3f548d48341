import { db } from '~/platform/db/client.server';

/** The sessions of one person that still open something, newest use first. */
export async function ownSessions(personId: string, now: Date, current: string | null) {
  const sessions = await db().session.findMany({
    where: { personId, endedAt: null, expiresAt: { gt: now } },
    orderBy: { lastSeenAt: 'desc' },
    take: 50,
  });
  return sessions.map((session) => ({
    key: session.idHash.slice(0, 16),
    createdAt: session.createdAt,
    lastSeenAt: session.lastSeenAt,
    browser: session.userAgent ?? 'onbekende browser',
    current: session.idHash === current,
  }));
}

/** The full hash behind the short key of a list row; only among the person's own sessions. */
export async function sessionByKey(personId: string, key: string): Promise<string | null> {
  const found = await db().session.findFirst({
    where: { personId, endedAt: null, idHash: { startsWith: key } },
    select: { idHash: true },
  });
  return found?.idHash ?? null;
}
