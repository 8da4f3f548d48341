import { beforeEach, describe, expect, test } from 'vitest';
import type { Ctx } from '~/domain/context';
import { amsterdamDate, amsterdamTime } from '~/domain/dates/amsterdam';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { queueMail } from '~/services/mail/queue-mail.server';
import { cancelMeeting } from '~/services/meeting/cancel-meeting.server';
import { cast } from '../../cast';
import { makeBoha, makeItem } from '../../factories/boha';
import { makeReady, sendNow, supplementNow } from '../../factories/sent';
import { testDatabase } from '../../support/database';
import { bytesOf, calendarOf } from '../../support/calendar';
import { jobsInQueue, keptMails, workOutbox } from '../../support/outbox';
import { pdfText } from '../../support/pdf-reading';

await testDatabase();
const boha = await makeBoha();
let secretaris: Ctx;
let meetingId: string;
let itemId: string;
let day = 0;

beforeEach(async () => {
  secretaris = await boha.as('secretaris');
  day += 1;
  ({ meetingId, itemId } = await makeReady(boha, new Date(Date.UTC(2021, 10, day, 12, 30))));
  await sendNow(secretaris, meetingId);
});

const latest = async (to: string, subject: RegExp) => {
  await workOutbox(secretaris.now);
  const date = amsterdamDate((await meeting()).startsAt).replace(/^\d+-\d+-0?/, '');
  const mails = (await keptMails()).filter(
    (mail) => mail.to?.[0]?.address === to && subject.test(mail.subject ?? ''),
  );
  const found = mails.find((mail) => mail.subject?.includes(` ${date} november`));
  if (!found) throw new Error(`no mail to ${to}`);
  return found;
};
const meeting = () => db().meeting.findUniqueOrThrow({ where: { id: meetingId } });

describe('the mail with the agenda', () => {
  test('carries the agenda as PDF, an invitation and a link, and no text of the agenda itself', async () => {
    await db().agendaItem.update({ where: { id: itemId }, data: { title: 'Later veranderd' } });
    const mail = await latest(cast.vng, /^Agenda BOHA, /);
    expect(mail.text).toContain('1 Planning');
    expect(mail.text).toContain(`/hervormingsagenda/vergaderingen/${meetingId}`);
    for (const body of [mail.text, mail.html]) {
      expect(body).not.toContain('Wat er komt.');
      expect(body).not.toContain('Later veranderd');
    }
    const paper = mail.attachments.find((one) => one.mimeType === 'application/pdf');
    expect(paper?.filename).toMatch(/^agenda-boha-2021-11-\d\d-versie-1\.pdf$/);
    const text = await pdfText(bytesOf(paper?.content ?? ''));
    expect(text).toContain('Planning');
    expect(text).not.toContain('Later veranderd');
    expect(calendarOf(mail)).toMatchObject({
      method: 'REQUEST',
      uid: meetingId,
      sequence: 0,
      place: 'Webex',
      attendees: [`MAILTO:${cast.vng}`],
    });
    const { start, end } = calendarOf(mail) ?? { start: new Date(0), end: new Date(0) };
    expect([amsterdamTime(start), amsterdamTime(end)]).toEqual(['13:30', '15:00']);
  });

  test('goes to each person once, and the delivery says so', async () => {
    await workOutbox(secretaris.now);
    await workOutbox(secretaris.now);
    expect(await jobsInQueue()).toBe(0);
    const deliveries = await db().delivery.findMany({ where: { meetingId } });
    expect(deliveries).toHaveLength(5);
    for (const delivery of deliveries)
      expect(delivery).toMatchObject({ state: 'sent', attempts: 1, sentAt: secretaris.now });
    const ids = (await keptMails()).map((mail) => mail.messageId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(deliveries.map((delivery) => delivery.messageId)));
  });
});

