import { reportsFor } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { pageOf, PAGE_SIZE } from '~/domain/register/page';
import { reasonsNotToFreeze } from '~/domain/reporting-round/rules';
import { standSchema } from '~/domain/reporting-round/stand';
import { isHandedIn } from '~/domain/reporting-round/submission';
import { db } from '~/platform/db/client.server';
import { visibleRounds, visibleSubmissions } from '~/platform/db/visible/rounds.server';
import { roundDifferences } from './round-differences.server';
import { dayOf } from './round-list.server';

/** One round: who handed in, where parties differ, and the stand once it is frozen; null when not to be seen. */
export async function roundPage(ctx: Ctx, id: string, page = 1) {
  const { actor, now } = ctx;
  const round = await db().reportingRound.findFirst({
    where: { AND: [{ id }, visibleRounds(actor)] },
    select: {
      id: true,
      title: true,
      asOf: true,
      dueOn: true,
      explanation: true,
      frozenAt: true,
      version: true,
      submissions: { select: { state: true } },
    },
  });
  if (!round) return null;
  const mayManage = may(actor, 'round:manage', { programmaId: actor.programmaId });
  const paged = pageOf(page, round.frozenAt ? await db().roundStand.count({ where: { roundId: id } }) : 0);
  const [submissions, stands, differences] = await Promise.all([
    db().roundSubmission.findMany({
      where: { AND: [{ roundId: id }, visibleSubmissions(actor)] },
      orderBy: { party: { sortOrder: 'asc' } },
      select: {
        partyId: true,
        state: true,
        submittedAt: true,
        party: { select: { shortName: true, hoek: true } },
      },
    }),
    db().roundStand.findMany({
      where: { roundId: id },
      orderBy: [
        { action: { deadlineYear: { sort: 'asc', nulls: 'last' } } },
        { action: { theme: 'asc' } },
        { actionItemId: 'asc' },
      ],
      skip: (paged.page - 1) * PAGE_SIZE,
      take: round.frozenAt ? PAGE_SIZE : 0,
      select: { actionItemId: true, progress: true, snapshot: true },
    }),
    mayManage ? roundDifferences(id) : [],
  ]);
  const states = round.submissions.map(({ state }) => state);
  const dueOn = dayOf(round.dueOn);
  return {
    round: {
      id,
      title: round.title,
      explanation: round.explanation,
      frozenAt: round.frozenAt,
      version: round.version,
      asOf: dayOf(round.asOf),
      dueOn,
      late: round.frozenAt === null && dueOn < amsterdamDate(now),
      asked: states.length,
      handedIn: states.filter(isHandedIn).length,
    },
    mayManage,
    reasonsNotToFreeze: reasonsNotToFreeze(
      { frozen: round.frozenAt !== null, dueOn, states },
      amsterdamDate(now),
    ),
    submissions: submissions.map(({ party, ...one }) => ({
      ...one,
      ...party,
      own: reportsFor(actor).has(one.partyId),
    })),
    differences,
    paged,
    stands: stands.map(({ actionItemId, progress, snapshot }) => ({
      id: actionItemId,
      progress,
      ...standSchema.parse(snapshot),
    })),
  };
}

export type RoundPage = NonNullable<Awaited<ReturnType<typeof roundPage>>>;
