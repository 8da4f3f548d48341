import { done, hidden, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';

export type Ending = {
  now: Date;
  origin: string;
  person: { id: string; name: string };
  idHash: string;
  signedOut: boolean;
};

/** Ends one session of this person; the cookie that stands for it opens nothing any more. */
export async function endSession({ now, origin, person, idHash, signedOut }: Ending): Promise<Outcome<null>> {
  const author = { now, origin, actor: { personId: person.id, name: person.name, programmaId: null } };
  const attempt = {
    action: signedOut ? 'signed_out' : 'session_ended',
    object: { kind: 'person', id: person.id },
  } as const;
  return change(author, attempt, async (tx, record) => {
    const ended = await tx.session.updateMany({
      where: { idHash, personId: person.id, endedAt: null },
      data: { endedAt: now },
    });
    if (ended.count === 0) return hidden;
    record({});
    return done(null);
  });
}
