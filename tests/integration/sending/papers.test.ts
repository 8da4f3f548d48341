import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { agendaFromSnapshot } from '~/documents/agenda-from-snapshot';
import { agendaPdf, annotatedAgendaPdf } from '~/documents/pdf/agenda';
import { meetingPack } from '~/documents/meeting-pack';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { storeFile } from '~/platform/outside/files.server';
import { fromPlainText } from '~/domain/rich-text/lexical';
import { toBlocks } from '~/domain/rich-text/to-blocks';
import { agendaPaper } from '~/queries/papers-pdf/agenda-paper.server';
import { annotatedAgenda } from '~/queries/papers-pdf/annotated-agenda.server';
import { calendarEntry } from '~/queries/papers-pdf/calendar-entry.server';
import { actionListPaper, decisionListPaper, minutesPaper } from '~/queries/papers-pdf/minutes-papers.server';
import { packFiles } from '~/queries/papers-pdf/pack-files.server';
import { mergePapers } from '~/services/background/merge-papers.server';
import { agendaVersionPage } from '~/queries/sending/agenda-version-page.server';
import type { Member } from '../../cast';
import { makeBoha, makeItem } from '../../factories/boha';
import { makeReady, sendNow, supplementNow } from '../../factories/sent';
import { testDatabase } from '../../support/database';
import { openPdf, pdfText } from '../../support/pdf-reading';

await testDatabase();
const boha = await makeBoha();
const secretaris = await boha.as('secretaris');

/** Sent with "Planning", then changed and not sent again. */
const { meetingId, itemId } = await makeReady(boha, new Date('2021-11-18T12:30:00Z'));
const placeholder = agendaPdf(
  agendaFromSnapshot((await agendaPaper(secretaris, meetingId, null))!.snapshot, null),
);
await addPaper('Conceptplanning', placeholder);
await sendNow(secretaris, meetingId);
await db().agendaItem.update({ where: { id: itemId }, data: { title: 'Nog geheim' } });

async function addPaper(title: string, bytes: Uint8Array): Promise<void> {
  const { sha256, size } = await storeFile([bytes]);
  const [documentId, versionId] = [newId(), newId()];
  await db().document.create({ data: { id: documentId, programmaId: boha.programmaId, title } });
  await db().file.create({
    data: { sha256, size, mediaType: 'application/pdf', createdAt: secretaris.now },
  });
  await db().fileVersion.create({
    data: { id: versionId, documentId, number: 1, sha256, name: 'a.pdf', createdAt: secretaris.now },
  });
  await db().attachment.create({
    data: {
      id: newId(),
      agendaItemId: itemId,
      documentId,
      title,
      position: 1024,
      pinnedVersionId: versionId,
    },
  });
}

const text = async (member: Member, which: string | null) => {
  const paper = await agendaPaper(await boha.as(member), meetingId, which);
  return paper && pdfText(agendaPdf(agendaFromSnapshot(paper.snapshot, paper.version)));
};

describe('the agenda as paper', () => {
  test('is what was sent, for participants and secretarissen, whatever changed since', async () => {
    for (const member of ['vng', 'mind', 'secretaris'] as const) {
      expect(await text(member, null)).toContain('Planning');
      expect(await text(member, null)).not.toContain('Nog geheim');
    }
  });

  test('as concept is the secretariat’s alone, and says so', async () => {
    expect(await text('secretaris', 'concept')).toContain('Nog geheim');
    expect(await text('secretaris', 'concept')).toContain('concept');
    expect(await text('vng', 'concept')).toBeNull();
  });

  test.each(['fnv', 'secretarisRijkGemeenten', 'beheerder'] as const)(
    'does not exist for %s',
    async (member) => {
      const ctx = await boha.as(member);
      expect(await agendaPaper(ctx, meetingId, null)).toBeNull();
      expect(await agendaVersionPage(ctx, meetingId, 1)).toBeNull();
      expect(await calendarEntry(ctx, meetingId)).toBeNull();
    },
  );

  test('does not exist in another programma', async () => {
    const elsewhere = { ...secretaris, actor: { ...secretaris.actor, programmaId: newId() } };
    expect(await agendaPaper(elsewhere, meetingId, null)).toBeNull();
    expect(await annotatedAgenda(elsewhere, meetingId, null, null)).toBeNull();
    expect(await calendarEntry(elsewhere, meetingId)).toBeNull();
  });

  test.each(['0', '2', '-1', 'x', '999999999'])('has no version %s', async (which) => {
    expect(await agendaPaper(await boha.as('vng'), meetingId, which)).toBeNull();
  });

  test('a concept that was never sent is unknown to participants, and has no place in a calendar', async () => {
    const { meetingId: unsent } = await makeReady(boha, new Date('2021-11-25T12:30:00Z'));
    expect(await agendaPaper(await boha.as('vng'), unsent, null)).toBeNull();
    expect((await agendaPaper(secretaris, unsent, null))?.version).toBeNull();
    expect(await calendarEntry(secretaris, unsent)).toBeNull();
  });
});

