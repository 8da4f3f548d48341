import { signInMail } from '~/mail/sign-in';
import { paths } from '~/paths';
import type { Delivery } from '~/platform/db/generated/client';
import { settings } from '~/platform/outside/env.server';
import type { OutgoingMail } from '~/platform/outside/mailer.server';
import type { MailJob } from './letter';

export type MailContent = Pick<OutgoingMail, 'subject' | 'text' | 'html' | 'attachments' | 'invitation'>;

/** An address that works from outside. */
export const absolute = (path: string): string => new URL(path, settings().baseUrl).href;

/** Makes the mail when it leaves, from what is stored; a frozen agenda gives the same mail at every try. */
export async function composeMail(delivery: Delivery, job: MailJob): Promise<MailContent> {
  switch (delivery.kind) {
    case 'inloglink': {
      const url = absolute(paths.signInLink(job.secret ?? ''));
      return { ...signInMail({ url, minutes: job.minutes ?? 0 }), attachments: [] };
    }
    default:
      throw new Error(`no mail of kind ${delivery.kind}`);
  }
}
