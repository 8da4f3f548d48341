import { describe, expect, it } from 'vitest';
import { sampleAgenda, sampleMeeting } from '../../tests/support/sample-papers';
import { agendaSentMail } from './agenda-sent';
import { attachmentReminderMail } from './attachment-reminder';
import type { Mail } from './mail-body';
import { meetingCancelledMail } from './meeting-cancelled';
import { minutesForCorrectionMail } from './minutes-for-correction';
import { noticeMail } from './notice';
import { signInMail } from './sign-in';
import { supplementMail } from './supplement';

const url = 'https://vijfhoek.example.org/vergaderingen/1';
const base = { meeting: sampleMeeting, url };

/** Each mail with one free text in every place that takes one. */
const mails: Record<string, (text: string) => Mail> = {
  agenda: (text) =>
    agendaSentMail({
      meeting: { ...sampleMeeting, overleg: text, place: text, chair: text },
      url,
      items: [{ number: '1', title: text }],
    }),
  nazending: (text) =>
    supplementMail({
      meeting: { ...sampleMeeting, overleg: text },
      url,
      version: 2,
      changes: [{ kind: 'item_new', itemId: 'a', number: '4', title: text }],
    }),
  afgelasting: (text) => meetingCancelledMail({ meeting: { ...sampleMeeting, overleg: text }, url }),
  verslag: (text) =>
    minutesForCorrectionMail({ meeting: { ...sampleMeeting, overleg: text }, url, until: '2021-10-21' }),
  bericht: (text) =>
    noticeMail(text, {
      lines: [text],
      list: {
        title: text,
        items: [
          { text, url },
          { text, url: null },
        ],
      },
      links: [{ label: text, url }],
    }),
  herinnering: (text) =>
    attachmentReminderMail({
      meeting: { ...sampleMeeting, overleg: text },
      url,
      party: text,
      attachment: { number: '5', title: text },
      item: { number: '6', title: text },
      dueOn: null,
    }),
  inloglink: () => signInMail({ url: `${url}?code=a&b=c`, minutes: 15 }),
};

