import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import { settings } from './env.server';

export type OutgoingMail = {
  /** Stable over retries, so that a mail that arrives twice is seen as one. */
  messageId: string;
  /** Name of the file when there is no mail server. */
  deliveryId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  attachments: { filename: string; content: Buffer; contentType: string }[];
  invitation?: { method: 'REQUEST' | 'CANCEL'; content: string };
};

const mailFile = (deliveryId: string) => join(settings().dataDir, 'mail', `${deliveryId}.eml`);

/** Hands the mail to SMTP_URL, or without one keeps it as .eml in DATA_DIR/mail. Returns what the server answered. */
export async function sendMail(mail: OutgoingMail): Promise<string> {
  const { smtpUrl, mailFrom } = settings();
  const transport = smtpUrl
    ? nodemailer.createTransport(smtpUrl)
    : nodemailer.createTransport({ streamTransport: true, buffer: true });
  const sent = await transport.sendMail({
    messageId: mail.messageId,
    from: mailFrom,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    attachments: mail.attachments,
    ...(mail.invitation ? { icalEvent: { filename: 'uitnodiging.ics', ...mail.invitation } } : {}),
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (smtpUrl) return String(sent.response);
  const { message } = sent as unknown as { message: Buffer };
  const target = mailFile(mail.deliveryId);
  await mkdir(join(settings().dataDir, 'mail'), { recursive: true });
  await writeFile(`${target}.tmp`, message);
  await rename(`${target}.tmp`, target);
  return 'bewaard als bestand: er is geen mailserver ingesteld';
}

/** The mail as it was kept; null when it went to a mail server or is not sent yet. */
export async function keptMail(deliveryId: string): Promise<Buffer | null> {
  return readFile(mailFile(deliveryId)).catch(() => null);
}
