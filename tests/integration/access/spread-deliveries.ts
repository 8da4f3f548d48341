import type { Prisma } from '~/platform/db/generated/client';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { theDayBefore } from '../../cast';

const at = theDayBefore;

/** A bouwsteen version in each state that the access rules tell apart, of two werkgroepen with different overleggen. */
export async function spreadDeliveries(): Promise<void> {
  const overleggen = await db().overleg.findMany();
  const overleg = (key: string) => found(overleggen.find((one) => one.key === key));
  const boha = overleg('boha');
  const rijkGemeenten = overleg('boha-rijk-gemeenten');
  const werkgroepen = await db().werkgroep.findMany();
  const toegang = found(werkgroepen.find((one) => one.key === 'toegang'));
  const elsewhere = found(werkgroepen.find((one) => one.overlegId === rijkGemeenten.id));
  let number = 60;
  for (const werkgroep of [toegang, elsewhere]) {
    for (const state of ['open', 'submitted', 'shown', 'accepted', 'shared'] as const) {
      await delivery(werkgroep, (number += 1), state, boha.id);
    }
    await light(werkgroep);
  }
  const concept = await db().taakopdrachtVersion.findFirstOrThrow({
    where: { werkgroepId: elsewhere.id },
  });
  await db().achterbanShare.create({ data: { id: newId(), taakopdrachtId: concept.id, sharedAt: at } });
  await packages([boha.id, rijkGemeenten.id], boha.programmaId);
  for (const [number, state] of [
    [90, 'vervangen'],
    [91, 'concept'],
  ] as const) {
    const data = { id: newId(), programmaId: boha.programmaId, number, state, createdAt: at };
    await db().centraleOpdrachtVersion.create({ data });
  }
}

type Werkgroep = { id: string; programmaId: string; overlegId: string };
type State = 'open' | 'submitted' | 'shown' | 'accepted' | 'shared';

async function delivery(
  { id: werkgroepId, programmaId }: Werkgroep,
  number: number,
  state: State,
  bohaId: string,
) {
  const [bouwsteenId, versionId, ficheId, revisionId] = [newId(), newId(), newId(), newId()];
  const maatregel = await db().maatregel.findFirstOrThrow({ where: { programmaId } });
  await db().bouwsteen.create({
    data: {
      id: bouwsteenId,
      programmaId,
      werkgroepId,
      key: `bouwsteen-${number}`,
      number,
      kind: 'advies',
      title: 'Advies van de werkgroep',
      state: state === 'open' ? 'in_bewerking' : 'ingediend',
    },
  });
  await db().bouwsteenVersion.create({
    data: { id: versionId, bouwsteenId, number: 1, createdAt: at },
  });
  await fileOf(versionId, programmaId);
  const fiche = { id: ficheId, bouwsteenId, key: `fiche-${number}`, title: 'Fiche', createdAt: at } as const;
  await db().fiche.create({
    data: { ...fiche, kind: 'uitwerking', type: 'effecten_helder', maatregelId: maatregel.id },
  });
  if (state !== 'open') {
    await db().bouwsteenVersion.update({ where: { id: versionId }, data: { submittedAt: at } });
    await db().seriesRevision.create({
      data: {
        id: revisionId,
        maatregelId: maatregel.id,
        kind: 'proposal',
        date: at,
        reason: 'Fiche',
        createdAt: at,
      },
    });
    await db().ficheVersion.create({
      data: {
        id: newId(),
        ficheId,
        bouwsteenVersionId: versionId,
        snapshot: {},
        text: 'Fiche',
        revisionId,
        createdAt: at,
      },
    });
  }
  if (state === 'shown') {
    const shown = { bouwsteenVersionId: versionId, overlegId: bohaId, shownAt: at };
    await db().bouwsteenShown.create({ data: shown });
  }
  if (state === 'accepted') {
    const data = { acceptedVersionId: versionId, acceptedAt: at, state: 'aanvaard' } as const;
    await db().bouwsteen.update({ where: { id: bouwsteenId }, data });
  }
  if (state === 'shared') {
    await db().achterbanShare.create({ data: { id: newId(), bouwsteenVersionId: versionId, sharedAt: at } });
  }
}

async function fileOf(bouwsteenVersionId: string, programmaId: string): Promise<void> {
  const [documentId, fileVersionId, sha256] = [newId(), newId(), 'e'.repeat(64)];
  await db().file.createMany({
    data: [{ sha256, size: 1, mediaType: 'application/pdf', createdAt: at }],
    skipDuplicates: true,
  });
  await db().document.create({ data: { id: documentId, programmaId, title: 'Advies' } });
  await db().fileVersion.create({
    data: { id: fileVersionId, documentId, number: 1, sha256, name: 'advies.pdf', createdAt: at },
  });
  await db().bouwsteenFile.create({ data: { bouwsteenVersionId, fileVersionId, position: 1 } });
}

/** Meetings of the werkgroep with an action, a comment on a fiche, and escalaties, one of which stood on an agenda that was sent. */
async function light({ id: werkgroepId, programmaId, overlegId }: Werkgroep): Promise<void> {
  const meetingId = newId();
  await db().werkgroepMeeting.create({ data: { id: meetingId, werkgroepId, date: at } });
  const { id: byPersonId } = await db().person.findFirstOrThrow();
  const comment = {
    werkgroepId,
    objectKind: 'fiche',
    objectId: newId(),
    byPersonId,
    text: 'Wie betaalt dit?',
  };
  await db().werkgroepComment.create({ data: { id: newId(), ...comment, createdAt: at } });
  const mind = await db().party.findFirstOrThrow({ where: { programmaId, key: 'mind' } });
  await db().actionItem.create({
    data: {
      id: newId(),
      programmaId,
      origin: 'werkgroep',
      werkgroepId,
      werkgroepMeetingId: meetingId,
      title: 'Ervaringen ophalen',
      deadline: at,
      createdAt: at,
      roles: { create: { partyId: mind.id, kind: 'verantwoordelijk' } },
    },
  });
  const sent = await db().agendaItem.findFirst({ where: { overlegId, sent: { isNot: null } } });
  for (const agendaItemId of [null, sent?.id ?? null]) {
    const data: Prisma.EscalatieUncheckedCreateInput = {
      id: newId(),
      programmaId,
      werkgroepId,
      overlegId,
      question: 'Mag het richtbedrag lager?',
      wish: 'Een besluit',
      neededBy: at,
      createdAt: at,
      agendaItemId,
    };
    await db().escalatie.create({ data });
  }
}

async function packages(overlegIds: readonly string[], programmaId: string): Promise<void> {
  for (const overlegId of overlegIds) {
    for (const sentAt of [null, at]) {
      const key = `pakket-${newId()}`;
      await db().package.create({
        data: {
          id: newId(),
          programmaId,
          overlegId,
          key,
          title: 'Bouwstenen',
          date: at,
          sentAt,
          createdAt: at,
        },
      });
    }
  }
}

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('the world has no such overleg or werkgroep');
  return thing;
}
