import { POSITION_GAP } from '~/domain/agenda-item/move';
import { yearOf } from '~/domain/dates/calendar';
import type { DecisionEffect } from '~/platform/db/generated/client';
import type { WorldDecision } from '../format/decision';
import type { WorldItem, WorldMeeting } from '../format/meeting';
import { optionalDay, sourceOf, type Loading } from './loading';
import { startOf } from './meeting-hours';

export async function loadDecisions(load: Loading, meeting: WorldMeeting, item: WorldItem, itemId: string) {
  const { tx, id, world, now } = load;
  const overleg = world.overleggen.find(({ key }) => key === meeting.overleg);
  const year = yearOf(meeting.date);
  for (const [index, decision] of item.decisions.entries()) {
    const decisionId = id('decision', decision.key);
    const effect = effectOf(decision);
    await tx.decision.create({
      data: {
        id: decisionId,
        overlegId: id('overleg', meeting.overleg),
        meetingId: id('meeting', meeting.key),
        agendaItemId: itemId,
        year,
        sequence: decision.sequence,
        number: `${overleg?.decisionPrefix ?? ''} ${year}-${String(decision.sequence).padStart(2, '0')}`,
        position: (item.contributions.length + index + 1) * POSITION_GAP,
        kind: decision.kind,
        text: decision.text,
        effect,
        noEffectReason: effect === 'geen' ? (decision.noEffectReason ?? 'Legt alleen vast') : null,
        recordedAt: startOf(load, meeting).startsAt ?? now,
        source: sourceOf(decision),
      },
    });
    await tx.decisionPosition.createMany({
      data: decision.positions.map((position) => ({
        decisionId,
        partyId: id('party', position.party),
        position: position.position,
        note: position.note ?? '',
        until: optionalDay(position.until),
      })),
    });
  }
}

/** Rule 6: a besluit that adopts taakopdrachten or minutes is linked to them and has done so. */
export function effectOf(decision: WorldDecision): DecisionEffect {
  const adopts = decision.kind === 'stelt_vast' && decision.noEffectReason === undefined;
  if (adopts && decision.subjects.some(({ kind }) => kind === 'taakopdracht'))
    return 'taakopdracht_vaststellen';
  if (adopts && decision.subjects.some(({ kind }) => kind === 'verslag')) return 'verslag_vaststellen';
  return 'geen';
}

/** The next besluit of an overleg goes on where the world ends. */
export async function countDecisions({ tx, programmaId }: Loading): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "DecisionCounter" ("overlegId", "year", "last")
    SELECT d."overlegId", d."year", max(d."sequence") FROM "Decision" d JOIN "Overleg" o ON o."id" = d."overlegId"
    WHERE o."programmaId" = ${programmaId}::uuid GROUP BY 1, 2`;
}
