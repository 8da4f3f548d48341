import type { Purpose } from '~/domain/agenda-item/purposes';
import type { Ctx } from '~/domain/context';
import { refused, type Outcome } from '~/domain/outcome';
import { openDeliveries, reasonsNotToPlace } from '~/domain/taakopdracht/rules';
import { change } from '~/platform/db/change.server';
import { versionFacts } from '~/platform/db/taakopdracht/version-facts.server';
import { placeSubject, type PlacedSubject } from '~/services/agenda-item/place-subject.server';
import { tryOn, versionAtHand, type VersionAddress } from './version-at-hand.server';

export type VersionPlacing = { meetingId: string | null; title: string; minutes: number };

/** In one step an agendapunt about this version: to be adopted, or once it is adopted for decharge. */
export async function placeVersion(
  ctx: Ctx,
  at: VersionAddress,
  { meetingId, title, minutes }: VersionPlacing,
): Promise<Outcome<PlacedSubject>> {
  const attempt = await tryOn(ctx, at, meetingId === null ? 'item_proposed' : 'item_added');
  return change(ctx, attempt, async (tx, record) => {
    const found = await versionAtHand(tx, ctx, at, 'taakopdracht:write');
    if (!found.ok) return found;
    const { row } = found;
    const { facts, delivered } = await versionFacts(tx, row);
    const reasons = reasonsNotToPlace(facts, delivered);
    const numbers = openDeliveries(delivered).join(', ');
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code, params: { numbers } })));
    const purposes: Purpose[] = [row.state === 'vastgesteld' ? 'ter_besluitvorming' : 'ter_vaststelling'];
    const subject = { kind: 'taakopdracht', id: row.id } as const;
    const { overlegId } = row.werkgroep;
    return placeSubject(tx, ctx, record, {
      overlegId,
      meetingId,
      subject,
      title,
      purposes,
      minutes,
      proposal: '',
    });
  });
}
