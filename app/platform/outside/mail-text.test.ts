import nodemailer from 'nodemailer';
import { describe, expect, it } from 'vitest';
import { readKeptMail } from './mail-text';

async function eml(mail: {
  text: string;
  html?: string;
  attachments?: { filename: string; content: string }[];
}) {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const sent = await transport.sendMail({
    from: 'a@example.org',
    to: 'b@example.org',
    subject: 'x',
    ...mail,
  });
  return String((sent as unknown as { message: Buffer }).message);
}

describe('a mail that we kept is read back', () => {
  it.each([
    ['plain', 'Agenda BOHA\n\nMet een regel.\n'],
    ['with letters beyond ASCII', 'Cliënten: één reünie, café “Zó” – € 300 mln\n'],
    ['with lines longer than a mail may carry', `${'zeer lange zin zonder einde '.repeat(40)}\n`],
    ['with an equals sign and a dash line', 'a=b\n-- \nVijfhoek\n'],
    ['mostly beyond ASCII, which goes as base64', 'ëëëëëëëëëëëëëëëëëëëëëëëëëëëë\n'],
  ])('%s', async (_what, text) => {
    const html = `<p>${text}</p>`;
    const attachments = [{ filename: 'agenda-boha-2021-10-07-versie-1.pdf', content: '%PDF' }];
    expect(readKeptMail(await eml({ text })).text.trimEnd()).toBe(text.trimEnd());
    const read = readKeptMail(await eml({ text, html, attachments }));
    expect(read.text.trimEnd()).toBe(text.trimEnd());
    expect(read.attachments).toEqual(['agenda-boha-2021-10-07-versie-1.pdf']);
  });

  it('gives nothing of what is no mail', () => {
    expect(readKeptMail('')).toEqual({ text: '', attachments: [] });
  });
});
