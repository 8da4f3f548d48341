import { mergeAnswers, type PartAnswer, type PartRow, type SentAnswer } from '~/domain/bouwsteen/checklist';
import type { Ctx } from '~/domain/context';
import type { EventChange } from '~/domain/history/actions';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { checklistOf } from '~/platform/db/bouwsteen/checklist.server';
import { change } from '~/platform/db/change.server';
import { bouwsteenToMove } from './bouwsteen-at-hand.server';
import { openVersion } from './open-version.server';

/**
 * Says of required parts of the centrale opdracht whether they are in the version that is worked on. Each part is a place of
 * its own: two people who fill in different ones never meet, and on the same one both answers are shown (product rule 12).
 */
export async function checkParts(
  ctx: Ctx,
  bouwsteenId: string,
  sent: readonly SentAnswer[],
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'bouwsteen', id: bouwsteenId } as const;
  return change(ctx, { action: 'part_checked', object }, async (tx, record) => {
    const found = await bouwsteenToMove(tx, ctx, bouwsteenId, 'work');
    if (!found.ok) return found;
    const version = await openVersion(tx, ctx, record, found);
    const rows = await checklistOf(tx, ctx.actor.programmaId, { id: version.id, submittedAt: null });
    const { changes, conflicts, gone } = mergeAnswers(rows, sent);
    if (gone.length > 0) return refused({ code: 'checklist_changed' });
    if (conflicts.length > 0) {
      return stale({
        version: version.number,
        fields: conflicts.flatMap(({ row, yours }) => sides(row.key, row.title, row, yours)),
      });
    }
    for (const { row, answer } of changes) {
      const { presence, why, page } = answer;
      // An answer is given again, never taken back: the form has no such choice.
      if (presence === null) continue;
      const key = { bouwsteenVersionId: version.id, partId: row.id };
      await tx.partCheck.upsert({
        where: { bouwsteenVersionId_partId: key },
        create: { ...key, presence, why, page },
        update: { presence, why, page },
      });
    }
    record({
      object: { kind: 'bouwsteen_version', id: version.id },
      overlegId: found.overlegId,
      change: { fields: told(changes) },
    });
    return done({ id: bouwsteenId });
  });
}

/** From what to what, each line with the title of its part; an answer that stayed the same is not told. */
function told(changes: readonly { row: PartRow; answer: PartAnswer }[]): EventChange['fields'] {
  const lines = (name: keyof PartAnswer) => {
    const differ = changes.filter(({ row, answer }) => row[name] !== answer[name]);
    const line = (title: string, value: string | null) => `${title}: ${value || '-'}`;
    return {
      from: differ.map(({ row }) => line(row.title, row[name])),
      to: differ.map(({ row, answer }) => line(row.title, answer[name])),
    };
  };
  const all = { presence: lines('presence'), why: lines('why'), page: lines('page') };
  return Object.fromEntries(Object.entries(all).filter(([, { to }]) => to.length > 0));
}

/** The three parts of an answer, each with both texts. */
const sides = (key: string, title: string, theirs: PartAnswer, yours: PartAnswer) => [
  { name: `presence-${key}`, label: title, theirs: theirs.presence ?? '', yours: yours.presence ?? '' },
  { name: `why-${key}`, label: `${title}: waarom niet`, theirs: theirs.why, yours: yours.why },
  { name: `page-${key}`, label: `${title}: waar`, theirs: theirs.page, yours: yours.page },
];
