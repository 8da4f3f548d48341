import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import type { ConsultedVersion } from '~/domain/consultation/subject';
import type { Prisma } from '../generated/client';

/** What is told of each kind of version that is put round. */
export const taakopdrachtTold = {
  number: true,
  werkgroep: { select: { id: true, shortName: true, overlegId: true } },
} as const satisfies Prisma.TaakopdrachtVersionSelect;

export const bouwsteenTold = {
  number: true,
  bouwsteen: {
    select: {
      id: true,
      number: true,
      letter: true,
      title: true,
      withdrawnAt: true,
      werkgroep: { select: { overlegId: true } },
    },
  },
} as const satisfies Prisma.BouwsteenVersionSelect;

export const fileTold = {
  id: true,
  number: true,
  name: true,
  file: { select: { size: true, mediaType: true } },
  document: { select: { id: true, title: true, withdrawnAt: true } },
} as const satisfies Prisma.FileVersionSelect;

/** Beside a consultation: the version that is put round. */
export const subjectSelect = {
  taakopdrachtVersion: { select: taakopdrachtTold },
  bouwsteenVersion: { select: bouwsteenTold },
  fileVersion: { select: fileTold },
} as const satisfies Prisma.ConsultationSelect;

type Told = {
  taakopdrachtVersion?: Prisma.TaakopdrachtVersionGetPayload<{ select: typeof taakopdrachtTold }> | null;
  bouwsteenVersion?: Prisma.BouwsteenVersionGetPayload<{ select: typeof bouwsteenTold }> | null;
  fileVersion?: Prisma.FileVersionGetPayload<{ select: typeof fileTold }> | null;
};

export function consultedVersion({
  taakopdrachtVersion,
  bouwsteenVersion,
  fileVersion,
}: Told): ConsultedVersion {
  if (taakopdrachtVersion) {
    const { werkgroep, number } = taakopdrachtVersion;
    return { kind: 'taakopdracht', werkgroep: { id: werkgroep.id, shortName: werkgroep.shortName }, number };
  }
  if (bouwsteenVersion) {
    const { bouwsteen, number } = bouwsteenVersion;
    const { id: bouwsteenId, title } = bouwsteen;
    return { kind: 'bouwsteen', bouwsteenId, label: bouwsteenLabel(bouwsteen), title, number };
  }
  if (!fileVersion) throw new Error('a consultation without its version');
  const { id: versionId, name, file, document, number } = fileVersion;
  return { kind: 'document', title: document.title, number, file: { versionId, name, ...file } };
}
