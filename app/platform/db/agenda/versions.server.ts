import type { Db, Tx } from '../client.server';

/** The version that went out last, with its snapshot; null when none did. */
export const lastVersion = (tx: Db | Tx, meetingId: string) =>
  tx.agendaVersion.findFirst({
    where: { meetingId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, kind: true, sentAt: true, snapshot: true, sha256: true },
  });
