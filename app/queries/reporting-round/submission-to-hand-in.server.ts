import { reportsFor } from '~/domain/access/actor';
import type { Ctx } from '~/domain/context';
import { isHandedIn, submissionStates } from '~/domain/reporting-round/submission';
import { db } from '~/platform/db/client.server';
import { visibleSubmissions } from '~/platform/db/visible/rounds.server';

/** The first set that one of the parties for which this person reports must still hand in; null when there is none. */
export async function submissionToHandIn({ actor }: Ctx) {
  const parties = [...reportsFor(actor)];
  if (parties.length === 0) return null;
  return db().roundSubmission.findFirst({
    where: {
      AND: [
        visibleSubmissions(actor),
        {
          partyId: { in: parties },
          state: { in: submissionStates.filter((state) => !isHandedIn(state)) },
          round: { frozenAt: null },
        },
      ],
    },
    orderBy: { round: { dueOn: 'asc' } },
    select: { roundId: true, partyId: true, round: { select: { title: true, dueOn: true } } },
  });
}
