import { mail, type Mail, type MailPart } from './mail-body';

export type NoticeMail = {
  lines: readonly string[];
  links: readonly { label: string; url: string }[];
  /** Each with its own link where there is a page for it. */
  list?: { title: string; items: readonly { text: string; url: string | null }[] } | undefined;
};

/** A mail that says in a few lines what happened and where to look. */
export function noticeMail(subject: string, { lines, links, list }: NoticeMail): Mail {
  return mail(subject, [
    ...lines.map((text): MailPart => ({ kind: 'text', text })),
    ...(list ? [{ kind: 'links', title: list.title, items: list.items } as const] : []),
    ...links.map((link): MailPart => ({ kind: 'link', ...link })),
  ]);
}
