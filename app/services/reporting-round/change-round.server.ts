import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { changedValues } from '~/domain/history/changed-values';
import { done, forbidden, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { reasonsNotToChangeRound, type RoundWords } from '~/domain/reporting-round/rules';
import type { ChangeRoundInput } from '~/domain/reporting-round/schema';
import { isHandedIn } from '~/domain/reporting-round/submission';
import { change } from '~/platform/db/change.server';
import { visibleRounds } from '~/platform/db/visible/rounds.server';
import { mailRound } from './mail-round.server';

/** Another name, explanation or last day for a round that is open; who must still hand in hears of another day. */
export async function changeRound(
  ctx: Ctx,
  id: string,
  input: ChangeRoundInput,
): Promise<Outcome<{ id: string; mailed: boolean }>> {
  const { actor } = ctx;
  const object = { kind: 'round', id } as const;
  return change(ctx, { action: 'round_changed', object }, async (tx, record) => {
    await tx.$queryRaw`SELECT 1 FROM "ReportingRound" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const row = await tx.reportingRound.findFirst({
      where: { AND: [{ id }, visibleRounds(actor)] },
      include: { submissions: { select: { partyId: true, state: true } } },
    });
    if (!row) return hidden;
    if (!may(actor, 'round:manage', { programmaId: row.programmaId })) return forbidden;
    const { version, ...words } = input;
    const before: RoundWords = { title: row.title, dueOn: dayOf(row.dueOn), explanation: row.explanation };
    if (row.version !== version) return stale({ version: row.version, fields: sides(before, words) });
    const round = { ...before, asOf: dayOf(row.asOf), frozen: row.frozenAt !== null };
    const reasons = reasonsNotToChangeRound(round, words, amsterdamDate(ctx.now));
    if (reasons.length > 0) return refused(...reasons);
    const dueOn = new Date(words.dueOn);
    await tx.reportingRound.update({ where: { id }, data: { ...words, dueOn, version: { increment: 1 } } });
    const moved = words.dueOn !== before.dueOn;
    const told = moved ? row.submissions.filter(({ state }) => !isHandedIn(state)) : [];
    let people = 0;
    for (const { partyId } of told)
      people += await mailRound(tx, ctx, { id, title: words.title, dueOn }, partyId, 'moved');
    record({
      change: {
        fields: changedValues(before, words),
        detail: { title: words.title, parties: told.map(({ partyId }) => partyId), people },
      },
    });
    return done({ id, mailed: people > 0 });
  });
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

const sides = (theirs: RoundWords, yours: RoundWords) => [
  { name: 'title', label: 'Naam van de ronde', theirs: theirs.title, yours: yours.title },
  {
    name: 'dueOn',
    label: 'Inleveren tot en met',
    theirs: formatDate(theirs.dueOn),
    yours: formatDate(yours.dueOn),
  },
  { name: 'explanation', label: 'Toelichting', theirs: theirs.explanation, yours: yours.explanation },
];
