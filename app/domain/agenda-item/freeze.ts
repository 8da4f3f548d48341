import { numberAgenda, type ItemToNumber } from './numbering';
import type { AgendaSnapshot, SnapshotAttachment, SnapshotItem } from './snapshot';

/** An item as it stands now, before numbers and times are computed. */
export type LiveItem = Omit<SnapshotItem, 'number' | 'start' | 'end' | 'attachments'> & {
  position: number;
  attachments: readonly (Omit<SnapshotAttachment, 'label'> & { position: number })[];
};

export type LiveAgenda = Omit<AgendaSnapshot, 'format' | 'items'> & { items: readonly LiveItem[] };

/** The agenda as it would go out now, with its numbers, bijlage numbers and times; plain JSON, in a fixed order. */
export function freezeAgenda(live: LiveAgenda): AgendaSnapshot {
  const byId = new Map(live.items.map((item) => [item.id, item]));
  const numbered = numberAgenda(live.items satisfies readonly ItemToNumber[], live.meeting.startTime);
  const items = numbered.flatMap((place): SnapshotItem[] => {
    const item = byId.get(place.id);
    if (!item) return [];
    const { position: _position, attachments, ...texts } = item;
    const byAttachment = new Map(attachments.map((attachment) => [attachment.id, attachment]));
    return [
      {
        ...texts,
        parentId: place.parentId,
        number: place.number,
        minutes: place.minutes,
        start: place.start,
        end: place.end,
        attachments: place.attachments.flatMap(({ id, label }) => {
          const attachment = byAttachment.get(id);
          return attachment ? [{ id, label, title: attachment.title, file: attachment.file }] : [];
        }),
      },
    ];
  });
  const { overleg, meeting, participants } = live;
  return { format: 1, overleg, meeting, participants: [...participants], items };
}
