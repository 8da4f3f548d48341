import { Form } from '@remix-run/react';
import { SubmitButton } from '~/components/forms/form-actions';
import { SideSection } from '~/components/ui/layout';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { AttachmentPage } from '~/queries/attachment/attachment-page.server';

type Props = Pick<AttachmentPage, 'meeting' | 'attachment' | 'versions'> & {
  p: string;
  open: boolean;
  reasonsNotToRemind: string[];
};

/** Who was asked for the file, since when, and a way to remind. */
export function Asked({ p, meeting, attachment, versions, open, reasonsNotToRemind }: Props) {
  const party = attachment.requestedFrom?.shortName ?? '';
  return (
    <SideSection title={`Gevraagd aan ${party}`}>
      <p>
        {attachment.requestedAt ? `Op ${formatDate(amsterdamDate(attachment.requestedAt))}. ` : ''}
        {versions.length === 0 ? 'Er is nog geen bestand.' : 'Het bestand is er.'}
      </p>
      {open && reasonsNotToRemind.length === 0 ? (
        <Form
          className="knoppen veld"
          method="post"
          action={paths.attachmentReminder(p, meeting.id, attachment.id)}
        >
          <SubmitButton variant="secondary">{`Herinner ${party}`}</SubmitButton>
        </Form>
      ) : null}
    </SideSection>
  );
}
