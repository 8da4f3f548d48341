import { numberAgenda } from '~/domain/agenda-item/numbering';
import { amsterdamTime } from '~/domain/dates/amsterdam';
import { db } from '~/platform/db/client.server';

/** The agendapunten of a meeting in order with their numbers, as the minutes follow them; withdrawn ones left out. */
export async function minutedItems(meetingId: string, startsAt: Date) {
  const rows = await db().agendaItem.findMany({
    where: { meetingId, withdrawnAt: null },
    select: {
      id: true,
      parentId: true,
      position: true,
      minutes: true,
      title: true,
      purposes: true,
      openedAt: true,
      closedAt: true,
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const numbered = numberAgenda(
    rows.map((row) => ({ ...row, attachments: [] })),
    amsterdamTime(startsAt),
  );
  return numbered.flatMap(({ id, number, depth, start, end, hasChildren }) => {
    const row = byId.get(id);
    if (!row) return [];
    const { title, purposes, openedAt, closedAt } = row;
    return [
      {
        id,
        number,
        depth,
        title,
        purposes,
        openedAt,
        closedAt,
        plannedStart: start,
        plannedEnd: end,
        hasChildren,
      },
    ];
  });
}

export type MinutedItem = Awaited<ReturnType<typeof minutedItems>>[number];
