import { POSITION_GAP } from '~/domain/agenda-item/move';
import { fromPlainText } from '~/domain/rich-text/lexical';
import { derivedId } from './derived-id';
import { day, optionalDay, sourceOf, type Loading } from './loading';

export async function loadOverleggen({ tx, world, programmaId, id, optionalId }: Loading): Promise<void> {
  for (const [sortOrder, overleg] of world.overleggen.entries()) {
    const overlegId = id('overleg', overleg.key);
    await tx.overleg.create({
      data: {
        id: overlegId,
        programmaId,
        key: overleg.key,
        name: overleg.name,
        shortName: overleg.shortName,
        kind: overleg.kind,
        description: overleg.description ?? '',
        decisionPrefix: overleg.decisionPrefix,
        defaultPlace: overleg.defaults.place,
        defaultStartTime: overleg.defaults.startTime,
        defaultMinutes: overleg.defaults.minutes,
        sortOrder,
        source: sourceOf(overleg),
      },
    });
    await tx.overlegParticipant.createMany({
      data: overleg.participants.map((participant, order) => {
        const turn = overleg.chairRotation.indexOf(participant.party);
        return {
          overlegId,
          partyId: id('party', participant.party),
          kind: participant.kind,
          chairOrder: turn < 0 ? null : turn,
          chairFunction: participant.chairFunction ?? null,
          sortOrder: order,
        };
      }),
    });
    await tx.standingItem.createMany({
      data: overleg.standingItems.map((item, position) => ({
        id: derivedId(overlegId, `standing-${position}`),
        overlegId,
        position,
        title: item.title,
        purposes: item.purposes,
        minutes: item.minutes,
      })),
    });
    await tx.agendaItem.createMany({
      data: overleg.parkingList.map((item, index) => ({
        id: id('agendaItem', item.key),
        overlegId,
        position: (index + 1) * POSITION_GAP,
        title: item.title,
        purposes: item.purposes,
        minutes: item.minutes,
        submitterId: optionalId('party', item.submitter),
        proposal: item.proposal ?? '',
        explanationText: item.explanation ?? '',
        ...(item.explanation ? { explanation: fromPlainText(item.explanation) } : {}),
        source: sourceOf(item),
      })),
    });
  }
  await tx.overlegShare.createMany({
    data: world.overleggen.flatMap((overleg) =>
      overleg.sharesWith.map((to) => ({ fromId: id('overleg', overleg.key), toId: id('overleg', to) })),
    ),
  });
}

export async function loadPlanning({ tx, world, programmaId, id, optionalId }: Loading): Promise<void> {
  await tx.planningEntry.createMany({
    data: world.planning.map((entry) => ({
      id: id('planningEntry', entry.key),
      programmaId,
      overlegId: optionalId('overleg', entry.overleg),
      werkgroepId: optionalId('werkgroep', entry.werkgroep),
      date: day(entry.date),
      until: optionalDay(entry.until),
      title: entry.what,
      note: entry.note ?? '',
      optional: entry.optional,
      source: sourceOf(entry),
    })),
  });
}
