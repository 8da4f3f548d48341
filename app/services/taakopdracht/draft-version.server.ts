import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { done, forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { readContent } from '~/domain/taakopdracht/content';
import { searchText } from '~/domain/taakopdracht/content-texts';
import { reasonsNotToDraft } from '~/domain/taakopdracht/rules';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';

/** A concept of the taakopdracht: the first one empty, a later one starts from the newest that there is. */
export async function draftVersion(
  ctx: Ctx,
  input: { werkgroepId: string; note: string },
): Promise<Outcome<{ number: number }>> {
  const { werkgroepId, note } = input;
  const object = { kind: 'taakopdracht', id: null } as const;
  return change(ctx, { action: 'taakopdracht_drafted', object }, async (tx, record) => {
    const { programmaId } = ctx.actor;
    await tx.$queryRaw`SELECT 1 FROM "Werkgroep" WHERE "id" = ${werkgroepId}::uuid FOR UPDATE`;
    const werkgroep = await tx.werkgroep.findFirst({
      where: { id: werkgroepId, programmaId },
      select: { overlegId: true, shortName: true },
    });
    const access = { programmaId, werkgroepId, overlegId: werkgroep?.overlegId ?? '' };
    if (!werkgroep || !may(ctx.actor, 'werkgroep:read', access)) return hidden;
    if (!may(ctx.actor, 'taakopdracht:write', access)) return forbidden;
    const versions = await tx.taakopdrachtVersion.findMany({
      where: { werkgroepId },
      orderBy: { number: 'desc' },
      select: { number: true, state: true, content: true },
    });
    const reasons = reasonsNotToDraft(versions);
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code })));
    const newest = versions[0];
    const number = (newest?.number ?? 0) + 1;
    const content = readContent(newest?.content ?? {});
    const id = newId();
    await tx.taakopdrachtVersion.create({
      data: {
        id,
        werkgroepId,
        number,
        state: 'concept',
        content,
        text: searchText(content),
        note,
        createdAt: ctx.now,
      },
    });
    record({
      object: { kind: 'taakopdracht', id },
      overlegId: werkgroep.overlegId,
      change: { detail: { title: `${werkgroep.shortName}, versie ${number}`, from: newest?.number ?? null } },
    });
    return done({ number });
  });
}
