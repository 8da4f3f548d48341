import { createHash } from 'node:crypto';
import { diffAgendas, type AgendaChange } from '~/domain/agenda-item/diff';
import { freezeAgenda } from '~/domain/agenda-item/freeze';
import { liveAgenda, type StoredMeeting } from '~/domain/agenda-item/live-agenda';
import { agendaSnapshotSchema, type AgendaSnapshot } from '~/domain/agenda-item/snapshot';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { blocksText } from '~/domain/rich-text/blocks';
import { meetingRow } from '~/platform/db/agenda/meeting-row.server';
import type { Tx } from '~/platform/db/client.server';
import type { AgendaVersionKind } from '~/platform/db/generated/client';
import { newId } from '~/platform/db/id.server';

export type Freezing = {
  programmaId: string;
  meetingId: string;
  kind: AgendaVersionKind;
  note: string;
  sentAt: Date;
  sentById: string | null;
  /** The meeting as this transaction read it before; without it, it is read now. */
  stored?: StoredMeeting;
  /** Given by a world that must get the same ids at every load. */
  id?: string;
};

export type Frozen = {
  versionId: string;
  number: number;
  snapshot: AgendaSnapshot;
  changes: AgendaChange[] | null;
};

/**
 * Freezes the agenda as it stands (product rule 11): the snapshot, the file versions that go with it, and the texts
 * that participants find in lists and search. What was on an earlier version and no longer is, stays as withdrawn.
 */
export async function freezeVersion(tx: Tx, freezing: Freezing): Promise<Frozen> {
  const { meetingId, kind, note, sentAt, sentById } = freezing;
  const row =
    freezing.stored ?? (await meetingRow(tx, freezing.programmaId, meetingId, amsterdamDate(sentAt)));
  if (!row) throw new Error('no such meeting');
  // Through the schema, so that the fields have one fixed order and the hash can be checked later.
  const snapshot = agendaSnapshotSchema.parse(freezeAgenda(liveAgenda(row)));
  const last = await tx.agendaVersion.findFirst({ where: { meetingId }, orderBy: { number: 'desc' } });
  const changes = last && diffAgendas(agendaSnapshotSchema.parse(last.snapshot), snapshot);
  const versionId = freezing.id ?? newId();
  const number = (last?.number ?? 0) + 1;
  const text = JSON.stringify(snapshot);
  await tx.agendaVersion.create({
    data: {
      id: versionId,
      meetingId,
      number,
      kind,
      note,
      sentAt,
      sentById,
      snapshot,
      ...(changes ? { changes } : {}),
      sha256: createHash('sha256').update(text).digest('hex'),
    },
  });
  await pinPapers(tx, versionId, snapshot);
  await showSentItems(tx, versionId, meetingId, snapshot);
  if (kind !== 'afgelasting') await showDeliveries(tx, snapshot, sentAt);
  return { versionId, number, snapshot, changes };
}

async function pinPapers(tx: Tx, agendaVersionId: string, snapshot: AgendaSnapshot): Promise<void> {
  await tx.agendaVersionPaper.createMany({
    data: snapshot.items.flatMap((item) =>
      item.attachments.flatMap(({ id, label, file }) =>
        file ? [{ agendaVersionId, attachmentId: id, fileVersionId: file.versionId, label }] : [],
      ),
    ),
  });
}

async function showSentItems(
  tx: Tx,
  agendaVersionId: string,
  meetingId: string,
  snapshot: AgendaSnapshot,
): Promise<void> {
  const kept = snapshot.items.map((item) => item.id);
  await tx.sentItem.updateMany({
    where: { item: { meetingId }, agendaItemId: { notIn: kept } },
    data: { withdrawn: true },
  });
  await tx.sentItem.deleteMany({ where: { agendaItemId: { in: kept } } });
  await tx.sentItem.createMany({
    data: snapshot.items.map((item) => ({
      agendaItemId: item.id,
      agendaVersionId,
      number: item.number,
      title: item.title,
      text: [item.proposal, blocksText(item.explanation)].filter(Boolean).join('\n'),
    })),
  });
}

/** Who takes part got what is on the agenda: the versions of bouwstenen, and those that its fiches were submitted with. */
async function showDeliveries(tx: Tx, { overleg, items }: AgendaSnapshot, shownAt: Date): Promise<void> {
  const subjects = items.flatMap((item) => item.subjects);
  const idsOf = (kind: string) => subjects.filter((one) => one.kind === kind).map(({ id }) => id);
  const [versions, fiches] = [idsOf('bouwsteen'), idsOf('fiche')];
  if (versions.length + fiches.length === 0) return;
  const shown = await tx.bouwsteenVersion.findMany({
    where: {
      submittedAt: { not: null },
      OR: [{ id: { in: versions } }, { ficheVersions: { some: { id: { in: fiches } } } }],
    },
    select: { id: true },
  });
  await tx.bouwsteenShown.createMany({
    data: shown.map(({ id }) => ({ bouwsteenVersionId: id, overlegId: overleg.id, shownAt })),
    skipDuplicates: true,
  });
}
