import type { AnnotationKind } from '~/domain/annotation/kinds';
import type { Ctx } from '~/domain/context';
import { ownAnnotations } from '~/queries/meeting/own-annotations.server';
import { agendaPaper, type AgendaPaper } from './agenda-paper.server';

export type AnnotatedAgenda = AgendaPaper & {
  /** Short name of the party whose paper it is. */
  party: string;
  annotations: { itemNumber: string; kind: AnnotationKind; text: string }[];
};

/**
 * The agenda with what the own party wrote at it (product rule 10). Somebody of two parties gets one paper per party,
 * so that neither travels with the other.
 * @param partyId one of the own parties; null is the first
 */
export async function annotatedAgenda(
  ctx: Ctx,
  meetingId: string,
  which: string | null,
  partyId: string | null,
): Promise<AnnotatedAgenda | null> {
  const paper = await agendaPaper(ctx, meetingId, which);
  if (!paper) return null;
  const { parties, annotations } = await ownAnnotations(ctx, meetingId);
  const party = partyId === null ? parties[0] : parties.find(({ id }) => id === partyId);
  if (!party) return null;
  const numbers = new Map(paper.snapshot.items.map((item) => [item.id, item.number]));
  return {
    ...paper,
    party: party.shortName,
    annotations: annotations.flatMap(({ itemId, partyId: of, kind, text }) => {
      const itemNumber = numbers.get(itemId);
      return of === party.id && itemNumber !== undefined ? [{ itemNumber, kind, text }] : [];
    }),
  };
}
