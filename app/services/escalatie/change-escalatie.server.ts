import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { reasonsNotToAsk, reasonsNotToChange } from '~/domain/escalatie/rules';
import type { EscalatieTexts } from '~/domain/escalatie/schema';
import { changedValues } from '~/domain/history/changed-values';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { escalatieAtHand, type EscalatieAddress } from './escalatie-at-hand.server';
import { retellItem } from './retell-item.server';

/** The words of an escalatie, as long as no agenda brought them to the participants. */
export async function changeEscalatie(
  ctx: Ctx,
  at: EscalatieAddress,
  input: EscalatieTexts & { version: number },
): Promise<Outcome<{ id: string }>> {
  const attempt = { action: 'escalatie_changed', object: { kind: 'escalatie', id: at.id } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await escalatieAtHand(tx, ctx, at);
    if (!found.ok) return found;
    const { row, facts } = found;
    const closed = reasonsNotToChange(facts);
    if (closed.length > 0) return refused(...closed.map((code) => ({ code })));
    const { version, ...texts } = input;
    const { question, wish, argument } = row;
    const before = { question, wish, argument, neededBy: row.neededBy.toISOString().slice(0, 10) };
    if (row.version !== version) return stale({ version: row.version, fields: sides(before, texts) });
    // A day that was chosen before may have passed in the meantime.
    const today = before.neededBy === texts.neededBy ? texts.neededBy : amsterdamDate(ctx.now);
    const reasons = reasonsNotToAsk(texts, { hasShortfall: facts.hasShortfall, today });
    if (reasons.length > 0) return refused(...reasons);
    await tx.escalatie.update({
      where: { id: at.id },
      data: { ...texts, neededBy: new Date(texts.neededBy), version: { increment: 1 } },
    });
    record({
      overlegId: row.overlegId,
      change: { fields: changedValues(before, texts), detail: { title: texts.question } },
    });
    await retellItem(tx, record, row, texts);
    return done({ id: at.id });
  });
}

const labels = {
  question: 'Vraag aan het overleg',
  wish: 'Wat de werkgroep wil',
  argument: 'Onderbouwing',
  neededBy: 'Antwoord nodig op',
} as const satisfies Record<keyof EscalatieTexts, string>;

const sides = (theirs: EscalatieTexts, yours: EscalatieTexts) =>
  (Object.keys(labels) as (keyof EscalatieTexts)[]).map((name) => ({
    name,
    label: labels[name],
    theirs: theirs[name],
    yours: yours[name],
  }));
