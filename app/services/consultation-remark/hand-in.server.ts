import { listMark } from '~/domain/consultation/list-mark';
import { reasonsNotToHandIn, reasonsNotToRespond, reasonsNotToTake } from '~/domain/consultation/rules';
import type { ConsultationPosition } from '~/domain/consultation/kinds';
import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, refused, stale, type Outcome, type Refusal } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { responding, type ResponsePlace } from './responding.server';

export type ResponseInput = {
  position: ConsultationPosition | null;
  note: string;
  /** Mark of the list as the person saw it. */
  seen: string;
  intent: 'bewaren' | 'indienen';
  version: number;
};

/**
 * Keeps what the party says of the whole, and with "indienen" hands in list and position together: from then on they are
 * the werkorganisatie's to answer and can't change.
 */
export async function respond(
  ctx: Ctx,
  at: ResponsePlace,
  input: ResponseInput,
): Promise<Outcome<{ handedIn: boolean }>> {
  const object = { kind: 'consultation', id: at.consultationId } as const;
  const handsIn = input.intent === 'indienen';
  const action = handsIn ? 'consultation_handed_in' : 'position_recorded';
  return change(ctx, { action, object }, async (tx, record) => {
    const found = await responding(tx, ctx, at);
    if (!found.ok) return found;
    const blocked = reasonsNotToRespond(found);
    if (blocked.length > 0) return refused(...blocked.map((code) => ({ code })));
    const { party, consultation } = found;
    const { position, version } = input;
    const note = input.note.trim();
    if (party.version !== version)
      return stale({ version: party.version, fields: sides(party, { position, note }) });
    const reasons: Refusal[] = (handsIn ? reasonsNotToHandIn : reasonsNotToTake)(position, note).map(
      (code) => ({
        code,
        field: code === 'consultation_position_missing' ? 'position' : 'note',
      }),
    );
    if (reasons.length > 0) return refused(...reasons);
    const remarks = await tx.consultationRemark.findMany({
      where: { ...at, withdrawnAt: null },
      select: { version: true },
    });
    if (handsIn && input.seen !== listMark(remarks)) return refused({ code: 'consultation_list_changed' });
    await tx.consultationParty.update({
      where: { consultationId_partyId: at },
      data: { position, note, ...(handsIn ? { answeredAt: ctx.now } : {}), version: { increment: 1 } },
    });
    const { overlegId } = consultation.row;
    const fields = changedValues(
      { positions: party.position, text: party.note },
      { positions: position, text: note },
    );
    // What a party thinks of the whole is its own until it hands in, and other parties' once all is closed.
    if (!handsIn || Object.keys(fields).length > 0)
      record({ action: 'position_recorded', overlegId, privateToPartyId: at.partyId, change: { fields } });
    if (handsIn) {
      record({ overlegId, change: { detail: { partyId: at.partyId, remarks: remarks.length } } });
    }
    return done({ handedIn: handsIn });
  });
}

type Said = { position: string | null; note: string };

const sides = (theirs: Said, yours: Said) => [
  { name: 'position', label: 'Standpunt', theirs: theirs.position ?? '', yours: yours.position ?? '' },
  { name: 'note', label: 'Toelichting', theirs: theirs.note, yours: yours.note },
];
