import { db } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';
import { newId } from '~/platform/db/id.server';
import { theDayBefore } from '../../cast';

const at = theDayBefore;

type Subject = Pick<
  Prisma.ConsultationUncheckedCreateInput,
  'subjectKind' | 'subjectId' | 'fileVersionId' | 'overlegId'
>;

/**
 * Puts versions of every kind and state round, open and closed, to the VNG, MIND and a party that takes part in no
 * overleg. MIND has handed in, the VNG and the FNV have not; one remark of each is answered. Every other version is left
 * alone, so that being asked makes a difference. Each thing gets a step of its route.
 */
export async function spreadConsultations(): Promise<void> {
  const { id: programmaId } = await db().programma.findFirstOrThrow({ where: { key: 'hervormingsagenda' } });
  const parties = await db().party.findMany({
    where: { programmaId, key: { in: ['vng', 'mind', 'fnv'] } },
    orderBy: { key: 'asc' },
  });
  for (const [index, subject] of (await subjects(programmaId)).entries()) {
    await consultation(programmaId, subject, parties, index % 2 === 0 ? null : at);
  }
  await routes(programmaId);
}

async function subjects(programmaId: string): Promise<Subject[]> {
  const order = { orderBy: { id: 'asc' } } as const;
  const taakopdrachten = await db().taakopdrachtVersion.findMany({
    where: { werkgroep: { programmaId } },
    include: { werkgroep: true },
    ...order,
  });
  const versions = await db().bouwsteenVersion.findMany({
    where: { bouwsteen: { programmaId } },
    include: { bouwsteen: { include: { werkgroep: true } } },
    ...order,
  });
  const files = await db().fileVersion.findMany({
    where: { document: { programmaId } },
    include: { document: { include: { attachments: { include: { item: true } } } } },
    ...order,
  });
  const [first] = await db().overleg.findMany({ where: { programmaId }, ...order });
  return [
    ...everyOther(taakopdrachten).map(({ id: subjectId, werkgroep: { overlegId } }) => ({
      subjectKind: 'taakopdracht' as const,
      subjectId,
      overlegId,
    })),
    ...everyOther(versions).map(({ id: subjectId, bouwsteen }) => ({
      subjectKind: 'bouwsteen' as const,
      subjectId,
      overlegId: bouwsteen.werkgroep.overlegId,
    })),
    ...everyOther(files).map(({ id: fileVersionId, documentId: subjectId, document }) => ({
      subjectKind: 'document' as const,
      subjectId,
      fileVersionId,
      overlegId: document.attachments[0]?.item.overlegId ?? first?.id ?? '',
    })),
  ];
}

const everyOther = <T>(all: readonly T[]): T[] => all.filter((_one, index) => index % 2 === 0).slice(0, 8);

async function consultation(
  programmaId: string,
  subject: Subject,
  parties: readonly { id: string; key: string }[],
  closedAt: Date | null,
): Promise<void> {
  const consultationId = newId();
  const title = 'Consultatie';
  const key = `consultatie-${consultationId}`;
  await db().consultation.create({
    data: { id: consultationId, programmaId, key, title, openedAt: at, until: at, closedAt, ...subject },
  });
  for (const { id: partyId, key: partyKey } of parties) {
    const answeredAt = partyKey === 'mind' ? at : null;
    await db().consultationParty.create({ data: { consultationId, partyId, answeredAt } });
    for (const answered of [null, at]) {
      await db().consultationRemark.create({
        data: {
          id: newId(),
          consultationId,
          partyId,
          kind: 'vraag',
          text: 'Waarom niet eerder?',
          position: 1,
          createdAt: at,
          answer: answered && 'overgenomen',
          answeredAt: answered,
        },
      });
    }
  }
}

async function routes(programmaId: string): Promise<void> {
  const where = { programmaId };
  const things = {
    bouwsteen: await db().bouwsteen.findMany({ where }),
    werkgroep: await db().werkgroep.findMany({ where }),
    package: await db().package.findMany({ where }),
    document: await db().document.findMany({ where }),
  };
  const overleggen = await db().overleg.findMany({ where });
  // Elsewhere, and in each of our own overleggen in turn.
  await db().routeStep.createMany({
    data: Object.entries(things).flatMap(([objectKind, rows]) =>
      rows.flatMap(({ id: objectId }, index) =>
        [null, overleggen[index % overleggen.length]?.id ?? null].map((overlegId) => ({
          id: newId(),
          programmaId,
          objectKind,
          objectId,
          overlegId,
          date: at,
          body: 'Klankbordgroep',
          purpose: 'bespreken' as const,
        })),
      ),
    ),
  });
}
