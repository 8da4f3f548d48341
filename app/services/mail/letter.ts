import type { OutgoingMail } from '~/platform/outside/mailer.server';

/** What is to be mailed to one person. Bodies are made when the mail leaves, from what is stored. */
export type Letter = { to: { id: string; email: string } } & (
  | { kind: 'inloglink'; secret: string; minutes: number }
  | {
      kind: 'agenda' | 'nazending' | 'afgelasting';
      meetingId: string;
      agendaVersionId: string;
      subject: string;
    }
  | { kind: 'verslag_ter_correctie'; meetingId: string; subject: string }
  | { kind: 'herinnering_bijlage'; meetingId: string; attachmentId: string; subject: string }
  | { kind: NoticeKind; objectId: string; subject: string; notice: Notice }
);

/** Mails that say in a few lines what happened, with links: their body needs nothing that is stored. */
export type NoticeKind = 'bouwsteen' | 'pakket' | 'consultatie' | 'acties_overzicht' | 'ronde';

/** Titles and paths only, for mail passes through many hands: `path` is one of `paths`. */
export type Notice = {
  lines: readonly string[];
  links: readonly { label: string; path: string }[];
  list?: { title: string; items: readonly { text: string; path?: string }[] };
};

/** What the job carries. The secret of a sign-in link is nowhere else and goes with the job. */
export type MailJob = {
  deliveryId: string;
  secret?: string;
  minutes?: number;
  attachmentId?: string;
  notice?: Notice;
};

/** The mail itself, without for whom it is. */
export type MailContent = Pick<OutgoingMail, 'subject' | 'text' | 'html' | 'attachments' | 'invitation'>;
