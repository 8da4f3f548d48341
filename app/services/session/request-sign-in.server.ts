import { db } from '~/platform/db/client.server';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { limiter, withinLimits } from '~/platform/db/rate-limit.server';
import { hashOf, newSecret } from '~/platform/outside/secrets.server';
import { done } from '~/domain/outcome';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { queueMail } from '~/services/mail/queue-mail.server';

/** Minutes that a link works, once. */
export const LINK_MINUTES = 15;

/** Requests per quarter of an hour, per address asked for and per computer. */
const limits = { perEmail: 5, perComputer: 30 };

export type Asked = {
  now: Date;
  origin: string;
  ip: string;
  email: string;
  returnTo: string | null;
};

/**
 * Mails a link to whoever is known under this address. The answer is the same for known and unknown addresses;
 * only "too often" is said, and that too whether or not the address exists.
 * @returns false when asked too often
 */
export async function requestSignIn(asked: Asked): Promise<boolean> {
  const email = asked.email.trim().toLowerCase();
  const allowed = await withinLimits([
    [limiter('inlog-ip', limits.perComputer), asked.ip],
    [limiter('inlog-mail', limits.perEmail), hashOf(email)],
  ]);
  if (!allowed) return false;
  const today = new Date(amsterdamDate(asked.now));
  const person = await db().person.findFirst({
    where: {
      email,
      activeFrom: { lte: today },
      OR: [{ activeUntil: null }, { activeUntil: { gte: today } }],
    },
  });
  if (person) await mailLink(asked, person);
  return true;
}

async function mailLink(asked: Asked, person: { id: string; name: string; email: string }): Promise<void> {
  const secret = newSecret();
  const author = {
    now: asked.now,
    origin: asked.origin,
    actor: { personId: person.id, name: person.name, programmaId: null },
  };
  await change(
    author,
    { action: 'sign_in_requested', object: { kind: 'person', id: person.id } },
    async (tx, record) => {
      await tx.signInToken.create({
        data: {
          id: newId(),
          personId: person.id,
          tokenHash: hashOf(secret),
          returnTo: asked.returnTo,
          createdAt: asked.now,
          expiresAt: new Date(asked.now.getTime() + LINK_MINUTES * 60_000),
        },
      });
      await queueMail(tx, asked.now, { kind: 'inloglink', to: person, secret, minutes: LINK_MINUTES });
      record({});
      return done(null);
    },
  );
}
