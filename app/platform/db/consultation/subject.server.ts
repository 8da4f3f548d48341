import type { Actor } from '~/domain/access/actor';
import type { ConsultationSubjectKind } from '~/domain/consultation/kinds';
import type { ConsultationRefusal } from '~/domain/consultation/refusals';
import type { ConsultedVersion } from '~/domain/consultation/subject';
import type { Db, Tx } from '../client.server';
import { visibleFiles } from '../visible/attachments.server';
import { visibleBouwsteenVersions } from '../visible/bouwstenen.server';
import { visibleTaakopdrachten } from '../visible/programma.server';
import { bouwsteenTold, consultedVersion, fileTold, taakopdrachtTold } from './subject-select';

export type ConsultationSubject = { kind: ConsultationSubjectKind; versionId: string };

export type FoundSubject = {
  told: ConsultedVersion;
  /** Whose werkorganisatie asks. */
  overlegId: string;
  /** What is stored: a document by its id, with the version beside it. */
  stored: { subjectKind: ConsultationSubjectKind; subjectId: string; fileVersionId: string | null };
  /** Why this version can't be put round. */
  reasons: ConsultationRefusal[];
};

/** The version that is to be put round, when the person may read it. */
export function consultationSubject(
  tx: Db | Tx,
  actor: Actor,
  { kind, versionId }: ConsultationSubject,
): Promise<FoundSubject | null> {
  switch (kind) {
    case 'taakopdracht':
      return taakopdracht(tx, actor, versionId);
    case 'bouwsteen':
      return bouwsteen(tx, actor, versionId);
    case 'document':
      return document(tx, actor, versionId);
  }
}

async function taakopdracht(tx: Db | Tx, actor: Actor, id: string): Promise<FoundSubject | null> {
  const version = await tx.taakopdrachtVersion.findFirst({
    where: { AND: [{ id }, visibleTaakopdrachten(actor)] },
    select: { state: true, ...taakopdrachtTold },
  });
  if (!version) return null;
  return {
    told: consultedVersion({ taakopdrachtVersion: version }),
    overlegId: version.werkgroep.overlegId,
    stored: { subjectKind: 'taakopdracht', subjectId: id, fileVersionId: null },
    reasons: version.state === 'concept' ? ['consultation_subject_draft'] : [],
  };
}

async function bouwsteen(tx: Db | Tx, actor: Actor, id: string): Promise<FoundSubject | null> {
  const version = await tx.bouwsteenVersion.findFirst({
    where: { AND: [{ id }, visibleBouwsteenVersions(actor)] },
    select: { submittedAt: true, ...bouwsteenTold },
  });
  if (!version) return null;
  return {
    told: consultedVersion({ bouwsteenVersion: version }),
    overlegId: version.bouwsteen.werkgroep.overlegId,
    stored: { subjectKind: 'bouwsteen', subjectId: id, fileVersionId: null },
    reasons: [
      ...(version.submittedAt === null ? (['consultation_subject_draft'] as const) : []),
      ...(version.bouwsteen.withdrawnAt === null ? [] : (['consultation_subject_withdrawn'] as const)),
    ],
  };
}

/** A file is put round by the werkorganisatie of an overleg that has it on its agenda. */
async function document(tx: Db | Tx, actor: Actor, id: string): Promise<FoundSubject | null> {
  const version = await tx.fileVersion.findFirst({
    where: { AND: [{ id }, visibleFiles(actor)] },
    select: fileTold,
  });
  if (!version) return null;
  const carriers = await tx.attachment.findMany({
    where: { documentId: version.document.id, withdrawnAt: null },
    orderBy: { id: 'asc' },
    select: { item: { select: { overlegId: true } } },
  });
  const overleggen = carriers.map(({ item }) => item.overlegId);
  const overlegId = overleggen.find((one) => actor.secretarisOf.has(one)) ?? overleggen[0];
  if (overlegId === undefined) return null;
  return {
    told: consultedVersion({ fileVersion: version }),
    overlegId,
    stored: { subjectKind: 'document', subjectId: version.document.id, fileVersionId: id },
    reasons: version.document.withdrawnAt === null ? [] : ['consultation_subject_withdrawn'],
  };
}
