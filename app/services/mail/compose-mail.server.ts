import { noticeMail, type NoticeMail } from '~/mail/notice';
import { signInMail } from '~/mail/sign-in';
import { paths } from '~/paths';
import type { Delivery } from '~/platform/db/generated/client';
import { absolute } from './addresses.server';
import { composeAttachmentReminder } from './compose-attachment-reminder.server';
import { composeMinutesMail } from './compose-minutes-mail.server';
import { composeVersionMail } from './compose-version-mail.server';
import type { MailContent, MailJob, Notice } from './letter';

/** Makes the mail when it leaves, from what is stored; a frozen agenda gives the same mail at every try. */
export async function composeMail(delivery: Delivery, job: MailJob): Promise<MailContent> {
  switch (delivery.kind) {
    case 'inloglink': {
      const url = absolute(paths.signInLink(job.secret ?? ''));
      return { ...signInMail({ url, minutes: job.minutes ?? 0 }), attachments: [] };
    }
    case 'agenda':
    case 'nazending':
    case 'afgelasting':
      return composeVersionMail(delivery);
    case 'verslag_ter_correctie':
      return composeMinutesMail(delivery);
    case 'herinnering_bijlage':
      return composeAttachmentReminder(delivery, job);
    case 'bouwsteen':
    case 'pakket':
    case 'consultatie':
    case 'acties_overzicht':
    case 'ronde':
      return { ...noticeMail(delivery.subject, withAddresses(job.notice)), attachments: [] };
  }
}

function withAddresses(notice: Notice = { lines: [], links: [] }): NoticeMail {
  return {
    lines: notice.lines,
    links: notice.links.map(({ label, path }) => ({ label, url: absolute(path) })),
    list: notice.list && {
      title: notice.list.title,
      items: notice.list.items.map(({ text, path }) => ({
        text,
        url: path === undefined ? null : absolute(path),
      })),
    },
  };
}
