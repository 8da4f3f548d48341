import { may } from '~/domain/access/may';
import { POSITION_GAP } from '~/domain/agenda-item/move';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import { proposedItems } from '~/domain/package/propose';
import { MAX_PACKAGE_ITEMS } from '~/domain/package/refusals';
import type { NewPackage } from '~/domain/package/schema';
import { toPlainText } from '~/domain/rich-text/lexical';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { gatherableBouwstenen } from '~/platform/db/package/gatherable.server';
import { dayOf } from '../beheer/day';

/** A new package for an overleg, with everything that its werkgroepen have delivered and what they still owe. */
export async function makePackage(ctx: Ctx, input: NewPackage): Promise<Outcome<{ id: string }>> {
  const { programmaId } = ctx.actor;
  const { overlegId, title, date, letter } = input;
  const id = newId();
  const attempt = { action: 'package_made', object: { kind: 'package', id: null }, overlegId } as const;
  return change(ctx, attempt, async (tx, record) => {
    if (!may(ctx.actor, 'package:write', { programmaId, overlegId })) return hidden;
    const bouwstenen = await gatherableBouwstenen(tx, ctx.actor, overlegId);
    const items = proposedItems(
      bouwstenen.filter(({ own }) => own),
      amsterdamDate(ctx.now),
    );
    if (items.length > MAX_PACKAGE_ITEMS) return refused({ code: 'package_full' });
    await tx.package.create({
      data: {
        id,
        programmaId,
        overlegId,
        key: `pakket-${id}`,
        title,
        date: dayOf(date),
        letter,
        letterText: toPlainText(letter),
        createdAt: ctx.now,
      },
    });
    await tx.packageItem.createMany({
      data: items.map((item, index) => ({
        id: newId(),
        packageId: id,
        position: (index + 1) * POSITION_GAP,
        ...item,
      })),
    });
    record({
      object: { kind: 'package', id },
      change: { detail: { title, date, items: items.length } },
    });
    return done({ id });
  });
}
