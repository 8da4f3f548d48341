import { agendaText } from '~/domain/escalatie/agenda-text';
import type { EscalatieTexts } from '~/domain/escalatie/schema';
import { changedValues } from '~/domain/history/changed-values';
import { readShortfall } from '~/domain/werkgroep/shortfall';
import type { Tx } from '~/platform/db/client.server';
import type { Happening } from '~/platform/db/events.server';
import type { EscalatieAtHand } from './escalatie-at-hand.server';

type Texts = Pick<EscalatieTexts, 'question' | 'wish' | 'argument'>;

/** New words of an escalatie go to its agendapunt too, unless a secretaris wrote other ones there or its agenda was sent. */
export async function retellItem(
  tx: Tx,
  record: (what: Partial<Happening>) => void,
  row: EscalatieAtHand['row'],
  texts: Texts,
): Promise<void> {
  if (row.agendaItemId === null) return;
  const shortfall = readShortfall(row.shortfall);
  const told = ({ question, wish, argument }: Texts) => ({
    title: question,
    proposal: agendaText({ wish, argument }, shortfall),
  });
  const [before, after] = [told(row), told(texts)];
  const { count } = await tx.agendaItem.updateMany({
    where: { id: row.agendaItemId, ...before, withdrawnAt: null, sent: null },
    data: { ...after, version: { increment: 1 } },
  });
  const fields = changedValues(before, after);
  if (count > 0 && Object.keys(fields).length > 0)
    record({
      action: 'item_changed',
      object: { kind: 'item', id: row.agendaItemId },
      overlegId: row.overlegId,
      meetingId: row.item?.meetingId ?? null,
      change: { fields },
    });
}
