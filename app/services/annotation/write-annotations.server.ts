import { annotationKinds, type AnnotationKind } from '~/domain/annotation/kinds';
import type { AnnotationsInput } from '~/domain/annotation/schema';
import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { done, hidden, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { lastSaved } from '~/platform/db/events.server';
import { newId } from '~/platform/db/id.server';

export type Annotating = AnnotationsInput & { meetingId: string; itemId: string; partyId: string };

const labels: Record<AnnotationKind, string> = {
  standpunt: 'Standpunt',
  advies: 'Advies',
  spreeklijn: 'Spreeklijn',
};

/**
 * A party's standpunt, advies and spreeklijn on one agendapunt. To everybody else there is nothing here, whatever
 * their role, and the event too is the party's own (product rule 10).
 */
export async function writeAnnotations(ctx: Ctx, input: Annotating): Promise<Outcome<null>> {
  const { meetingId, itemId, partyId } = input;
  const attempt = {
    action: 'annotation_written',
    object: { kind: 'annotation', id: null },
    meetingId,
    privateToPartyId: partyId,
  } as const;
  return change(ctx, attempt, async (tx, record) => {
    // Locked, so that two members who both write the first text of a part get in each other's sight, not way.
    await tx.$queryRaw`SELECT 1 FROM "AgendaItem" WHERE "id" = ${itemId}::uuid FOR NO KEY UPDATE`;
    const item = await tx.agendaItem.findFirst({
      where: { id: itemId, meetingId, overleg: { programmaId: ctx.actor.programmaId } },
      select: {
        overlegId: true,
        submittedById: true,
        sent: { select: { agendaItemId: true } },
        annotations: { where: { partyId } },
      },
    });
    if (!item) return hidden;
    const { overlegId, submittedById } = item;
    const facts = { overlegId, submittedById, sent: item.sent !== null, partyId };
    if (!may(ctx.actor, 'annotation:write', facts)) return hidden;

    const parts = annotationKinds.map((kind) => {
      const stored = item.annotations.find((one) => one.kind === kind);
      return { kind, text: input[kind], seen: input[`${kind}Version`], stored };
    });
    const changed = parts.filter(({ text, stored }) => text !== (stored?.text ?? ''));
    const behind = changed.filter(({ seen, stored }) => seen !== (stored?.version ?? 0));
    if (behind.length > 0) {
      const fields = behind.map(({ kind, text, stored }) => {
        return { name: kind, label: labels[kind], theirs: stored?.text ?? '', yours: text };
      });
      // The events are those of the agendapunt, which this party alone may read.
      const saved = await lastSaved(tx, ctx, { ...attempt, object: { kind: 'item', id: itemId } });
      return stale({ version: behind[0]?.stored?.version ?? 0, fields, ...(saved && { saved }) });
    }
    for (const { kind, text } of changed) {
      await tx.annotation.upsert({
        where: { agendaItemId_partyId_kind: { agendaItemId: itemId, partyId, kind } },
        create: { id: newId(), agendaItemId: itemId, partyId, kind, text, updatedAt: ctx.now },
        update: { text, updatedAt: ctx.now, version: { increment: 1 } },
      });
    }
    const fields = Object.fromEntries(
      changed.map(({ kind, text, stored }) => [kind, { from: stored?.text ?? null, to: text }]),
    );
    record({ object: { kind: 'item', id: itemId }, overlegId, change: { fields } });
    return done(null);
  });
}
