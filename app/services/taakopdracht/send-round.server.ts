import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { reasonsNotToSendRound } from '~/domain/taakopdracht/rules';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import type { Happening } from '~/platform/db/events.server';
import { versionFacts } from '~/platform/db/taakopdracht/version-facts.server';
import { tryOn, versionAtHand, type VersionAddress } from './version-at-hand.server';

/** A concept goes to the participants of the overleg and all werkgroepen; from then its words are fixed. */
export async function sendRound(
  ctx: Ctx,
  at: VersionAddress & { version: number },
): Promise<Outcome<{ id: string }>> {
  const attempt = await tryOn(ctx, at, 'taakopdracht_sent_round');
  return change(ctx, attempt, async (tx, record) => {
    const found = await versionAtHand(tx, ctx, at, 'taakopdracht:put-round');
    if (!found.ok) return found;
    const { row } = found;
    const { facts } = await versionFacts(tx, row);
    const reasons = reasonsNotToSendRound(facts);
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code })));
    if (row.version !== at.version) return refused({ code: 'taakopdracht_changed_since_seen' });
    await putRound(tx, ctx, record, { id: row.id, overlegId: row.werkgroep.overlegId });
    return done({ id: row.id });
  });
}

/** Also done by an agenda that is sent with a concept on it. */
export async function putRound(
  tx: Tx,
  ctx: Ctx,
  record: (what: Partial<Happening>) => void,
  { id, overlegId, with: sentWith }: { id: string; overlegId: string; with?: string },
): Promise<void> {
  await tx.taakopdrachtVersion.update({
    where: { id },
    data: { state: 'rondgestuurd', sentRoundAt: ctx.now, version: { increment: 1 } },
  });
  record({
    action: 'taakopdracht_sent_round',
    object: { kind: 'taakopdracht', id },
    overlegId,
    change: {
      fields: { state: { from: 'concept', to: 'rondgestuurd' } },
      ...(sentWith === undefined ? {} : { detail: { with: sentWith } }),
    },
  });
}
