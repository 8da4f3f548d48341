import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, refused, stale, type Outcome, type Stale } from '~/domain/outcome';
import { reasonsNotToChangePackage } from '~/domain/package/rules';
import type { PackageInput } from '~/domain/package/schema';
import { toPlainText } from '~/domain/rich-text/lexical';
import { toMarkdown } from '~/domain/rich-text/markdown';
import { toBlocks } from '~/domain/rich-text/to-blocks';
import { change } from '~/platform/db/change.server';
import { dayOf, isoOf } from '../beheer/day';
import { packageAtHand, type PackageAtHand } from './package-at-hand.server';

/** Title, date and covering letter, as long as it wasn't sent. */
export async function changePackage(
  ctx: Ctx,
  id: string,
  input: PackageInput,
): Promise<Outcome<{ id: string }>> {
  const attempt = { action: 'package_changed', object: { kind: 'package', id } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await packageAtHand(tx, ctx, id);
    if (!found.ok) return found;
    const { row } = found;
    const closed = reasonsNotToChangePackage(row);
    if (closed.length > 0) return refused(...closed);
    if (row.version !== input.version) return stale(bothTexts(row, input));
    const { title, date, letter } = input;
    const letterText = toPlainText(letter);
    await tx.package.update({
      where: { id },
      data: { title, date: dayOf(date), letter, letterText, version: { increment: 1 } },
    });
    record({
      overlegId: row.overlegId,
      change: { fields: changedValues({ ...row, date: isoOf(row.date) }, { title, date, letterText }) },
    });
    return done({ id });
  });
}

/** Both as people read them; the letter as the small markdown, so that it can be merged by hand. */
function bothTexts(row: PackageAtHand, input: PackageInput): Stale {
  const both = (name: string, label: string, theirs: string, yours: string) => ({
    ...{ name, label, theirs, yours },
  });
  return {
    version: row.version,
    fields: [
      both('title', 'Titel', row.title, input.title),
      both('date', 'Datum', isoOf(row.date), input.date),
      both('letter', 'Brief', toMarkdown(toBlocks(row.letter)), toMarkdown(toBlocks(input.letter))),
    ],
  };
}