describe('the mail with a nazending', () => {
  test('lists what changed by title; the calendar moves with a higher sequence when the time did', async () => {
    await db().meeting.update({ where: { id: meetingId }, data: { minutes: 60 } });
    await supplementNow(secretaris, meetingId, 'Dit staat alleen op de pagina.');
    const mail = await latest(cast.mind, /^Nazending agenda BOHA/);
    expect(mail.text).toContain('- Gewijzigd: de duur van de vergadering');
    expect(mail.text).not.toContain('Dit staat alleen op de pagina.');
    expect(calendarOf(mail)).toMatchObject({ method: 'REQUEST', uid: meetingId, sequence: 1 });
  });

  test('leaves the calendar alone when time and place stay', async () => {
    await workOutbox(secretaris.now);
    await makeItem(boha, meetingId, 'Rondvraag', { origin: 'standing' });
    await supplementNow({ ...secretaris, now: new Date(secretaris.now.getTime() + 60_000) }, meetingId);
    expect(calendarOf(await latest(cast.vng, /^Nazending/))).toBeNull();
  });

  test('invites somebody who came later, with the sequence that stands', async () => {
    await db().meeting.update({ where: { id: meetingId }, data: { place: 'Utrecht' } });
    await supplementNow(secretaris, meetingId);
    const fnv = { overlegId: boha.overlegId, partyId: boha.party.fnv };
    await db().overlegParticipant.create({ data: fnv });
    await makeItem(boha, meetingId, 'Rondvraag', { origin: 'standing' });
    await supplementNow(secretaris, meetingId);
    const mail = await latest(cast.fnv, /^Nazending/);
    expect(calendarOf(mail)).toMatchObject({ method: 'REQUEST', sequence: 1, place: 'Utrecht' });
    await db().overlegParticipant.delete({ where: { overlegId_partyId: fnv } });
  });

  test('a mail that leaves late still has the time and sequence of its own version', async () => {
    await db().meeting.update({ where: { id: meetingId }, data: { place: 'Utrecht' } });
    await supplementNow(secretaris, meetingId);
    expect(calendarOf(await latest(cast.vws, /^Agenda/))).toMatchObject({ sequence: 0, place: 'Webex' });
    expect(calendarOf(await latest(cast.vws, /^Nazending/))).toMatchObject({ sequence: 1, place: 'Utrecht' });
  });
});

test('the mail that cancels takes the entry from the calendar and keeps the reason on the page', async () => {
  await cancelMeeting(secretaris, { meetingId, reason: 'Vertrouwelijke reden.', sent: true });
  const mail = await latest(cast.vng, /^Afgelast: BOHA/);
  expect(mail.text).not.toContain('Vertrouwelijke reden.');
  expect(mail.attachments.map((one) => one.mimeType)).not.toContain('application/pdf');
  expect(calendarOf(mail)).toMatchObject({ method: 'CANCEL', uid: meetingId, sequence: 1 });
});

describe('the other mails about a meeting are made when they leave', () => {
  const to = () => db().person.findUniqueOrThrow({ where: { email: cast.vng } });

  test('minutes to correct: until when, and where', async () => {
    await db().meeting.update({
      where: { id: meetingId },
      data: { correctionUntil: new Date('2021-12-20') },
    });
    const person = await to();
    await db().$transaction((tx) =>
      queueMail(tx, secretaris.now, { to: person, kind: 'verslag_ter_correctie', meetingId, subject: 'x' }),
    );
    const mail = await latest(cast.vng, /^Verslag ter correctie BOHA/);
    expect(mail.text).toContain('tot en met 20 december 2021');
    expect(mail.text).toContain(`/hervormingsagenda/vergaderingen/${meetingId}/verslag`);
    const kept = await db().delivery.findFirstOrThrow({
      where: { meetingId, kind: 'verslag_ter_correctie' },
    });
    expect(kept.subject).toBe(mail.subject);
  });

  test('a bijlage that is still missing: which, at which point, with the numbers of now', async () => {
    const [documentId, attachmentId] = [newId(), newId()];
    const title = 'Conceptplanning';
    await db().document.create({ data: { id: documentId, programmaId: boha.programmaId, title } });
    const requestedFromId = boha.party.vng;
    await db().attachment.create({
      data: { id: attachmentId, agendaItemId: itemId, documentId, title, position: 1, requestedFromId },
    });
    const person = await to();
    await db().$transaction((tx) =>
      queueMail(tx, secretaris.now, {
        to: person,
        kind: 'herinnering_bijlage',
        meetingId,
        attachmentId,
        subject: 'x',
      }),
    );
    const mail = await latest(cast.vng, /^Bijlage gevraagd voor BOHA/);
    expect(mail.text).toContain('bijlage van VNG');
    expect(mail.text).toContain('- bijlage 1, Conceptplanning');
    expect(mail.text).toContain('- bij punt 1, Planning');
    expect(mail.text).toContain(`/bijlagen/${attachmentId}`);
  });
});
