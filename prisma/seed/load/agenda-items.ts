import { POSITION_GAP } from '~/domain/agenda-item/move';
import { fromPlainText } from '~/domain/rich-text/lexical';
import type { WorldItem, WorldMeeting } from '../format/meeting';
import { loadAction } from './actions';
import { loadAttachments } from './attachments';
import { loadDecisions } from './decisions';
import { derivedId } from './derived-id';
import { sourceOf, type Loading } from './loading';
import type { PlaceholderFiles } from './placeholders';

/** A point with its papers, what parties wrote about it, and what was said and agreed. */
export async function loadItem(
  load: Loading,
  meeting: WorldMeeting,
  item: WorldItem,
  parentId: string | null,
  index: number,
  placeholders: PlaceholderFiles,
) {
  const { tx, id, optionalId } = load;
  const itemId = id('agendaItem', item.key);
  await tx.agendaItem.create({
    data: {
      id: itemId,
      overlegId: id('overleg', meeting.overleg),
      meetingId: id('meeting', meeting.key),
      parentId,
      position: (index + 1) * POSITION_GAP,
      title: item.title,
      ...(parentId === null ? standing(load, meeting, item) : {}),
      purposes: item.purposes,
      minutes: item.minutes,
      submitterId: optionalId('party', item.submitter),
      proposal: item.proposal ?? '',
      explanationText: item.explanation ?? '',
      ...(item.explanation ? { explanation: fromPlainText(item.explanation) } : {}),
      source: sourceOf(item),
    },
  });
  await loadAttachments(load, item, itemId, placeholders);
  await tx.annotation.createMany({
    data: item.annotations.map((annotation) => ({
      id: derivedId(itemId, `annotation-${annotation.party}-${annotation.kind}`),
      agendaItemId: itemId,
      partyId: id('party', annotation.party),
      kind: annotation.kind,
      text: annotation.text,
      updatedAt: load.now,
      source: sourceOf(annotation),
    })),
  });
  await tx.contribution.createMany({
    data: item.contributions.map((contribution, order) => ({
      id: derivedId(itemId, `contribution-${order}`),
      agendaItemId: itemId,
      partyId: optionalId('party', contribution.party),
      text: contribution.text,
      position: (order + 1) * POSITION_GAP,
      source: sourceOf(contribution),
    })),
  });
  await loadDecisions(load, meeting, item, itemId);
  await loadActions(load, meeting, item, itemId);
}

/** A point with the title of a standing item is that one: it needs no paper, and what is added comes before rondvraag. */
function standing({ id, world }: Loading, meeting: WorldMeeting, item: WorldItem) {
  const overlegId = id('overleg', meeting.overleg);
  const items = world.overleggen.find(({ key }) => key === meeting.overleg)?.standingItems ?? [];
  const index = items.findIndex(({ title }) => title === item.title);
  return index < 0
    ? {}
    : { origin: 'standing', proposalKey: `standing:${derivedId(overlegId, `standing-${index}`)}` };
}

async function loadActions(load: Loading, meeting: WorldMeeting, item: WorldItem, itemId: string) {
  const { id } = load;
  for (const [index, action] of item.actions.entries()) {
    await loadAction(load, action, {
      origin: 'vergadering',
      overlegId: id('overleg', meeting.overleg),
      meetingId: id('meeting', meeting.key),
      agendaItemId: itemId,
      position: (item.contributions.length + item.decisions.length + index + 1) * POSITION_GAP,
    });
  }
}
