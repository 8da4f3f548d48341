import type { ConsultationSubjectKind } from '~/domain/consultation/kinds';
import type { Ctx } from '~/domain/context';
import type { ConsultationRefusal } from '~/domain/consultation/refusals';
import type { Tx } from '~/platform/db/client.server';
import { visibleFiles } from '~/platform/db/visible/attachments.server';
import { visibleBouwsteenVersions } from '~/platform/db/visible/bouwstenen.server';
import { visibleTaakopdrachten } from '~/platform/db/visible/programma.server';

export type ConsultationSubject = { kind: ConsultationSubjectKind; versionId: string };

type Found = {
  overlegId: string;
  /** What is stored: a document by its id, with the version beside it. */
  stored: {
    subjectKind: ConsultationSubjectKind;
    subjectId: string;
    fileVersionId: string | null;
  };
  /** Why this version can't be put round. */
  reasons: ConsultationRefusal[];
};

/** The version that is put round, when the person may read it, with the overleg whose werkorganisatie asks. */
export async function consultationSubject(
  tx: Tx,
  ctx: Ctx,
  { kind, versionId: id }: ConsultationSubject,
): Promise<Found | null> {
  const stored = { subjectKind: kind, subjectId: id, fileVersionId: null };
  switch (kind) {
    case 'taakopdracht': {
      const version = await tx.taakopdrachtVersion.findFirst({
        where: { AND: [{ id }, visibleTaakopdrachten(ctx.actor)] },
        select: { state: true, werkgroep: { select: { overlegId: true } } },
      });
      const draft = version?.state === 'concept';
      return (
        version && {
          ...version.werkgroep,
          stored,
          reasons: draft ? ['consultation_subject_draft'] : [],
        }
      );
    }
    case 'bouwsteen': {
      const version = await tx.bouwsteenVersion.findFirst({
        where: { AND: [{ id }, visibleBouwsteenVersions(ctx.actor)] },
        select: {
          submittedAt: true,
          bouwsteen: { select: { withdrawnAt: true, werkgroep: { select: { overlegId: true } } } },
        },
      });
      if (!version) return null;
      const { withdrawnAt, werkgroep } = version.bouwsteen;
      const reasons: ConsultationRefusal[] = [
        ...(version.submittedAt === null ? (['consultation_subject_draft'] as const) : []),
        ...(withdrawnAt === null ? [] : (['consultation_subject_withdrawn'] as const)),
      ];
      return { ...werkgroep, stored, reasons };
    }
    case 'document':
      return documentSubject(tx, ctx, id);
  }
}

/** A file is put round by the werkorganisatie of an overleg that has it on its agenda. */
async function documentSubject(tx: Tx, ctx: Ctx, id: string): Promise<Found | null> {
  const version = await tx.fileVersion.findFirst({
    where: { AND: [{ id }, visibleFiles(ctx.actor)] },
    select: {
      documentId: true,
      document: {
        select: {
          withdrawnAt: true,
          attachments: {
            where: { withdrawnAt: null },
            orderBy: { id: 'asc' },
            select: { item: { select: { overlegId: true } } },
          },
        },
      },
    },
  });
  if (!version) return null;
  const overleggen = version.document.attachments.map(({ item }) => item.overlegId);
  const overlegId = overleggen.find((one) => ctx.actor.secretarisOf.has(one)) ?? overleggen[0];
  if (overlegId === undefined) return null;
  return {
    overlegId,
    stored: { subjectKind: 'document', subjectId: version.documentId, fileVersionId: id },
    reasons: version.document.withdrawnAt === null ? [] : ['consultation_subject_withdrawn'],
  };
}
