import { agendaText } from '~/domain/escalatie/agenda-text';
import type { EscalatieTexts } from '~/domain/escalatie/schema';
import type { Ctx } from '~/domain/context';
import type { Outcome } from '~/domain/outcome';
import type { Shortfall } from '~/domain/werkgroep/shortfall';
import type { Tx } from '~/platform/db/client.server';
import type { Happening } from '~/platform/db/events.server';
import { ownItem } from '~/services/agenda-item/escalatie-links.server';
import { placeSubject, type PlacedSubject } from '~/services/agenda-item/place-subject.server';

/** Minutes that a question to the overleg takes; the secretaris changes it on the agenda. */
const MINUTES = 15;

type Bringing = {
  id: string;
  overlegId: string;
  texts: Pick<EscalatieTexts, 'question' | 'wish' | 'argument'>;
  shortfall: Shortfall | null;
  /** Without one it waits on the parking list. */
  meetingId?: string | null;
};

/** The agendapunt of an escalatie, in the transaction of the verb that makes or places it. */
export async function bringIn(
  tx: Tx,
  ctx: Ctx,
  record: (what: Partial<Happening>) => void,
  { id, overlegId, texts, shortfall, meetingId = null }: Bringing,
): Promise<Outcome<PlacedSubject>> {
  const placed = await placeSubject(tx, ctx, record, {
    overlegId,
    meetingId,
    subject: { kind: 'escalatie', id },
    title: texts.question,
    purposes: ['ter_besluitvorming'],
    minutes: MINUTES,
    proposal: agendaText(texts, shortfall),
  });
  if (placed.ok) await ownItem(tx, [id], placed.value.itemId);
  return placed;
}
