import { blocksText } from '~/domain/rich-text/blocks';
import { attachmentChanges, type AttachmentChange } from './diff-attachments';
import { changedFields, type Change, type ChangedValue } from './diff-fields';
import { movedIds } from './moved';
import type { AgendaSnapshot, SnapshotItem, SnapshotMeeting } from './snapshot';

export type MeetingField = 'date' | 'startTime' | 'minutes' | 'place' | 'link' | 'kenmerk' | 'chair';
export type ItemField =
  'title' | 'purposes' | 'minutes' | 'submitter' | 'proposal' | 'explanation' | 'subjects';

/** One line of a nazending. Numbers and labels are those that the reader has now, `from` those of before. */
export type AgendaChange =
  | ({ kind: 'meeting_changed' } & Change<MeetingField>)
  | { kind: 'item_new'; itemId: string; number: string; title: string }
  | { kind: 'item_withdrawn'; itemId: string; number: string; title: string }
  | { kind: 'item_moved' | 'item_renumbered'; itemId: string; title: string; from: string; to: string }
  | ({ kind: 'item_changed'; itemId: string; number: string; title: string } & Change<ItemField>)
  | AttachmentChange;

/** What is new, changed, moved or withdrawn since a version went out (product rule 11); empty when nothing is. */
export function diffAgendas(before: AgendaSnapshot, after: AgendaSnapshot): AgendaChange[] {
  return [
    ...meetingChanges(before.meeting, after.meeting),
    ...itemChanges(before, after),
    ...attachmentChanges(before, after),
  ];
}

function meetingChanges(before: SnapshotMeeting, after: SnapshotMeeting): AgendaChange[] {
  const fields: [MeetingField, (meeting: SnapshotMeeting) => ChangedValue][] = [
    ['date', (meeting) => meeting.date],
    ['startTime', (meeting) => meeting.startTime],
    ['minutes', (meeting) => meeting.minutes],
    ['place', (meeting) => meeting.place],
    ['link', (meeting) => meeting.link],
    ['kenmerk', (meeting) => meeting.kenmerk],
    [
      'chair',
      (meeting) => meeting.chair && (meeting.chair.function || (meeting.chair.party?.shortName ?? null)),
    ],
  ];
  return changedFields(fields, before, after).map((change) => ({ kind: 'meeting_changed', ...change }));
}

const itemFields: [ItemField, (item: SnapshotItem) => ChangedValue, ((item: SnapshotItem) => unknown)?][] = [
  ['title', (item) => item.title],
  ['purposes', (item) => item.purposes],
  ['minutes', (item) => item.minutes],
  ['submitter', (item) => item.submitter?.shortName ?? null],
  ['proposal', (item) => item.proposal],
  ['explanation', (item) => blocksText(item.explanation), (item) => item.explanation],
  ['subjects', (item) => item.subjects.map((subject) => subject.label)],
];

function itemChanges(before: AgendaSnapshot, after: AgendaSnapshot): AgendaChange[] {
  const old = new Map(before.items.map((item) => [item.id, item]));
  const kept = new Set(after.items.map((item) => item.id));
  const moved = movedIds(before.items, after.items);
  const withdrawn = before.items.filter((item) => !kept.has(item.id));
  return [
    ...after.items.flatMap((item): AgendaChange[] => {
      const { id: itemId, number, title } = item;
      const was = old.get(itemId);
      if (!was) return [{ kind: 'item_new', itemId, number, title }];
      const kind = moved.has(itemId) ? 'item_moved' : 'item_renumbered';
      return [
        ...(was.number === number ? [] : [{ kind, itemId, title, from: was.number, to: number } as const]),
        ...changedFields(itemFields, was, item).map(
          (change) => ({ kind: 'item_changed', itemId, number, title, ...change }) as const,
        ),
      ];
    }),
    ...withdrawn.map(
      ({ id: itemId, number, title }) => ({ kind: 'item_withdrawn', itemId, number, title }) as const,
    ),
  ];
}
