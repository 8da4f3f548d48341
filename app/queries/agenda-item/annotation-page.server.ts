import { may } from '~/domain/access/may';
import { annotationKinds, type AnnotationKind } from '~/domain/annotation/kinds';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { itemPage } from './item-page.server';

export type AnnotationPage = {
  meeting: { id: string; date: string; overleg: { shortName: string } };
  item: { id: string; number: string | null; title: string };
  party: { id: string; shortName: string };
  parts: Record<AnnotationKind, { text: string; version: number }>;
};

/** What one party wrote at one agendapunt, for its own members; for anybody else there is nothing (product rule 10). */
export async function annotationPage(
  ctx: Ctx,
  meetingId: string,
  itemId: string,
  partyId: string,
): Promise<AnnotationPage | null> {
  if (!ctx.actor.parties.has(partyId)) return null;
  const page = await itemPage(ctx, meetingId, itemId);
  if (!page) return null;
  const found = await db().agendaItem.findUnique({
    where: { id: itemId },
    select: {
      overlegId: true,
      submittedById: true,
      sent: { select: { agendaItemId: true } },
      annotations: { where: { partyId }, select: { kind: true, text: true, version: true } },
    },
  });
  const party = page.own.parties.find(({ id }) => id === partyId);
  if (!found || !party) return null;
  const { overlegId, submittedById, sent, annotations } = found;
  if (!may(ctx.actor, 'annotation:read', { overlegId, submittedById, sent: sent !== null, partyId }))
    return null;
  const parts = annotationKinds.map((kind) => {
    const { text = '', version = 0 } = annotations.find((one) => one.kind === kind) ?? {};
    return [kind, { text, version }] as const;
  });
  const { id, number, title } = page.item;
  return {
    meeting: page.meeting,
    item: { id, number, title },
    party,
    parts: Object.fromEntries(parts) as AnnotationPage['parts'],
  };
}
