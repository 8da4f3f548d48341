import type { Ctx } from '~/domain/context';
import type { Progress } from '~/domain/action-item/progress';
import { db } from '~/platform/db/client.server';
import { submissionPage } from '~/queries/reporting-round/submission-page.server';
import { handIn } from '~/services/reporting-round/hand-in.server';
import { openRound } from '~/services/reporting-round/open-round.server';
import { writeRoundReport } from '~/services/reporting-round/write-round-report.server';
import { cast, type Member } from '../../cast';
import { ctxOf, PROGRAMMA } from '../../support/actor';

export const as = (member: Member, day = '2022-07-05'): Promise<Ctx> =>
  ctxOf(cast[member], new Date(`${day}T09:00:00Z`));

export const partyId = async (key: string): Promise<string> =>
  (await db().party.findFirstOrThrow({ where: { key, programma: { key: PROGRAMMA } } })).id;

/** The werkorganisatie asks these parties how it stands on a day, to be told within a fortnight. */
export async function openedRound(
  asOf: string,
  parties: readonly string[] = ['vng', 'vws'],
): Promise<string> {
  const day = new Date(asOf);
  const dueOn = new Date(day.getTime() + 14 * 86_400_000).toISOString().slice(0, 10);
  const opened = await openRound(await as('secretaris', asOf), {
    title: `Ronde ${asOf}`,
    asOf,
    dueOn,
    explanation: '',
    partyIds: await Promise.all(parties.map(partyId)),
  });
  if (!opened.ok) throw new Error(`the round was not opened: ${JSON.stringify(opened)}`);
  return opened.value.id;
}

export async function setOf(member: Member, roundId: string, key: string) {
  const page = await submissionPage(await as(member), { roundId, partyId: await partyId(key) });
  if (!page) throw new Error('hidden');
  return page;
}

/** Says the same of every action that the party is asked about. */
export async function writtenSet(
  member: Member,
  roundId: string,
  key: string,
  progress: Progress,
): Promise<void> {
  const { actions } = await setOf(member, roundId, key);
  for (const action of actions) {
    const outcome = await writeRoundReport(
      await as(member),
      { roundId, partyId: await partyId(key), actionId: action.id },
      { progress, text: 'Zo staat het.', needs: '', evidenceUrl: '', version: action.written?.version ?? 0 },
    );
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  }
}

export async function handedIn(member: Member, roundId: string, key: string) {
  const { submission } = await setOf(member, roundId, key);
  return handIn(await as(member), { roundId, partyId: await partyId(key) }, submission.version);
}
