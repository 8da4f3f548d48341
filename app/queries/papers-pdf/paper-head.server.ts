import { db } from '~/platform/db/client.server';

/** What a paper about a meeting says at its top. The caller has decided that this person may have the paper. */
export async function paperHead(meetingId: string) {
  const { chairParty, chairFunction, overleg, startsAt, ...meeting } = await db().meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: {
      startsAt: true,
      minutes: true,
      place: true,
      link: true,
      kenmerk: true,
      chairFunction: true,
      chairParty: { select: { shortName: true } },
      overleg: { select: { shortName: true } },
    },
  });
  return {
    ...meeting,
    overleg: overleg.shortName,
    start: startsAt,
    chair: chairFunction ?? chairParty?.shortName ?? null,
  };
}
