import { inProgramma, type Actor } from '~/domain/access/actor';
import { isWerkorganisatie } from '~/domain/access/progress';
import { isHandedIn, submissionStates } from '~/domain/reporting-round/submission';
import type { Prisma } from '../generated/client';

/** Where-clauses of reporting rounds, beside domain/access/progress.ts. */

/** round:read */
export const visibleRounds = (actor: Actor): Prisma.ReportingRoundWhereInput =>
  inProgramma(actor) ? { programmaId: actor.programmaId } : { id: { in: [] } };

/**
 * submission:read, and with it the reports in it: before it is handed in the party that writes it, who stands in for it, and the
 * werkorganisatie.
 */
export const visibleSubmissions = (actor: Actor): Prisma.RoundSubmissionWhereInput => ({
  round: { programmaId: actor.programmaId },
  ...(isWerkorganisatie(actor)
    ? {}
    : {
        OR: [
          { partyId: { in: [...actor.actingParties, ...actor.substituteOf] } },
          ...(inProgramma(actor) ? [{ state: { in: submissionStates.filter(isHandedIn) } }] : []),
        ],
      }),
});

/** submission:read of a set that is not handed in: what is written in it. */
export const writtenIn = (actor: Actor): Prisma.RoundReportWhereInput => ({
  round: { programmaId: actor.programmaId },
  ...(isWerkorganisatie(actor) ? {} : { partyId: { in: [...actor.actingParties, ...actor.substituteOf] } }),
});
