import { reasonsAgainstWords } from '~/domain/action-item/report';
import type { RoundReportInput } from '~/domain/action-item/report-schema';
import type { Ctx } from '~/domain/context';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { reasonsNotToWrite } from '~/domain/reporting-round/rules';
import { change } from '~/platform/db/change.server';
import { partyGroups } from '~/platform/db/party-groups.server';
import { askedActions } from '~/platform/db/reporting-round/asked-actions.server';
import { submissionAtHand, type SubmissionAddress } from './submission-at-hand.server';

/** What a party will hand in on one action. Nobody but the party and the werkorganisatie reads it before that. */
export async function writeRoundReport(
  ctx: Ctx,
  address: SubmissionAddress & { actionId: string },
  input: RoundReportInput,
): Promise<Outcome<{ nextId: string | null }>> {
  const { roundId, partyId, actionId } = address;
  const object = { kind: 'round', id: roundId } as const;
  const attempt = { action: 'round_report_written', object, privateToPartyId: partyId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await submissionAtHand(tx, ctx, address, 'submission:write');
    if (!found.ok) return found;
    const reasons = [...reasonsNotToWrite(found.at), ...reasonsAgainstWords(input)];
    if (reasons.length > 0) return refused(...reasons);
    const { programmaId, asOf } = found.row.round;
    const parties = await partyGroups(tx, programmaId);
    const asked = await askedActions(tx, { roundId, partyId, programmaId, asOf }, parties);
    const action = asked.find(({ id }) => id === actionId);
    if (!action) return refused({ code: 'submission_not_asked' });
    const { version, ...said } = input;
    const before = action.written;
    if ((before?.version ?? 0) !== version) return stale(bothTexts(before, said));
    const key = { roundId, partyId, actionItemId: actionId };
    const written = { ...said, updatedAt: ctx.now, byPersonId: ctx.actor.personId };
    await tx.roundReport.upsert({
      where: { roundId_partyId_actionItemId: key },
      create: { ...key, ...written },
      update: { ...written, version: { increment: 1 } },
    });
    record({ change: { detail: { actionId, partyId, ...said } } });
    const rest = [...asked.slice(asked.indexOf(action) + 1), ...asked.slice(0, asked.indexOf(action))];
    return done({ nextId: rest.find((one) => one.written === null)?.id ?? null });
  });
}

type Words = Omit<RoundReportInput, 'version'>;

/** A colleague wrote in between: what stands now beside what was typed. */
function bothTexts(before: (Words & { version: number }) | null, yours: Words) {
  const field = (name: keyof Words, label: string) => ({
    name,
    label,
    theirs: before?.[name] ?? '',
    yours: yours[name],
  });
  return {
    version: before?.version ?? 0,
    fields: [
      field('progress', 'Stand'),
      field('text', 'Hoe staat het ermee'),
      field('needs', 'Wat is er van anderen nodig'),
      field('evidenceUrl', 'Bewijs'),
    ],
  };
}
