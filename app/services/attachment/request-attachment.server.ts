import { reasonsNotToChangeAttachment } from '~/domain/attachment/rules';
import type { AnnounceInput, RequestInput } from '~/domain/attachment/schema';
import type { Ctx } from '~/domain/context';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { roomForAttachment, type AttachmentHome } from './add-attachment.server';
import { attachmentAtHand, type AttachmentPlace } from './attachment-at-hand.server';
import { mailParty } from './remind-party.server';

/** A bijlage that is to come: it has its place and number on the agenda, and a party is asked for the file. */
export async function announceAttachment(
  ctx: Ctx,
  home: AttachmentHome,
  input: AnnounceInput,
): Promise<Outcome<{ id: string }>> {
  const { meetingId, itemId } = home;
  const attempt = {
    action: 'attachment_requested',
    object: { kind: 'attachment', id: null },
    meetingId,
  } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await roomForAttachment(tx, ctx, home);
    if (!found.ok) return found;
    const { overlegId, position } = found.value;
    const party = await partyToAsk(tx, ctx, input.partyId);
    if (!party) return refused({ code: 'choice_unknown', field: 'partyId' });
    const [id, documentId] = [newId(), newId()];
    const { title } = input;
    const { programmaId } = ctx.actor;
    await tx.document.create({ data: { id: documentId, programmaId, title } });
    const asked = { requestedFromId: party.id, requestedAt: ctx.now };
    await tx.attachment.create({ data: { id, agendaItemId: itemId, documentId, title, position, ...asked } });
    const people = input.mail ? await mailParty(tx, ctx, { meetingId, attachmentId: id }, party.id) : 0;
    if (input.mail && people === 0) return refused({ code: 'party_without_people', field: 'partyId' });
    const detail = { title, item: itemId, party: party.shortName, reminder: input.mail, people };
    record({ object: { kind: 'attachment', id }, overlegId, change: { detail } });
    return done({ id });
  });
}

/** Asks a party for the file of a bijlage, another party than before, or nobody any more. */
export async function requestAttachment(
  ctx: Ctx,
  place: AttachmentPlace,
  input: RequestInput,
): Promise<Outcome<{ asked: boolean }>> {
  const { meetingId, attachmentId: id } = place;
  const attempt = { action: 'attachment_requested', object: { kind: 'attachment', id }, meetingId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await attachmentAtHand(tx, ctx, 'agenda:prepare', place);
    if (!found.ok) return found;
    const { row, facts } = found;
    const closed = reasonsNotToChangeAttachment(facts);
    if (closed.length > 0) return refused(...closed.map((code) => ({ code })));
    const party = input.partyId === null ? null : await partyToAsk(tx, ctx, input.partyId);
    if (input.partyId !== null && !party) return refused({ code: 'choice_unknown', field: 'partyId' });
    const before = row.requestedFrom?.shortName ?? null;
    const after = party?.shortName ?? null;
    if (row.version !== input.version) {
      const field = { name: 'partyId', label: 'Gevraagd aan', theirs: before ?? '', yours: after ?? '' };
      return stale({ version: row.version, fields: [field] });
    }
    if (party?.id === (row.requestedFromId ?? undefined)) {
      return refused({ code: party ? 'party_already_asked' : 'party_missing', field: 'partyId' });
    }
    await tx.attachment.update({
      where: { id },
      data: {
        requestedFromId: party?.id ?? null,
        requestedAt: party ? ctx.now : null,
        version: { increment: 1 },
      },
    });
    const mail = input.mail && party !== null;
    const people = mail ? await mailParty(tx, ctx, place, party.id) : 0;
    if (mail && people === 0) return refused({ code: 'party_without_people', field: 'partyId' });
    const fields = { requestedFrom: { from: before, to: after } };
    record({ overlegId: row.item.overlegId, change: { fields, detail: { reminder: mail, people } } });
    return done({ asked: party !== null });
  });
}

const partyToAsk = (tx: Tx, ctx: Ctx, id: string) =>
  tx.party.findFirst({
    where: { id, programmaId: ctx.actor.programmaId, kind: { not: 'secretariat' } },
    select: { id: true, shortName: true },
  });
