import { may } from '~/domain/access/may';
import { reasonsNotToDraftCentrale } from '~/domain/centrale-opdracht/rules';
import type { Ctx } from '~/domain/context';
import { done, forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';

/** A concept with the parts of the version that holds; each keeps its key, so that it stays the same part. */
export async function draftCentrale(
  ctx: Ctx,
  { note }: { note: string },
): Promise<Outcome<{ number: number }>> {
  const { programmaId } = ctx.actor;
  const object = { kind: 'centrale_opdracht', id: null } as const;
  return change(ctx, { action: 'centrale_opdracht_drafted', object }, async (tx, record) => {
    if (!may(ctx.actor, 'centrale-opdracht:read', { programmaId, state: 'vastgesteld' })) return hidden;
    if (!may(ctx.actor, 'centrale-opdracht:write', { programmaId })) return forbidden;
    await tx.$queryRaw`SELECT 1 FROM "Programma" WHERE "id" = ${programmaId}::uuid FOR NO KEY UPDATE`;
    const versions = await tx.centraleOpdrachtVersion.findMany({
      where: { programmaId },
      orderBy: { number: 'desc' },
      select: { number: true, state: true, parts: { orderBy: { position: 'asc' } } },
    });
    const reasons = reasonsNotToDraftCentrale(versions);
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code })));
    const base = versions.find(({ state }) => state === 'vastgesteld') ?? versions[0];
    const [id, number] = [newId(), (versions[0]?.number ?? 0) + 1];
    await tx.centraleOpdrachtVersion.create({
      data: { id, programmaId, number, state: 'concept', note, createdAt: ctx.now },
    });
    await tx.requiredPart.createMany({
      data: (base?.parts ?? []).map(({ key, title, explanation }, position) => ({
        id: newId(),
        opdrachtId: id,
        key,
        position,
        title,
        explanation,
      })),
    });
    record({
      object: { kind: 'centrale_opdracht', id },
      change: { detail: { title: `versie ${number}`, from: base?.number ?? null, reason: note } },
    });
    return done({ number });
  });
}
