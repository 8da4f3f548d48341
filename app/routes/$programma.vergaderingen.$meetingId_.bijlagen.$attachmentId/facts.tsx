import type { ReactNode } from 'react';
import { FileLink } from '~/components/domain/attachment';
import { AppLink } from '~/components/ui/app-link';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { AttachmentPage } from '~/queries/attachment/attachment-page.server';

/** Number, agendapunt and the file that is on the agenda, in a row under the title. */
export function attachmentFacts(
  data: Pick<AttachmentPage, 'meeting' | 'item' | 'attachment' | 'versions'> & { p: string },
) {
  const { p, meeting, item, attachment, versions } = data;
  const file = versions.find((version) => version.onAgenda);
  const facts: ReactNode[] = [];
  if (attachment.label !== null) facts.push(<b>{`Bijlage ${attachment.label}`}</b>);
  if (item.number !== '') {
    facts.push(
      <>
        bij punt{' '}
        <AppLink href={paths.item(p, meeting.id, item.id)}>{`${item.number}, ${item.title}`}</AppLink>
      </>,
    );
  }
  if (file) facts.push(<FileLink p={p} file={{ ...file, versionId: file.id }} />);
  if (attachment.withdrawnAt)
    facts.push(`ingetrokken op ${formatDate(amsterdamDate(attachment.withdrawnAt))}`);
  return facts;
}