test('two versions give the same bytes of text years later, whatever changed since (rule 11)', async () => {
  const { meetingId: m, itemId: first } = await makeReady(boha, new Date('2021-11-11T12:30:00Z'));
  const vng = await boha.as('vng');
  const bytes = async (version: string) => {
    const paper = await agendaPaper(vng, m, version);
    if (!paper) throw new Error('no paper');
    return Buffer.from(agendaPdf(agendaFromSnapshot(paper.snapshot, paper.version))).toString('base64');
  };
  await sendNow(secretaris, m);
  const one = await bytes('1');
  await makeItem(boha, m, 'Rondvraag', { origin: 'standing' });
  await supplementNow(secretaris, m);
  const two = await bytes('2');
  const pages = [await agendaVersionPage(vng, m, 1), await agendaVersionPage(vng, m, 2)];

  // Everything an agenda draws from changes: the point, the party, the overleg, the meeting itself.
  await db().agendaItem.update({
    where: { id: first },
    data: { title: 'Anders', withdrawnAt: new Date(), proposal: 'Anders', minutes: 1 },
  });
  await db().party.update({ where: { id: boha.party.vws }, data: { shortName: 'Anders', name: 'Anders' } });
  await db().overleg.update({ where: { id: boha.overlegId }, data: { shortName: 'Anders' } });
  await db().meeting.update({ where: { id: m }, data: { place: 'Anders', state: 'gehouden' } });
  expect(await bytes('1')).toBe(one);
  expect(await bytes('2')).toBe(two);
  expect(one).not.toBe(two);
  const later = [await agendaVersionPage(vng, m, 1), await agendaVersionPage(vng, m, 2)];
  expect(later).toEqual(pages);
  await db().party.update({ where: { id: boha.party.vws }, data: { shortName: 'VWS', name: 'VWS' } });
  await db().overleg.update({ where: { id: boha.overlegId }, data: { shortName: 'BOHA' } });
});

describe('the annotated agenda (rule 10)', () => {
  const secret = { VNG: 'Geheim van de VNG', MIND: 'Geheim van MIND' };

  test('carries what the own party wrote and nothing of another', async () => {
    for (const [party, words] of [
      [boha.party.vng, secret.VNG],
      [boha.party.mind, secret.MIND],
    ] as const)
      await db().annotation.create({
        data: {
          id: newId(),
          agendaItemId: itemId,
          partyId: party,
          kind: 'standpunt',
          text: words,
          updatedAt: secretaris.now,
        },
      });
    const paper = await annotatedAgenda(await boha.as('vng'), meetingId, null, null);
    if (!paper) throw new Error('no paper');
    const { snapshot, version, party, annotations } = paper;
    const printed = await pdfText(
      annotatedAgendaPdf({
        ...agendaFromSnapshot(snapshot, version),
        party,
        annotations: annotations.map((one) => ({ ...one, text: toBlocks(fromPlainText(one.text)) })),
      }),
    );
    expect(printed).toContain(secret.VNG);
    expect(printed).toContain('alleen voor leden van VNG');
    expect(printed).not.toContain(secret.MIND);
    expect(printed).not.toContain('Nog geheim');
  });

  test.each(['secretaris', 'beheerder', 'fnv', 'secretarisRijkGemeenten'] as const)(
    'does not exist for %s, who represents none of its parties',
    async (member) => {
      expect(await annotatedAgenda(await boha.as(member), meetingId, null, null)).toBeNull();
    },
  );

  test('of another party does not exist', async () => {
    const vng = await boha.as('vng');
    expect(await annotatedAgenda(vng, meetingId, null, boha.party.mind)).toBeNull();
    expect(await annotatedAgenda(vng, meetingId, null, boha.party.vng)).not.toBeNull();
  });
});

test('the vergaderset holds the agenda and every bijlage with a bookmark', async () => {
  const paper = await agendaPaper(await boha.as('mind'), meetingId, null);
  if (!paper) throw new Error('no paper');
  const front = agendaPdf(agendaFromSnapshot(paper.snapshot, paper.version));
  const files = packFiles(paper.snapshot);
  expect(files.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Conceptplanning']);
  const agenda = agendaFromSnapshot(paper.snapshot, paper.version);
  const pack = await openPdf(await buffer(await mergePapers(meetingPack(agenda, files))));
  const pages = async (bytes: Uint8Array) => (await openPdf(bytes)).getPageCount();
  expect(pack.getPageCount()).toBe((await pages(front)) + (await pages(placeholder)));
});

describe('minutes, besluitenlijst and action list as paper', () => {
  test('are not there before the agenda went out, for nobody', async () => {
    const { meetingId: unsent } = await makeReady(boha, new Date('2021-11-26T12:30:00Z'));
    for (const paper of [minutesPaper, decisionListPaper, actionListPaper])
      expect(await paper(secretaris, unsent)).toBeNull();
  });

  const papers = async (member: Member) => {
    const ctx = await boha.as(member);
    const all = [minutesPaper, decisionListPaper, actionListPaper];
    return (await Promise.all(all.map((paper) => paper(ctx, meetingId)))).map((paper) => paper !== null);
  };
  const nobody = [false, false, false];
  const everything = [true, true, true];

  test.each([
    ['geen', everything, nobody],
    ['concept', everything, nobody],
    ['ter_correctie', everything, everything],
    ['vastgesteld', everything, everything],
  ] as const)('with minutes %s', async (minutesState, forSecretaris, forParticipants) => {
    await db().meeting.update({ where: { id: meetingId }, data: { minutesState } });
    expect(await papers('secretaris')).toEqual(forSecretaris);
    expect(await papers('vng')).toEqual(forParticipants);
    expect(await papers('mind')).toEqual(forParticipants);
    expect(await papers('fnv')).toEqual(nobody);
    expect(await papers('beheerder')).toEqual(nobody);
  });
});
