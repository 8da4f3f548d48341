import { changedFields, type Change, type ChangedValue } from './diff-fields';
import type { AgendaSnapshot, SnapshotAttachment } from './snapshot';

type AttachmentPlace = {
  attachmentId: string;
  itemId: string;
  itemNumber: string;
  label: string;
  title: string;
};

export type AttachmentChange =
  | ({ kind: 'attachment_new' | 'attachment_withdrawn' } & AttachmentPlace)
  | ({ kind: 'attachment_moved' | 'attachment_renumbered'; from: string; to: string } & AttachmentPlace)
  | ({ kind: 'attachment_changed' } & AttachmentPlace & Change<'title' | 'file'>);

type PlacedAttachment = { attachment: SnapshotAttachment; place: AttachmentPlace };

/** New, moved, renumbered, changed and withdrawn bijlagen, in the order of the later agenda. */
export function attachmentChanges(before: AgendaSnapshot, after: AgendaSnapshot): AttachmentChange[] {
  const old = new Map(placedAttachments(before).map((one) => [one.attachment.id, one]));
  const now = placedAttachments(after);
  const kept = new Set(now.map((one) => one.attachment.id));
  return [
    ...now.flatMap(({ attachment, place }): AttachmentChange[] => {
      const was = old.get(attachment.id);
      if (!was) return [{ kind: 'attachment_new', ...place }];
      const kind = was.place.itemId === place.itemId ? 'attachment_renumbered' : 'attachment_moved';
      const relabelled = was.place.label !== place.label || kind === 'attachment_moved';
      return [
        ...(relabelled ? [{ kind, ...place, from: was.place.label, to: place.label } as const] : []),
        ...changedFields(attachmentFields, was.attachment, attachment).map(
          (change) => ({ kind: 'attachment_changed', ...place, ...change }) as const,
        ),
      ];
    }),
    ...[...old.values()]
      .filter((one) => !kept.has(one.attachment.id))
      .map(({ place }) => ({ kind: 'attachment_withdrawn', ...place }) as const),
  ];
}

const attachmentFields: [
  'title' | 'file',
  (attachment: SnapshotAttachment) => ChangedValue,
  ((attachment: SnapshotAttachment) => unknown)?,
][] = [
  ['title', (attachment) => attachment.title],
  [
    'file',
    (attachment) => attachment.file && `${attachment.file.name} (versie ${attachment.file.number})`,
    (attachment) => attachment.file?.sha256,
  ],
];

function placedAttachments(agenda: AgendaSnapshot): PlacedAttachment[] {
  return agenda.items.flatMap((item) =>
    item.attachments.map((attachment) => ({
      attachment,
      place: {
        attachmentId: attachment.id,
        itemId: item.id,
        itemNumber: item.number,
        label: attachment.label,
        title: attachment.title,
      },
    })),
  );
}
