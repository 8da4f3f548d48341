import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { db, type Tx } from '~/platform/db/client.server';
import { hashOf, newSecret } from '~/platform/outside/secrets.server';

export type Door = { now: Date; origin: string; userAgent: string | null; lastsDays: number };

/** The secret goes into the cookie; only its hash is kept. */
export type Started = { secret: string; returnTo: string | null };

const authorOf = (door: Door, person: { id: string; name: string }) => ({
  now: door.now,
  origin: door.origin,
  actor: { personId: person.id, name: person.name, programmaId: null },
});

async function openSession(tx: Tx, door: Door, personId: string): Promise<string> {
  const secret = newSecret();
  await tx.session.create({
    data: {
      idHash: hashOf(secret),
      personId,
      createdAt: door.now,
      lastSeenAt: door.now,
      expiresAt: new Date(door.now.getTime() + door.lastsDays * 86_400_000),
      userAgent: door.userAgent?.slice(0, 200) ?? null,
    },
  });
  return secret;
}

/** Trades a mailed link for a session: once, and within its quarter of an hour. */
export async function signInByLink(link: string, door: Door): Promise<Outcome<Started>> {
  const token = await db().signInToken.findUnique({
    where: { tokenHash: hashOf(link) },
    include: { person: true },
  });
  if (!token) return refused({ code: 'sign_in_link_spent' });
  const attempt = { action: 'signed_in', object: { kind: 'person', id: token.personId } } as const;
  return change(authorOf(door, token.person), attempt, async (tx, record) => {
    const spent = await tx.signInToken.updateMany({
      where: { id: token.id, usedAt: null, expiresAt: { gt: door.now } },
      data: { usedAt: door.now },
    });
    if (spent.count === 0) return refused({ code: 'sign_in_link_spent' });
    const secret = await openSession(tx, door, token.personId);
    record({});
    return done({ secret, returnTo: token.returnTo });
  });
}

/** The door for trying: only for accounts that a demo programma puts on its sign-in page. */
export async function signInAsDemo(personId: string, door: Door): Promise<Outcome<Started>> {
  const person = await db().person.findFirst({
    where: { id: personId, demoDescription: { not: null }, grants: { some: { programma: { demo: true } } } },
  });
  if (!person) return hidden;
  const attempt = { action: 'signed_in', object: { kind: 'person', id: person.id } } as const;
  return change(authorOf(door, person), attempt, async (tx, record) => {
    const secret = await openSession(tx, door, person.id);
    record({ change: { detail: { door: 'proef' } } });
    return done({ secret, returnTo: null });
  });
}
