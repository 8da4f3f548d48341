import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { reasonsNotToSendRound } from '~/domain/taakopdracht/rules';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import type { Happening } from '~/platform/db/events.server';
import { versionFacts } from '~/platform/db/taakopdracht/version-facts.server';
import { openWithin } from '~/services/consultation/open-consultation.server';
import { tryOn, versionAtHand, type VersionAddress } from './version-at-hand.server';

export type Round = {
  /** Of the words that were looked at. */
  version: number;
  /** Who is asked for remarks, and until when; nobody where it is only put round. */
  partyIds: readonly string[];
  until: string | null;
  explanation: string;
};

/**
 * A concept goes to the participants of the overleg and all werkgroepen; from then its words are fixed. Parties that are asked
 * for remarks give them in a consultation of this very version.
 */
export async function sendRound(
  ctx: Ctx,
  at: VersionAddress,
  input: Round,
): Promise<Outcome<{ consultationId: string | null }>> {
  const attempt = await tryOn(ctx, at, 'taakopdracht_sent_round');
  return change<{ consultationId: string | null }>(ctx, attempt, async (tx, record) => {
    const found = await versionAtHand(tx, ctx, at, 'taakopdracht:put-round');
    if (!found.ok) return found;
    const { row } = found;
    const { facts } = await versionFacts(tx, row);
    const reasons = reasonsNotToSendRound(facts);
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code })));
    if (row.version !== input.version) return refused({ code: 'taakopdracht_changed_since_seen' });
    await putRound(tx, ctx, record, { id: row.id, overlegId: row.werkgroep.overlegId });
    if (input.partyIds.length === 0) return done({ consultationId: null });
    if (input.until === null) return refused({ code: 'date_missing', field: 'until' });
    const opened = await openWithin(tx, ctx, record, {
      kind: 'taakopdracht',
      versionId: row.id,
      title: `Taakopdracht ${row.werkgroep.name}, versie ${row.number}`,
      explanation: input.explanation,
      until: input.until,
      partyIds: input.partyIds,
    });
    return opened.ok ? done({ consultationId: opened.value.id }) : opened;
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
