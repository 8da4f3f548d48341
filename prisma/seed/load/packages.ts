import { amsterdamInstant } from '~/domain/dates/amsterdam';
import { fromPlainText } from '~/domain/rich-text/lexical';
import { derivedId } from './derived-id';
import { day, sourceOf, type Loading } from './loading';

/** Packages of bouwstenen; a sent one was shown to the participants of its overleg, as sending does (it mails nobody). */
export async function loadPackages({ tx, world, programmaId, id, optionalId, now }: Loading): Promise<void> {
  for (const one of world.packages) {
    const packageId = id('package', one.key);
    const overlegId = id('overleg', one.overleg);
    await tx.package.create({
      data: {
        id: packageId,
        programmaId,
        overlegId,
        key: one.key,
        title: one.title,
        date: day(one.date),
        letterText: one.letter ?? '',
        ...(one.letter ? { letter: fromPlainText(one.letter) } : {}),
        createdAt: one.sent ? amsterdamInstant(one.date, '09:00') : now,
        source: sourceOf(one),
      },
    });
    await tx.packageItem.createMany({
      data: one.items.map((item, position) => ({
        id: derivedId(packageId, `item-${position}`),
        packageId,
        position,
        label: item.label ?? '',
        bouwsteenId: optionalId('bouwsteen', item.bouwsteen),
        bouwsteenVersionId: optionalId('bouwsteenVersion', item.version),
        werkgroepId: optionalId('werkgroep', item.werkgroep),
        title: item.title,
        missingReason: item.missingReason ?? '',
        source: sourceOf(item),
      })),
    });
    if (!one.sent) continue;
    const sentAt = amsterdamInstant(one.sent.date, one.sent.time);
    await tx.package.update({ where: { id: packageId }, data: { sentAt } });
    await tx.bouwsteenShown.createMany({
      data: one.items.flatMap((item) =>
        item.version === undefined
          ? []
          : [{ bouwsteenVersionId: id('bouwsteenVersion', item.version), overlegId, shownAt: sentAt }],
      ),
      skipDuplicates: true,
    });
  }
}
