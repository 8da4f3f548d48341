import { may } from '~/domain/access/may';
import { reasonsNotToOpen } from '~/domain/consultation/rules';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { done, forbidden, hidden, refused, type Outcome, type Refusal } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import {
  consultationSubject,
  type ConsultationSubject,
  type FoundSubject,
} from '~/platform/db/consultation/subject.server';
import type { Happening } from '~/platform/db/events.server';
import { newId } from '~/platform/db/id.server';
import { mailParties } from './mail-parties.server';

/** `until` is a plain date, the last day for remarks. */
export type NewConsultation = ConsultationSubject & {
  title: string;
  explanation: string;
  until: string;
  partyIds: readonly string[];
};

type Record = (what: Partial<Happening>) => void;

/** Puts a version to parties until a date, and mails their people. */
export async function openConsultation(ctx: Ctx, input: NewConsultation): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'consultation', id: null } as const;
  return change(ctx, { action: 'consultation_opened', object }, (tx, record) =>
    openWithin(tx, ctx, record, input),
  );
}

/**
 * The same as a part of another change, such as sending a taakopdracht round: give the `record` of that change. The version
 * must be one that is read as it stands: make it rondgestuurd (or submitted) first, in the same transaction. Asks
 * `consultation:manage` itself, for the overleg of the werkgroep or of the agenda that has the file. Refusals name the
 * fields title, until and partyIds.
 */
export async function openWithin(
  tx: Tx,
  ctx: Ctx,
  record: Record,
  input: NewConsultation,
): Promise<Outcome<{ id: string; people: number }>> {
  const { programmaId } = ctx.actor;
  const subject = await consultationSubject(tx, ctx.actor, input);
  if (!subject) return hidden;
  const { overlegId, stored } = subject;
  if (!may(ctx.actor, 'consultation:manage', { programmaId, overlegId })) return forbidden;
  const partyIds = [...new Set(input.partyIds)];
  const reasons: Refusal[] = [
    ...subject.reasons.map((code) => ({ code })),
    ...reasonsNotToOpen(input.until, partyIds.length, amsterdamDate(ctx.now)).map((code) => ({
      code,
      field: code === 'consultation_until_past' ? 'until' : 'partyIds',
    })),
    ...(await reasonsAgainst(tx, { programmaId, overlegId, partyIds, stored })),
  ];
  if (reasons.length > 0) return refused(...reasons);
  const id = newId();
  const { title, explanation, until } = input;
  await tx.consultation.create({
    data: {
      id,
      programmaId,
      overlegId,
      key: id,
      title,
      ...stored,
      explanation,
      openedAt: ctx.now,
      openedById: ctx.actor.personId,
      until: new Date(until),
      parties: { createMany: { data: partyIds.map((partyId) => ({ partyId })) } },
    },
  });
  const people = await mailParties(tx, ctx, { id, title, until }, partyIds, 'opened');
  record({
    action: 'consultation_opened',
    object: { kind: 'consultation', id },
    overlegId,
    change: { detail: { title, until, parties: partyIds, people, ...stored } },
  });
  return done({ id, people });
}

/** Parties that can be asked: who takes part, and any organisation or adviser; a group that nobody sits for can't. */
async function reasonsAgainst(
  tx: Tx,
  at: {
    programmaId: string;
    overlegId: string;
    partyIds: string[];
    stored: FoundSubject['stored'];
  },
): Promise<Refusal[]> {
  // Two secretarissen who put the same version round at once: the second finds what the first did.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${at.stored.subjectId}, 0))`;
  const [known, running] = await Promise.all([
    tx.party.count({
      where: {
        id: { in: at.partyIds },
        programmaId: at.programmaId,
        OR: [
          { kind: { in: ['organisation', 'adviser'] } },
          { kind: 'group', overleggen: { some: { overlegId: at.overlegId } } },
        ],
      },
    }),
    tx.consultation.count({ where: { ...at.stored, closedAt: null } }),
  ]);
  return [
    ...(known < at.partyIds.length
      ? [{ code: 'consultation_party_unknown', field: 'partyIds' } as const]
      : []),
    ...(running > 0 ? [{ code: 'consultation_subject_open' } as const] : []),
  ];
}
