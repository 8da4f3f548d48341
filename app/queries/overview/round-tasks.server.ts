import { reportsFor } from '~/domain/access/actor';
import type { Ctx } from '~/domain/context';
import { submissionStates, isHandedIn } from '~/domain/reporting-round/submission';
import type { Task } from '~/domain/overview/tasks';
import { db } from '~/platform/db/client.server';
import { visibleSubmissions } from '~/platform/db/visible/rounds.server';

/** Rounds in which an own party, or one for which somebody stands in, still has to hand in its set. One statement. */
export async function roundTasks({ actor }: Ctx): Promise<Task[]> {
  const parties = [...reportsFor(actor)];
  if (parties.length === 0) return [];
  const rows = await db().roundSubmission.findMany({
    where: {
      AND: [visibleSubmissions(actor)],
      partyId: { in: parties },
      state: { in: submissionStates.filter((state) => !isHandedIn(state)) },
      round: { frozenAt: null },
    },
    orderBy: [{ round: { dueOn: 'asc' } }, { partyId: 'asc' }],
    take: 10,
    select: {
      partyId: true,
      state: true,
      party: { select: { shortName: true } },
      round: { select: { id: true, title: true, dueOn: true } },
    },
  });
  return rows.map(({ partyId, state, party, round }) => ({
    kind: 'hand_in_round',
    id: round.id,
    partyId,
    party: party.shortName,
    title: round.title,
    returned: state === 'teruggegeven',
    due: round.dueOn.toISOString().slice(0, 10),
  }));
}
