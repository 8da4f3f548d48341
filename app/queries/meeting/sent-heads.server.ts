import { db } from '~/platform/db/client.server';

export type SentHead = { date: string; startTime: string; place: string; chair: string | null };

type Row = {
  meetingId: string;
  meeting: {
    date: string;
    startTime: string;
    place: string;
    chair: { party: { shortName: string } | null; function: string } | null;
  };
};

/** Date, place and chair of meetings as they were last sent (product rule 11), in one statement. */
export async function sentHeads(meetingIds: readonly string[]): Promise<Map<string, SentHead>> {
  if (meetingIds.length === 0) return new Map();
  const rows = await db().$queryRaw<Row[]>`
    SELECT DISTINCT ON (v."meetingId") v."meetingId", v."snapshot"->'meeting' AS "meeting"
    FROM "AgendaVersion" v WHERE v."meetingId" = ANY(${[...meetingIds]}::uuid[])
    ORDER BY v."meetingId", v."number" DESC`;
  return new Map(
    rows.map(({ meetingId, meeting: { chair, date, startTime, place } }) => [
      meetingId,
      { date, startTime, place, chair: chair && (chair.function || (chair.party?.shortName ?? null)) },
    ]),
  );
}
