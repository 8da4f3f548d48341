import { may } from '~/domain/access/may';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import type { SubjectKind } from '~/domain/agenda-item/subject';
import { db } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import { visibleItems } from '~/platform/db/visible/meetings.server';

export type Subject = { kind: SubjectKind; id: string };

type ItemAbout = {
  id: string;
  title: string;
  /** As sent; null where the agenda is still being made. */
  number: string | null;
  overleg: string;
  /** Null on the parking list. */
  meeting: { id: string; date: string; state: 'concept' | 'verzonden' | 'gehouden' | 'afgelast' } | null;
  withdrawn: boolean;
};

const subjectsWhere = (subjects: readonly Subject[]) => ({
  some: { OR: subjects.map(({ kind, id }) => ({ kind, subjectId: id })) },
});

/**
 * Agendapunten about one of these things that this person may see, oldest meeting first. Who prepares the agenda (or
 * brought the point in) sees it as it stands; participants only as it was sent, subject included.
 */
export async function itemsAbout(ctx: Ctx, subjects: readonly Subject[]): Promise<ItemAbout[]> {
  const { actor } = ctx;
  const [rows, sent] = await Promise.all([
    db().agendaItem.findMany({
      where: { AND: [visibleItems(actor), { subjects: subjectsWhere(subjects) }] },
      select: {
        id: true,
        title: true,
        withdrawnAt: true,
        submittedById: true,
        overlegId: true,
        overleg: { select: { shortName: true } },
        meeting: { select: { id: true, startsAt: true, state: true } },
        sent: { select: { title: true, number: true, withdrawn: true } },
      },
    }),
    sentAbout(subjects),
  ]);
  const sentIds = new Set(sent);
  return rows
    .flatMap((row): ItemAbout[] => {
      const { id, sent: asSent, meeting } = row;
      const live = may(actor, 'agenda:prepare', row) || row.submittedById === actor.personId;
      if (!live && (!asSent || !sentIds.has(id))) return [];
      return [
        {
          id,
          title: live || !asSent ? row.title : asSent.title,
          number: asSent?.number ?? null,
          overleg: row.overleg.shortName,
          meeting: meeting && { ...meeting, date: amsterdamDate(meeting.startsAt) },
          withdrawn: live ? row.withdrawnAt !== null : (asSent?.withdrawn ?? false),
        },
      ];
    })
    .sort((a, b) => (a.meeting?.date ?? '9999').localeCompare(b.meeting?.date ?? '9999'));
}

/** Ids of the agendapunten that were about one of these things on the last version that was sent (product rule 11). */
async function sentAbout(subjects: readonly Subject[]): Promise<string[]> {
  if (subjects.length === 0) return [];
  const wanted = subjects.map(({ kind, id }) => Prisma.sql`(${kind}::"SubjectKind", ${id}::uuid)`);
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT DISTINCT s."agendaItemId" AS "id"
    FROM "ItemSubject" i JOIN "SentItem" s ON s."agendaItemId" = i."agendaItemId"
      JOIN "AgendaVersion" v ON v."id" = s."agendaVersionId"
    WHERE (i."kind", i."subjectId") IN (${Prisma.join(wanted)})
      AND v."snapshot" -> 'items' @> jsonb_build_array(jsonb_build_object('id', s."agendaItemId",
        'subjects', jsonb_build_array(jsonb_build_object('kind', i."kind", 'id', i."subjectId"))))`;
  return rows.map(({ id }) => id);
}
