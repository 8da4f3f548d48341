import { amsterdamDate } from '~/domain/dates/amsterdam';
import { done } from '~/domain/outcome';
import { Prisma } from '~/platform/db/generated/client';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import type { Effected, Work } from './effect-work';

/** The agendapunt comes back: on the next meeting that is still ahead, else (or when asked) on the parking list. */
export async function holdOver({ tx, record, of }: Work, to: 'next' | 'parking'): Effected {
  const target = to === 'next' ? await nextMeeting(tx, of.overlegId, of.meetingId) : null;
  const meetingId = target?.id ?? null;
  const itemId = await copyItem(tx, of.itemId, of.overlegId, meetingId);
  record({
    action: meetingId ? 'item_carried' : 'item_parked',
    object: { kind: 'item', id: itemId },
    overlegId: of.overlegId,
    meetingId,
    change: { detail: { from: of.itemId, decisionId: of.decisionId, number: of.number } },
  });
  return done({ did: 'punt_aanhouden', itemId, meetingId, date: target && amsterdamDate(target.startsAt) });
}

/** Locked, so that it is not held or cancelled in the meantime. */
async function nextMeeting(tx: Tx, overlegId: string, meetingId: string) {
  const rows = await tx.$queryRaw<{ id: string; startsAt: Date }[]>`
    SELECT m."id", m."startsAt" FROM "Meeting" m
    WHERE m."overlegId" = ${overlegId}::uuid AND m."state" IN ('concept', 'verzonden')
      AND m."startsAt" > (SELECT "startsAt" FROM "Meeting" WHERE "id" = ${meetingId}::uuid)
    ORDER BY m."startsAt" LIMIT 1 FOR SHARE`;
  return rows[0] ?? null;
}

/** The item with its sub-items, texts, subjects and bijlagen, with a link back; annotaties stay where they were written. */
async function copyItem(
  tx: Tx,
  itemId: string,
  overlegId: string,
  meetingId: string | null,
): Promise<string> {
  const rows = await tx.agendaItem.findMany({
    where: { OR: [{ id: itemId }, { parentId: itemId, withdrawnAt: null }] },
    include: { subjects: true, attachments: { where: { withdrawnAt: null } } },
    orderBy: { position: 'asc' },
  });
  const last = await tx.agendaItem.aggregate({ where: { overlegId, meetingId }, _max: { position: true } });
  const ids = new Map(rows.map((row) => [row.id, newId()]));
  const head = rows.filter((row) => row.id === itemId);
  for (const [index, row] of [...head, ...rows.filter((one) => one.id !== itemId)].entries()) {
    const id = ids.get(row.id) ?? newId();
    const isHead = row.id === itemId;
    await tx.agendaItem.create({
      data: {
        id,
        overlegId,
        meetingId,
        parentId: isHead ? null : (ids.get(itemId) ?? null),
        position: (last._max.position ?? 0) + (index + 1) * 1024,
        title: row.title,
        purposes: row.purposes,
        minutes: row.minutes,
        submitterId: row.submitterId,
        submittedById: row.submittedById,
        proposal: row.proposal,
        explanation: row.explanation ?? Prisma.DbNull,
        explanationText: row.explanationText,
        origin: 'carried_over',
        carriedFromId: row.id,
        carriedHow: 'held_over',
        subjects: { create: row.subjects.map(({ kind, subjectId }) => ({ id: newId(), kind, subjectId })) },
        attachments: {
          create: row.attachments.map(({ documentId, title, position, pinnedVersionId }) => ({
            id: newId(),
            documentId,
            title,
            position,
            pinnedVersionId,
          })),
        },
      },
    });
  }
  return ids.get(itemId) ?? itemId;
}
