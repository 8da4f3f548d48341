import type { AnnotationKind } from '~/domain/annotation/kinds';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleAnnotations } from '~/platform/db/visible/meetings.server';

export type OwnAnnotation = {
  itemId: string;
  partyId: string;
  kind: AnnotationKind;
  text: string;
  version: number;
};

export type OwnParty = { id: string; shortName: string };

/**
 * What the own parties wrote on the agendapunten of one meeting (product rule 10). Empty for who represents nobody,
 * so that a secretaris without a party sees no box, no lock and no count of them.
 */
export async function ownAnnotations(
  ctx: Ctx,
  meetingId: string,
  itemId?: string,
): Promise<{ parties: OwnParty[]; annotations: OwnAnnotation[] }> {
  const { actor } = ctx;
  if (actor.parties.size === 0) return { parties: [], annotations: [] };
  const [parties, rows] = await Promise.all([
    db().party.findMany({
      where: { id: { in: [...actor.parties] } },
      orderBy: [{ sortOrder: 'asc' }, { shortName: 'asc' }],
      select: { id: true, shortName: true },
    }),
    db().annotation.findMany({
      where: {
        AND: [
          visibleAnnotations(actor),
          { item: { meetingId }, text: { not: '' }, ...(itemId && { agendaItemId: itemId }) },
        ],
      },
      select: { agendaItemId: true, partyId: true, kind: true, text: true, version: true },
    }),
  ]);
  const annotations = rows.map(({ agendaItemId, ...row }) => ({ itemId: agendaItemId, ...row }));
  return { parties, annotations };
}
