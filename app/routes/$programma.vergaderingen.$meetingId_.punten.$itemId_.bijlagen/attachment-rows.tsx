import { Form } from '@remix-run/react';
import { FileLink } from '~/components/domain/attachment';
import { StatusLabel } from '~/components/domain/labels';
import { HiddenVersion } from '~/components/forms/inputs';
import { AppLink } from '~/components/ui/app-link';
import { IconButton } from '~/components/ui/button';
import { Icon } from '~/components/ui/icon';
import { RowList } from '~/components/ui/lists';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { ListedAttachment } from '~/queries/attachment/item-attachments.server';

type Props = { p: string; meetingId: string; attachments: ListedAttachment[]; open: boolean };

/** The bijlagen of an agendapunt in their order, with what is on the agenda of each. */
export function AttachmentRows({ p, meetingId, attachments, open }: Props) {
  return (
    <RowList
      items={attachments.map((attachment, index) => ({
        key: attachment.id,
        title: (
          <AppLink href={paths.attachment(p, meetingId, attachment.id)}>
            {`Bijlage ${attachment.label}: ${attachment.title}`}
          </AppLink>
        ),
        text: <FileLine p={p} attachment={attachment} />,
        aside:
          open && attachments.length > 1 ? (
            <Form
              className="knoppen"
              method="post"
              action={paths.attachmentPlace(p, meetingId, attachment.id)}
              preventScrollReset
            >
              <HiddenVersion version={attachment.version} />
              <IconButton
                type="submit"
                name="direction"
                value="omhoog"
                label={`Bijlage ${attachment.label} omhoog`}
                disabled={index === 0}
              >
                <Icon name="up" />
              </IconButton>
              <IconButton
                type="submit"
                name="direction"
                value="omlaag"
                label={`Bijlage ${attachment.label} omlaag`}
                disabled={index === attachments.length - 1}
              >
                <Icon name="down" />
              </IconButton>
            </Form>
          ) : null,
      }))}
    />
  );
}

function FileLine({ p, attachment }: { p: string; attachment: ListedAttachment }) {
  const { file, newer, requestedFrom, requestedAt } = attachment;
  const asked =
    requestedFrom === null
      ? ''
      : `gevraagd aan ${requestedFrom}${requestedAt ? ` op ${formatDate(amsterdamDate(new Date(requestedAt)))}` : ''}`;
  if (!file) {
    return (
      <>
        <StatusLabel tone="late">nog geen bestand</StatusLabel> <span className="bij">{asked}</span>
      </>
    );
  }
  return (
    <>
      <FileLink p={p} file={file} />
      {file.number > 1 || newer ? <span className="bij">, versie {file.number}</span> : null}
      {newer ? (
        <>
          {' '}
          <StatusLabel tone="late">er is een nieuwere versie</StatusLabel>
        </>
      ) : null}
    </>
  );
}
