import { StatusLabel } from '~/components/domain/labels';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { paths } from '~/paths';
import type { ItemPage } from '~/queries/agenda-item/item-page.server';

/** The bijlagen of this point, with the number they have in the whole meeting. */
export function Papers({ p, page, edits }: { p: string; page: ItemPage; edits: boolean }) {
  const { attachments, id } = page.item;
  const m = page.meeting.id;
  if (attachments.length === 0 && !edits) return null;
  return (
    <Section title="Bijlagen">
      {attachments.length > 0 ? (
        <ul className="lijst">
          {attachments.map(({ id: attachmentId, label, title, fileVersionId }) => (
            <li key={attachmentId}>
              <div>
                {fileVersionId === null ? (
                  <>
                    {`Bijlage ${label}: ${title} `}
                    <StatusLabel tone="late">volgt nog</StatusLabel>
                  </>
                ) : (
                  <AppLink href={paths.file(p, fileVersionId)} document>
                    {`Bijlage ${label}: ${title}`}
                  </AppLink>
                )}
              </div>
              {edits ? (
                <div>
                  <AppLink href={paths.attachment(p, m, attachmentId)}>
                    Versies<span className="stil"> van bijlage {label}</span>
                  </AppLink>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {edits ? (
        <LinkButton variant="secondary" href={paths.itemAttachments(p, m, id)}>
          Voeg bijlagen toe
        </LinkButton>
      ) : null}
    </Section>
  );
}