describe.each(Object.entries(mails))('the mail with the %s', (_name, make) => {
  it.each([
    ['a second header', 'BOHA\r\nBcc: iedereen@example.org'],
    ['other line breaks', 'BOHA\u2028Bcc: iedereen@example.org\u0085x\u0000'],
  ])('keeps its subject on one line with %s in a title', (_what, title) => {
    // eslint-disable-next-line no-control-regex -- what must not be there
    expect(make(title).subject).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/);
    expect(make(title).text).not.toMatch(/^Bcc:/m);
  });

  it('shows markup in a title as text', () => {
    const { html, text } = make('<img src=x onerror=alert(1)> "&\' </title><script>alert(1)</script>');
    expect(html).not.toMatch(/<img|<script/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(text).not.toContain('&lt;');
  });

  it('keeps a subject readable however long a title is', () => {
    expect(make('zeer lang '.repeat(500)).subject.length).toBeLessThanOrEqual(200);
  });

  it('gives the same link in both forms, and nothing from elsewhere', () => {
    const { html, text } = make('BOHA');
    expect(text).toContain(url);
    expect(html).toContain(`href="${url}`);
    expect(html).not.toMatch(/<img|<link|url\(|style="/);
    expect(html).toContain('<html lang="nl">');
  });
});

describe('what the mails say', () => {
  it.each([
    [agendaSentMail({ ...base, items: [] }), 'Agenda BOHA, donderdag 7 oktober 2021'],
    [supplementMail({ ...base, version: 2, changes: [] }), 'Nazending agenda BOHA, donderdag 7 oktober 2021'],
    [meetingCancelledMail(base), 'Afgelast: BOHA, donderdag 7 oktober 2021'],
    [
      minutesForCorrectionMail({ ...base, until: null }),
      'Verslag ter correctie BOHA, donderdag 7 oktober 2021',
    ],
    [signInMail({ url, minutes: 15 }), 'Uw inloglink voor Vijfhoek'],
  ])('has subject %#: what it is, of which meeting', ({ subject }, expected) =>
    expect(subject).toBe(expected),
  );

  it('names the time in Amsterdam and the items by title', () => {
    const { text } = agendaSentMail({ ...base, items: sampleAgenda.items });
    expect(text).toContain('Tijd: 13.30 tot 15.00 uur');
    expect(text).toContain('- 4 Taakopdrachten van zes werkgroepen');
  });

  it('carries titles only: no voorstel and no toelichting (rule 10)', () => {
    const { text, html } = agendaSentMail({ ...base, items: sampleAgenda.items });
    for (const body of [text, html])
      expect(body).not.toMatch(/Het BOHA stelt|kader voor alle|Wat wij vragen/);
  });

  it('lists exactly what is new, changed, moved or withdrawn, without the texts themselves', () => {
    const place = { attachmentId: 'b', itemId: 'a', itemNumber: '4', label: '5', title: 'Governance' };
    const item = { itemId: 'a', number: '4', title: 'Taakopdrachten' };
    const { text, html } = supplementMail({
      ...base,
      version: 2,
      changes: [
        { kind: 'meeting_changed', field: 'startTime', from: '13:30', to: '14:00' },
        { kind: 'meeting_changed', field: 'date', from: '2021-10-07', to: '2021-10-08' },
        { kind: 'meeting_changed', field: 'place', from: 'Webex', to: 'Den Haag' },
        { kind: 'item_new', ...item },
        { kind: 'item_withdrawn', itemId: 'c', number: '7', title: 'Planning' },
        { kind: 'item_moved', itemId: 'a', title: 'Taakopdrachten', from: '4', to: '3b' },
        { kind: 'item_renumbered', itemId: 'a', title: 'Rondvraag', from: '8', to: '7' },
        { kind: 'item_changed', ...item, field: 'explanation', from: 'oud geheim', to: 'nieuw geheim' },
        { kind: 'attachment_new', ...place },
        { kind: 'attachment_withdrawn', ...place },
        { kind: 'attachment_moved', ...place, from: '3', to: '5' },
        { kind: 'attachment_renumbered', ...place, from: '4', to: '5' },
        { kind: 'attachment_changed', ...place, field: 'file', from: 'a.pdf', to: 'b.pdf' },
      ],
    });
    const list = text.slice(text.indexOf('- Gewijzigd')).split('\n').slice(0, 13);
    expect(list).toEqual([
      '- Gewijzigd: de begintijd van de vergadering: 14.00 uur',
      '- Gewijzigd: de datum van de vergadering: 8 oktober 2021',
      '- Gewijzigd: de plaats van de vergadering',
      '- Nieuw: punt 4, Taakopdrachten',
      '- Vervallen: punt 7, Planning',
      '- Verplaatst: punt 4 is nu punt 3b, Taakopdrachten',
      '- Ander nummer: punt 8 is nu punt 7, Rondvraag',
      '- Gewijzigd: de toelichting van punt 4, Taakopdrachten',
      '- Nieuw: bijlage 5, Governance',
      '- Vervallen: bijlage 5, Governance',
      '- Verplaatst: bijlage 3 is nu bijlage 5 bij punt 4, Governance',
      '- Ander nummer: bijlage 4 is nu bijlage 5, Governance',
      '- Gewijzigd: het bestand van bijlage 5, Governance',
    ]);
    for (const body of [text, html]) expect(body).not.toContain('geheim');
  });

  it('says until when remarks can be made, and what bijlage is asked by when', () => {
    expect(minutesForCorrectionMail({ ...base, until: '2021-10-21' }).text).toContain(
      'tot en met 21 oktober 2021',
    );
    const asked = attachmentReminderMail({
      ...base,
      party: 'VWS',
      attachment: { number: '5', title: 'Governance' },
      item: { number: '6', title: 'Governance van de Hervormingsagenda' },
      dueOn: '2021-09-28',
    });
    expect(asked.text).toContain('bijlage van VWS. Stuur het bestand uiterlijk 28 september 2021.');
  });

  it('refuses a link that is no web address: that is a mistake in our code', () => {
    expect(() => signInMail({ url: 'javascript:alert(1)', minutes: 15 })).toThrow('Not a web address');
  });
});
