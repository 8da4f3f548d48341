import { describe, expect, it } from 'vitest';
import { sampleAgenda, sampleMeeting } from '../../tests/support/sample-papers';
import { agendaSentMail } from './agenda-sent';
import { attachmentReminderMail } from './attachment-reminder';
import type { Mail } from './mail-body';
import { meetingCancelledMail } from './meeting-cancelled';
import { minutesForCorrectionMail } from './minutes-for-correction';
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
      changes: [{ kind: 'added', what: text }],
    }),
  afgelasting: (text) => meetingCancelledMail({ meeting: { ...sampleMeeting, overleg: text }, url }),
  verslag: (text) =>
    minutesForCorrectionMail({ meeting: { ...sampleMeeting, overleg: text }, url, until: '2021-10-21' }),
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
    // eslint-disable-next-line no-control-regex
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

  it('lists exactly what is new, changed or withdrawn', () => {
    const changes = [
      { kind: 'added' as const, what: 'bijlage 5, Governance' },
      { kind: 'changed' as const, what: 'punt 4, Taakopdrachten' },
      { kind: 'withdrawn' as const, what: 'punt 7, Planning' },
    ];
    expect(supplementMail({ ...base, version: 2, changes }).text).toContain(
      '- Nieuw: bijlage 5, Governance\n- Gewijzigd: punt 4, Taakopdrachten\n- Vervallen: punt 7, Planning',
    );
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
