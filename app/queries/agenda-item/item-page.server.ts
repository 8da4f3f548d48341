import { freezeAgenda } from '~/domain/agenda-item/freeze';
import { liveAgenda } from '~/domain/agenda-item/live-agenda';
import type { Purpose } from '~/domain/agenda-item/purposes';
import { reasonsNotToEditItem, reasonsNotToWithdrawItem, type ItemRefusal } from '~/domain/agenda-item/rules';
import { agendaSnapshotSchema, type AgendaSnapshot, type SnapshotItem } from '~/domain/agenda-item/snapshot';
import {
  subjectLabel,
  subjectValue,
  type SubjectKind,
  type SubjectPlace,
} from '~/domain/agenda-item/subject';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Block } from '~/domain/rich-text/blocks';
import { toBlocks } from '~/domain/rich-text/to-blocks';
import { meetingRow } from '~/platform/db/agenda/meeting-row.server';
import { subjectRows } from '~/platform/db/agenda/subject-rows.server';
import { db } from '~/platform/db/client.server';
import { subjectPlaces } from '~/platform/db/subjects/subject-places.server';
import { visibleItems } from '~/platform/db/visible/meetings.server';
import { ownAnnotations, type OwnAnnotation, type OwnParty } from '~/queries/meeting/own-annotations.server';
import { itemSelect, ruleFacts, type FoundItem } from './item-select.server';

export type Elsewhere = { itemId: string; meetingId: string | null; date: string | null; title: string };

export type ItemPage = {
  /** live: as it stands now; sent: as participants got it last. */
  kind: 'live' | 'sent';
  meeting: { id: string; date: string; overleg: { id: string; shortName: string } };
  item: {
    id: string;
    /** Null for a withdrawn item, and for who brought in a point that was not sent yet. */
    number: string | null;
    start: string | null;
    title: string;
    purposes: Purpose[];
    minutes: number;
    submitter: string | null;
    proposal: string;
    explanation: Block[];
    /** `place` null: not for this reader to open. */
    subjects: { id: string; label: string; place: SubjectPlace | null }[];
    attachments: { id: string; label: string; title: string; fileVersionId: string | null }[];
  };
  withdrawn: { reason: string | null } | null;
  from: Elsewhere | null;
  to: Elsewhere[];
  /** The points before and after this one, to walk through the agenda. */
  previous: { id: string; number: string } | null;
  next: { id: string; number: string } | null;
  may: { edit: boolean; notEdit: ItemRefusal[]; notWithdraw: ItemRefusal[] };
  own: { parties: OwnParty[]; annotations: OwnAnnotation[] };
};

/** One agendapunt with its texts and papers, as this reader may see it (product rules 10 and 11). */
export async function itemPage(ctx: Ctx, meetingId: string, itemId: string): Promise<ItemPage | null> {
  const found = await db().agendaItem.findFirst({
    where: { AND: [{ id: itemId, meetingId }, visibleItems(ctx.actor)] },
    select: itemSelect,
  });
  if (!found?.meeting) return null;
  const secretaris = ctx.actor.secretarisOf.has(found.overlegId);
  const sentOnly = !secretaris && found.sent !== null && ctx.actor.participatesIn.has(found.overlegId);
  const agenda = sentOnly ? await sentAgenda(found) : secretaris ? await agendaNow(ctx, meetingId) : null;
  const numbered = agenda?.items.find((item) => item.id === itemId) ?? null;
  const item = sentOnly ? numbered : (numbered ?? (await asStored(found)));
  if (!item) return null;
  const refs = item.subjects.map(({ kind, id, label }) => ({ kind: kind as SubjectKind, id, label }));
  const [places, own] = await Promise.all([
    subjectPlaces(db(), ctx.actor, refs),
    ownAnnotations(ctx, meetingId, itemId),
  ]);
  const order = agenda?.items ?? [];
  const at = order.findIndex((one) => one.id === itemId);
  const facts = ruleFacts(found);
  const neighbour = (one: SnapshotItem | undefined) => (one ? { id: one.id, number: one.number } : null);
  return {
    kind: sentOnly ? 'sent' : 'live',
    meeting: {
      id: meetingId,
      date: (sentOnly ? agenda?.meeting.date : undefined) ?? amsterdamDate(found.meeting.startsAt),
      overleg: found.overleg,
    },
    item: {
      id: itemId,
      number: numbered?.number ?? null,
      start: numbered?.start ?? null,
      title: item.title,
      purposes: item.purposes,
      minutes: item.minutes,
      submitter: item.submitter?.shortName ?? null,
      proposal: item.proposal,
      explanation: item.explanation,
      subjects: refs.map(({ label, ...ref }) => ({
        id: ref.id,
        label,
        place: places.get(subjectValue(ref)) ?? null,
      })),
      attachments: item.attachments.map(({ id, label, title, file }) => {
        return { id, label, title, fileVersionId: file?.versionId ?? null };
      }),
    },
    withdrawn: (sentOnly ? found.sent?.withdrawn : found.withdrawnAt !== null)
      ? { reason: secretaris ? found.withdrawnReason : null }
      : null,
    from: secretaris && found.carriedFrom ? elsewhere(found.carriedFrom) : null,
    to: secretaris ? found.carriedTo.map(elsewhere) : [],
    previous: at > 0 ? neighbour(order[at - 1]) : null,
    next: at >= 0 ? neighbour(order[at + 1]) : null,
    may: {
      edit: secretaris,
      notEdit: reasonsNotToEditItem(facts),
      notWithdraw: reasonsNotToWithdrawItem(facts, 'a reason'),
    },
    own,
  };
}

async function agendaNow(ctx: Ctx, meetingId: string): Promise<AgendaSnapshot | null> {
  const row = await meetingRow(db(), ctx.actor.programmaId, meetingId, amsterdamDate(ctx.now));
  return row && freezeAgenda(liveAgenda(row));
}

/** The last version with this item on it: one that was withdrawn later stays readable as it was sent. */
async function sentAgenda(found: FoundItem): Promise<AgendaSnapshot | null> {
  const version = await db().agendaVersion.findUnique({
    where: { id: found.sent?.agendaVersionId ?? '' },
    select: { snapshot: true },
  });
  return version && agendaSnapshotSchema.parse(version.snapshot);
}

type Stored = Omit<SnapshotItem, 'number' | 'start' | 'end' | 'parentId'>;

async function asStored(found: FoundItem): Promise<Stored> {
  const subjects = await subjectRows(
    db(),
    found.subjects.map(({ kind, subjectId }) => ({ kind, id: subjectId })),
  );
  return {
    id: found.id,
    title: found.title,
    purposes: found.purposes,
    minutes: found.minutes,
    submitter: found.submitter,
    proposal: found.proposal,
    explanation: toBlocks(found.explanation),
    subjects: subjects.map((subject) => ({
      kind: subject.kind,
      id: subject.id,
      label: subjectLabel(subject),
    })),
    attachments: [],
  };
}

function elsewhere(item: {
  id: string;
  meetingId: string | null;
  title: string;
  meeting: { startsAt: Date } | null;
}): Elsewhere {
  return {
    itemId: item.id,
    meetingId: item.meetingId,
    date: item.meeting && amsterdamDate(item.meeting.startsAt),
    title: item.title,
  };
}
