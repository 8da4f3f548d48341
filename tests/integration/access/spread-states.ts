import { freezeVersion } from '~/services/meeting/freeze-version.server';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { theDayBefore } from '../../cast';

const states = ['geen', 'concept', 'ter_correctie', 'vastgesteld'] as const;

/**
 * Puts the meetings of the world in every state of agenda and minutes, with a besluit, an action, a remark and a share
 * at each, so that every branch of the access rules has a row.
 */
export async function spreadStates(): Promise<void> {
  const boha = await db().overleg.findFirstOrThrow({ where: { key: 'boha' } });
  const other = await db().overleg.findFirstOrThrow({ where: { key: 'boha-rijk-gemeenten' } });
  const mind = await db().party.findFirstOrThrow({ where: { key: 'mind' } });
  const fnv = await db().party.findFirstOrThrow({ where: { key: 'fnv' } });
  const submitter = await db().person.findFirstOrThrow({
    where: { email: 'vertegenwoordiger.mind@example.org' },
  });
  let sequence = 500;
  for (const overleg of [boha, other]) {
    for (const sent of [false, true]) {
      for (const minutesState of states) {
        const meetingId = newId();
        const agendaItemId = newId();
        await db().meeting.create({
          data: {
            id: meetingId,
            overlegId: overleg.id,
            startsAt: theDayBefore,
            minutes: 60,
            place: 'Webex',
            minutesState: 'geen',
          },
        });
        await db().agendaItem.create({
          data: {
            id: agendaItemId,
            overlegId: overleg.id,
            meetingId,
            position: 1,
            title: 'Planning',
            submittedById: submitter.id,
          },
        });
        await db().annotation.create({
          data: {
            id: newId(),
            agendaItemId,
            partyId: mind.id,
            kind: 'advies',
            text: 'Alleen voor ons',
            updatedAt: theDayBefore,
          },
        });
        await attachment(overleg.programmaId, agendaItemId, fnv.id);
        if (sent) await freeze(overleg.programmaId, meetingId);
        sequence += 1;
        const decisionId = newId();
        await db().decision.create({
          data: {
            id: decisionId,
            overlegId: overleg.id,
            meetingId,
            agendaItemId,
            year: 2030,
            sequence,
            number: `PROEF 2030-${sequence}`,
            position: 1,
            kind: 'neemt_kennis',
            text: 'Neemt kennis van de planning',
            effect: 'geen',
            noEffectReason: 'proef',
            recordedAt: theDayBefore,
          },
        });
        const shareWith = overleg.id === boha.id ? other.id : boha.id;
        await db().decisionShare.create({
          data: { decisionId, overlegId: shareWith, sharedAt: theDayBefore },
        });
        await action(
          overleg.programmaId,
          { overlegId: overleg.id, meetingId, agendaItemId, decisionId },
          mind.id,
        );
        await action(overleg.programmaId, { overlegId: overleg.id, meetingId, agendaItemId }, fnv.id);
        for (const answered of [false, true]) {
          await db().minutesRemark.create({
            data: {
              id: newId(),
              meetingId,
              partyId: mind.id,
              text: 'Dit staat er anders',
              createdAt: theDayBefore,
              ...(answered ? { answer: 'overgenomen', answeredAt: theDayBefore } : {}),
            },
          });
        }
        await db().meeting.update({ where: { id: meetingId }, data: { minutesState } });
      }
    }
  }
}

const freeze = (programmaId: string, meetingId: string) =>
  db().$transaction((tx) =>
    freezeVersion(tx, {
      programmaId,
      meetingId,
      kind: 'agenda',
      note: '',
      sentAt: theDayBefore,
      sentById: null,
    }),
  );

/** A bijlage that a party outside the overleg was asked for: one version on the agenda, a newer one beside it. */
async function attachment(programmaId: string, agendaItemId: string, requestedFromId: string): Promise<void> {
  const [documentId, versionId, sha256] = [newId(), newId(), 'f'.repeat(64)];
  await db().file.createMany({
    data: [{ sha256, size: 1, mediaType: 'application/pdf', createdAt: theDayBefore }],
    skipDuplicates: true,
  });
  await db().document.create({ data: { id: documentId, programmaId, title: 'Planning' } });
  const file = { documentId, sha256, name: 'planning.pdf', createdAt: theDayBefore };
  await db().fileVersion.createMany({
    data: [
      { id: versionId, number: 1, ...file },
      { id: newId(), number: 2, ...file },
    ],
  });
  const asked = { requestedFromId, requestedAt: theDayBefore };
  await db().attachment.create({
    data: {
      id: newId(),
      agendaItemId,
      documentId,
      title: 'Planning',
      position: 1,
      pinnedVersionId: versionId,
      ...asked,
    },
  });
}

async function action(
  programmaId: string,
  origin: { overlegId: string; meetingId: string; agendaItemId: string; decisionId?: string },
  partyId: string,
): Promise<void> {
  const actionItemId = newId();
  await db().actionItem.create({
    data: {
      id: actionItemId,
      programmaId,
      origin: 'vergadering',
      ...origin,
      title: 'Planning aanvullen',
      deadline: new Date('2030-01-01'),
      noMaatregelReason: 'proef',
      createdAt: theDayBefore,
    },
  });
  await db().actionRole.create({ data: { actionItemId, partyId, kind: 'verantwoordelijk' } });
  await evidence(programmaId, actionItemId, partyId);
}

/** A report with a file that only who reads the action may have. */
async function evidence(programmaId: string, actionItemId: string, partyId: string): Promise<void> {
  const [documentId, evidenceId, sha256] = [newId(), newId(), 'e'.repeat(64)];
  await db().file.createMany({
    data: [{ sha256, size: 1, mediaType: 'application/pdf', createdAt: theDayBefore }],
    skipDuplicates: true,
  });
  await db().document.create({ data: { id: documentId, programmaId, title: 'Bewijs' } });
  const file = { documentId, sha256, name: 'bewijs.pdf', number: 1, createdAt: theDayBefore };
  await db().fileVersion.create({ data: { id: evidenceId, ...file } });
  const said = { state: 'loopt', text: 'Zie het bestand.', createdAt: theDayBefore } as const;
  await db().actionReport.create({ data: { id: newId(), actionItemId, partyId, evidenceId, ...said } });
}
