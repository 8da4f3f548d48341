import { Form } from '@remix-run/react';
import { DownloadLink, FileLink } from '~/components/domain/attachment';
import { StatusLabel } from '~/components/domain/labels';
import { HiddenVersion } from '~/components/forms/inputs';
import { Button } from '~/components/ui/button';
import { EmptyState, Notice } from '~/components/ui/notice';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { opensInBrowser } from '~/domain/attachment/file-types';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate, formatInstant } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { AttachmentPage, ListedVersion } from '~/queries/attachment/attachment-page.server';

type Props = {
  p: string;
  meetingId: string;
  attachment: AttachmentPage['attachment'];
  versions: ListedVersion[];
  open: boolean;
};

/** Every version there was, newest first; which one is on the agenda is said, and only changed by saying so. */
export function VersionTable({ p, meetingId, attachment, versions, open }: Props) {
  const [newest] = versions;
  if (!newest) {
    return (
      <EmptyState title="Er is nog geen bestand">
        {attachment.requestedFrom
          ? `${attachment.requestedFrom.shortName} is erom gevraagd. U kunt het ook zelf toevoegen.`
          : 'Voeg het toe, of vraag het aan een partij.'}
      </EmptyState>
    );
  }
  const pinned = versions.find((version) => version.onAgenda);
  return (
    <>
      {pinned && pinned !== newest && attachment.withdrawnAt === null ? (
        <Notice kind="let" title="Er is een nieuwere versie">
          {`Op de agenda staat versie ${pinned.number}. Versie ${newest.number} is er sinds ${formatInstant(newest.at)}.`}
        </Notice>
      ) : null}
      <DataTable caption="Versies van deze bijlage" hideCaption kind="register" block={pinned !== newest}>
        <TableHead
          columns={['Versie', 'Bestand', 'Wat is er anders', 'Toegevoegd', 'Op de agenda'].map((label) => ({
            label,
          }))}
        />
        <tbody>
          {versions.map((version) => (
            <tr key={version.id}>
              <Cell label="Versie" className="nr">
                {version.number}
              </Cell>
              <Cell label="Bestand">
                <FileLink p={p} file={{ ...version, versionId: version.id }} />
                {opensInBrowser(version.mediaType) ? (
                  <>
                    <br />
                    <DownloadLink p={p} file={{ ...version, versionId: version.id }} />
                  </>
                ) : null}
              </Cell>
              <Cell label="Wat is er anders" empty={version.note === ''}>
                {version.note}
              </Cell>
              <Cell label="Toegevoegd">
                {formatInstant(version.at)}
                {version.by ? <span className="bij"> door {version.by}</span> : null}
              </Cell>
              <Cell label="Op de agenda">
                {version.onAgenda ? (
                  <StatusLabel tone="done">op de agenda</StatusLabel>
                ) : open ? (
                  <Form method="post" action={paths.attachmentPin(p, meetingId, attachment.id)}>
                    <HiddenVersion version={attachment.version} />
                    <input type="hidden" name="fileVersionId" value={version.id} />
                    <Button type="submit" variant="secondary" small>
                      Zet deze versie op de agenda
                    </Button>
                  </Form>
                ) : null}
                {version.sentWith.map((sent) => (
                  <span key={sent.number} className="bij blokje">
                    verstuurd op {formatDate(amsterdamDate(sent.sentAt))}
                  </span>
                ))}
              </Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}
